"""Keep a protected address that somebody has asked to end."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.protecting import held


def keep_protection(*, about: UUID, protection: UUID, by: Actor, at: datetime) -> None:
    """What somebody asked falls away, and it stands as before. One person is enough to go on protecting."""
    with door(Action.PROTECTION_CHANGE, by=by, at=at, about=about, part="keep", thing=protection):
        row = held(about, protection)
        row.end_asked_by_id, row.end_reason = None, ""
        row.save(update_fields=["end_asked_by", "end_reason"])
