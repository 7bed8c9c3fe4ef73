"""Ask that a closeness one has declared ends."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.closeness import held_closeness
from langbenk.bench.deeds import said
from langbenk.bench.door import door


def ask_to_end_closeness(*, closeness: UUID, reason: str, by: Actor, at: datetime) -> None:
    """The first of the two: the one who declared it says why it is so no more. It goes on counting until somebody who
    leads them has ended it. Asked already, it stays so. Raise ``Missing`` for another's.

    The line in the log names the declaration and nobody else: whom it is about stays shut to who asks.
    """
    reason = said("reason", reason)
    with door(Action.CLOSENESS_DECLARE, by=by, at=at, about=None, part="ask-to-end", thing=closeness):
        row = held_closeness(closeness)
        if row.end_asked_at is None:
            row.end_asked_at, row.end_reason = at, reason
            row.save(update_fields=["end_asked_at", "end_reason"])
