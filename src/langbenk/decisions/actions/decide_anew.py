"""Decide anew on a right whose decision was annulled after a coordinator had been appointed."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, Wrong
from langbenk.bench.door import door
from langbenk.cases.deciding import UNDER_WAY, Answer, keep_decision, standing
from langbenk.cases.moves import hold_case
from langbenk.decisions.telling import the_decision


def decide_anew(
    *, about: UUID, decision: UUID, outcome: str, reasons: str, child_heard: str, by: Actor, at: datetime
) -> UUID:
    """Keep a new decision on the same right, and begin the wait for its letter; its id. The case stays where it is.

    Raise ``TooEarly`` for one that was not annulled, and where the case waits for a decision on its road;
    ``Wrong`` when somebody has decided anew already.
    """
    with door(Action.RIGHTS_DECIDE, by=by, at=at, about=about, thing=decision):
        case = hold_case(about)
        old = the_decision(about, decision)
        if old.annulled_at is None or case.step in UNDER_WAY:
            raise TooEarly(case.step)
        if standing(case).filter(assessment_id=old.assessment_id, rule=old.rule).exists():
            raise Wrong("outcome", "already-decided")
        return keep_decision(case, Answer(old.assessment_id, old.rule, outcome, reasons, child_heard), by=by, at=at)
