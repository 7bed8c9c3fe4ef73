"""Choose whether a second person reads every decision before it is made."""

from datetime import date, datetime

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, not_too_far, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.organisation.routines import choose_second_person as choose


def choose_second_person(*, on: bool, since: date, because: str, by: Actor, at: datetime) -> None:
    """Choose it, or drop it, from a day on, with a reason that stays written. The municipality's own routine; no law
    asks for it. What is proposed already follows what holds on the day when it is decided.

    By whoever leads the coordinating unit; ``Missing`` for others. Raise ``Wrong`` for a day that has passed.
    """
    because = said("because", because)
    if since < day_of(at):
        raise Wrong("since", "past")
    not_too_far("since", since, on=day_of(at))
    with door(Action.ROUTINE_CHOOSE, by=by, at=at, about=None, part="second person"):
        with connection.cursor() as cursor:
            cursor.execute("SELECT decisions_chooses_routine()")
            if not cursor.fetchone()[0]:
                raise Missing
        choose(on=on, since=since, because=because, set_by=by.post, at=at)
