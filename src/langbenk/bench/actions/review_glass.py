"""Go through what was opened in an emergency."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.bench.glass import FINDINGS, held_glass


def review_glass(*, about: UUID, lifting: UUID, finding: str, note: str, by: Actor, at: datetime) -> None:
    """Keep what somebody in the coordinating unit found, and why: the one who was named, or another, who is then named
    in their place. What has been gone through stays as it is.

    Raise ``Wrong`` for whoever broke the glass, ``Missing`` where it was not broken about this person.
    """
    note = said("note", note)
    if finding not in FINDINGS:
        raise Wrong("finding", "unknown")
    with door(Action.GLASS_REVIEW, by=by, at=at, about=about, part="review", thing=lifting):
        row = held_glass(about, lifting, by=by)
        if row.reviewed_at is None:
            row.reviewer_id, row.reviewed_at, row.finding, row.note = by.post, at, finding, note
            row.save(update_fields=["reviewer", "reviewed_at", "finding", "note"])
