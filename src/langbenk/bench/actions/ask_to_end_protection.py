"""Ask that a protected address ends."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.bench.protecting import held


def ask_to_end_protection(*, about: UUID, protection: UUID, reason: str, by: Actor, at: datetime) -> None:
    """The first of the two persons. It goes on counting until the second has ended it. Asked already, it stays so."""
    reason = said("reason", reason)
    with door(Action.PROTECTION_CHANGE, by=by, at=at, about=about, part="ask-to-end", thing=protection):
        row = held(about, protection)
        if row.end_asked_by_id is None:
            row.end_asked_by_id, row.end_reason = by.post, reason
            row.save(update_fields=["end_asked_by", "end_reason"])
