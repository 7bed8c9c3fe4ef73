"""Change a decision of one's own accord: a new one takes its place, and the old one stays as it was written."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten, said
from langbenk.bench.door import door
from langbenk.cases.deciding import Answer, keep_decision
from langbenk.cases.matters import close_matters
from langbenk.cases.moves import hold_case
from langbenk.decisions.changing import must_say_otherwise, the_way
from langbenk.decisions.life import move_decision
from langbenk.decisions.telling import the_decision
from langbenk.law.decided import DecisionState


@again_if_beaten
def amend_decision(
    *,
    about: UUID,
    decision: UUID,
    outcome: str,
    reasons: str,
    child_heard: str,
    weight: str = "",
    why: str,
    by: Actor,
    at: datetime,
) -> UUID:
    """Decide otherwise (forvaltningsloven § 35), with reasons of one's own; the new decision's id. The case goes where
    the answers then lead, and the letter about the new one waits to be sent. ``why``: why it is changed.

    Raise ``Wrong`` where a second person is to read it first, and has not read just this (``propose_change``).
    """
    why = said("why", why)
    with door(Action.DECISION_AMEND, by=by, at=at, about=about, thing=decision):
        case = hold_case(about)
        old = the_decision(about, decision)
        new = Answer(old.assessment_id, old.rule, outcome, reasons, child_heard, weight)
        must_say_otherwise(old, new)
        move_decision(decision, about, old.rule, DecisionState.AMENDED, by=by, at=at, reason=why)
        close_matters(about, "telling", [decision], at=at)
        way = the_way(case, new, instead_of=decision, replaces=decision, by=by, at=at)
        return keep_decision(case, new, way, by=by, at=at)
