"""End a protected address that somebody else has asked to end."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.protecting import held


def end_protection(*, about: UUID, protection: UUID, by: Actor, at: datetime) -> None:
    """The second of two persons ends it, now. Raise ``Wrong`` where nobody has asked for it, or the same person has;
    ``Missing`` for one that is not there.
    """
    with door(Action.PROTECTION_CHANGE, by=by, at=at, about=about, part="end", thing=protection):
        row = held(about, protection)
        if row.end_asked_by_id in (None, by.post):
            raise Wrong("protection", "second-person")
        row.ended_by_id, row.ended_at = by.post, at
        row.save(update_fields=["ended_by", "ended_at"])
