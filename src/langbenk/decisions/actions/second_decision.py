"""A second person has read what is proposed, and stands by it."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.cases.moves import hold_case
from langbenk.decisions.drafting import must_be_as_seen, the_draft
from langbenk.decisions.life import move_decision
from langbenk.law.decided import DecisionState


def second_decision(*, about: UUID, decision: UUID, version: int, by: Actor, at: datetime) -> None:
    """Let the draft be decided by another than the one who read it. The municipality's own routine; no law asks for it.

    Raise ``Wrong`` for whoever wrote it themselves, ``Stale`` when it is not as it was read.
    """
    with door(Action.DECISION_APPROVE, by=by, at=at, about=about):
        hold_case(about)
        draft = the_draft(about, decision)
        must_be_as_seen(draft, version)
        if draft.written_by_id == by.employee:
            raise Wrong("reason", "own-draft")
        move_decision(decision, about, draft.rule, DecisionState.SECONDED, by=by, at=at)
