"""Confirm a protected address that somebody else has set."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.protecting import held


def confirm_protection(*, about: UUID, protection: UUID, by: Actor, at: datetime) -> None:
    """The second person says that it is right; the first cannot. One that is confirmed already stays as it is.

    Raise ``Wrong`` for the one who set it, ``Missing`` for one that is not there.
    """
    with door(Action.PROTECTION_CHANGE, by=by, at=at, about=about, part="confirm", thing=protection):
        row = held(about, protection)
        if row.confirmed_by_id:
            return
        if row.set_by_id == by.post:
            raise Wrong("protection", "second-person")
        row.confirmed_by_id, row.confirmed_at = by.post, at
        row.save(update_fields=["confirmed_by", "confirmed_at"])
