"""Note that somebody stops working here."""

from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, not_too_far
from langbenk.bench.door import door
from langbenk.bench.situation import day_of


def let_go(*, employee: UUID, last_day: date, by: Actor, at: datetime) -> None:
    """Their work in the municipality's own services ends on a day, the first that no longer counts; with it, all that
    their seats open.

    Raise ``Wrong`` while they coordinate for anybody from that day on: the municipality's duty is not broken by it that
    somebody leaves (hol §§ 7-2, 7-2 a, 7-3), so somebody else is appointed first. The database refuses it too.
    """
    if last_day < day_of(at):
        raise Wrong("last_day", "past")
    not_too_far("last_day", last_day, on=day_of(at))
    with door(Action.REGISTER_CHANGE, by=by, at=at, about=None, part="leaving"):
        with connection.cursor() as cursor:
            cursor.execute("SELECT coordinators_let_go(%s, %s)", [employee, last_day])
            (leads,) = cursor.fetchone()
        if leads:
            raise Wrong("last_day", "leads-cases")
