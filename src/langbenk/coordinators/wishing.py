"""A family's wish for another coordinator: what can come of it."""

from datetime import datetime
from uuid import UUID

from langbenk.coordinators.models import ChangeWish

CHANGE = "change"
OUTCOMES = ("new", "stays", "talked")
"""Somebody else has been appointed; nobody else can be just now; or it was talked through, and they want no other."""


def open_wish(about: UUID, wish: UUID) -> ChangeWish | None:
    """A wish that nobody has answered, held until the deed is done."""
    rows = ChangeWish.objects.select_for_update(no_key=True)
    return rows.filter(id=wish, person_id=about, answered_at=None).first()


def on_its_way(about: UUID, by: UUID) -> ChangeWish | None:
    """What this relative has asked for last, answered or not."""
    return ChangeWish.objects.filter(person_id=about, said_by_id=by).order_by("-at", "id").first()


def answered(wish: ChangeWish, outcome: str, answer: str, *, by: UUID, at: datetime) -> None:
    """Write the unit's answer."""
    wish.outcome, wish.answer, wish.answered_by_id, wish.answered_at = outcome, answer, by, at
    wish.save(update_fields=["outcome", "answer", "answered_by", "answered_at"])
