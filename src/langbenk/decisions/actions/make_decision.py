"""A named person makes the decision that has been prepared."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, Wrong
from langbenk.bench.door import door
from langbenk.cases.deciding import Answer, Way, decide_first
from langbenk.cases.moves import hold_case
from langbenk.decisions.drafting import must_be_as_seen, second_reader, the_draft
from langbenk.decisions.life import move_decision
from langbenk.decisions.parts import prepared_parts
from langbenk.law.decided import DecisionState


def make_decision(*, about: UUID, decision: UUID, version: int, by: Actor, at: datetime) -> None:
    """Make what is proposed, in one's own name. It gets the draft's id; the family is told, and the letter waits.

    Raise ``TooEarly`` for what is not proposed, or not read by a second person where the municipality wants that;
    ``Wrong`` for that second person themselves, and where there is a newer assessment. What is to come in the place of
    another decision is made by the deed that changes that one.
    """
    with door(Action.RIGHTS_DECIDE, by=by, at=at, about=about):
        case = hold_case(about)
        draft = the_draft(about, decision)
        must_be_as_seen(draft, version)
        if draft.instead_of_id:
            raise TooEarly(case.step)
        read_by = second_reader(draft.id)
        if read_by and read_by == by.employee:
            raise Wrong("reason", "second-decides-not")
        move_decision(decision, about, draft.rule, DecisionState.DECIDED, by=by, at=at)
        parts = prepared_parts(draft)
        answer = Answer(
            draft.assessment_id,
            draft.rule,
            draft.outcome,
            parts.own_reasons,
            parts.how_heard or "–",
            parts.weight,
            unheard=not parts.heard,
        )
        decide_first(case, answer, Way(known_as=decision, read_by=read_by), by=by, at=at)
