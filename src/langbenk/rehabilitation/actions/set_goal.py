"""Write down what somebody wants to be able to do."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.rehabilitation.models import RehabGoal
from langbenk.rehabilitation.rehabilitating import Goal, must_be_a_goal


def set_goal(*, about: UUID, what: Goal, form_key: UUID, by: Actor, at: datetime) -> UUID:
    """Keep the goal, and give back its id: the form's key. The same key again changes nothing.

    Raise ``Wrong`` for an unknown area, or for no words.
    """
    must_be_a_goal(what)
    with door(Action.REHABILITATION_WRITE, by=by, at=at, about=about, part="rehabilitation goal", thing=form_key):
        row = RehabGoal(
            id=form_key,
            case=open_case(about),
            person_id=about,
            area=what.area,
            words=what.words.strip(),
            on=day_of(at),
            by_id=by.post,
            at=at,
        )
        RehabGoal.objects.bulk_create([row], ignore_conflicts=True)
        return form_key
