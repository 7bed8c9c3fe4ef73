"""Send a proposed decision back to whoever wrote it, with what is to be changed."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.cases.moves import hold_case
from langbenk.decisions.drafting import must_be_as_seen, the_draft
from langbenk.decisions.life import move_decision
from langbenk.law.decided import DecisionState
from langbenk.outside.mailing import Reader, nudge


def return_decision(*, about: UUID, decision: UUID, version: int, reason: str, by: Actor, at: datetime) -> None:
    """Let it be a draft again. ``reason`` says what is to be changed, to whoever wrote it."""
    reason = said("reason", reason)
    with door(Action.DECISION_APPROVE, by=by, at=at, about=about):
        hold_case(about)
        draft = the_draft(about, decision)
        must_be_as_seen(draft, version)
        move_decision(decision, about, draft.rule, DecisionState.DRAFT, by=by, at=at, reason=reason)
        if draft.written_by_id != by.employee:
            nudge(Reader.at_work(draft.written_by_id), about=about, shown_by=Action.RIGHTS_READ, at=at)
