"""Propose a new answer in the place of one that has been given, for a second person to read."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.decisions.changing import Change
from langbenk.decisions.drafting import keep_draft, propose
from langbenk.decisions.telling import the_decision


def propose_change(*, about: UUID, change: Change, version: int, by: Actor, at: datetime) -> UUID:
    """Write it as the right's draft, and propose it; its id. Nothing is changed for the family before it is decided.

    Raise as the deed would that makes it (``Change.must_fit``), and ``Stale`` when somebody else has written on the
    same right since ``version``, 0 for none.
    """
    with door(Action.DECISION_PREPARE, by=by, at=at, about=about, thing=change.instead_of):
        case, old = hold_case(about), the_decision(about, change.instead_of)
        change.must_fit(case, old, day_of(at))
        held = keep_draft(case, old.rule, old.assessment, change.says(old), version, by=by, at=at)
        propose(held, by=by, at=at)
        return held.id
