"""Decide anew on a right whose decision was annulled after a coordinator had been appointed."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.cases.deciding import Answer, keep_decision
from langbenk.cases.moves import hold_case
from langbenk.decisions.changing import must_wait_for_another, the_way
from langbenk.decisions.telling import the_decision


def decide_anew(
    *,
    about: UUID,
    decision: UUID,
    outcome: str,
    reasons: str,
    child_heard: str,
    weight: str = "",
    by: Actor,
    at: datetime,
) -> UUID:
    """Keep a new decision on the same right, and begin the wait for its letter; its id. The case stays where it is.

    Raise ``TooEarly`` for one that was not annulled, and where the case waits for a decision on its road;
    ``Wrong`` when somebody has decided anew already, and where a second person is to read it first, and has not read
    just this (``propose_change``).
    """
    with door(Action.RIGHTS_DECIDE, by=by, at=at, about=about, thing=decision):
        case = hold_case(about)
        old = the_decision(about, decision)
        must_wait_for_another(case, old)
        new = Answer(old.assessment_id, old.rule, outcome, reasons, child_heard, weight)
        way = the_way(case, new, instead_of=decision, replaces=None, by=by, at=at)
        return keep_decision(case, new, way, by=by, at=at)
