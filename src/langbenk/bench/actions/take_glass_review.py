"""Take on to go through what was opened in an emergency, in the place of the one who was named."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.glass import held_glass


def take_glass_review(*, about: UUID, lifting: UUID, by: Actor, at: datetime) -> None:
    """Name oneself. What has been gone through stays with the one who did it.

    Raise ``Wrong`` for whoever broke the glass, ``Missing`` where it was not broken about this person.
    """
    with door(Action.GLASS_REVIEW, by=by, at=at, about=about, part="take", thing=lifting):
        row = held_glass(about, lifting, by=by)
        if row.reviewed_at is None:
            row.reviewer_id = by.post
            row.save(update_fields=["reviewer"])
