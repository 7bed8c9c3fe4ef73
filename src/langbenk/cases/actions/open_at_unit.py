"""The coordinating unit takes the case from its board."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.levels import COORDINATED, reach
from langbenk.cases.models import Case
from langbenk.cases.moves import hold_case, move, must_stand_at
from langbenk.cases.telling import tell


def open_at_unit(*, about: UUID, by: Actor, at: datetime) -> None:
    """Take the case on, and tell the family that they will be asked (helse- og omsorgstjenesteloven § 7-3).

    Taking again what one has just taken changes nothing. Raise ``TooEarly`` when the case does not wait for the unit:
    somebody else took it, say.
    """
    with door(Action.CASE_OPEN, by=by, at=at, about=about):
        case = hold_case(about)
        if case.step == "wish" and case.taken_by_id == by.employee:
            return
        must_stand_at(case, "unit")
        move(case, "wish", since=day_of(at))
        Case.objects.filter(id=case.id).update(taken_by=by.employee)
        reach(case.id, about, COORDINATED, by=by, at=at)
        tell(case.id, about, "unit-opened", at=at)
