"""Say that a step will not come to be: the family stays where they live, the stay at the hospital goes on."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.cases.moves import hold_case
from langbenk.transitions.ahead import TOLD
from langbenk.transitions.keeping import end
from langbenk.transitions.models import COMING, DROPPED, Transition


def call_off_transition(*, about: UUID, kind: str, by: Actor, at: datetime) -> None:
    """End the step that somebody told of; what was ticked off stays. Called off already, it stays so.

    Raise ``Missing`` for a step that is not there, or that the calendar knows: a birthday is not called off.
    """
    with door(Action.TRANSITION_PREPARE, by=by, at=at, about=about, part=kind):
        case = hold_case(about)
        told = Transition.objects.filter(case_id=case.id, kind=kind, known_by=TOLD)
        if not told.exists():
            raise Missing
        row = told.filter(state=COMING).first()
        if row:
            end(row, DROPPED, at=at)
