"""What staff keep from somebody and are to look at anew: what is due, and for whom it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from langbenk.access.standing import Actor
from langbenk.cases.models import Entry, Withholding

AHEAD = timedelta(days=14)
"""So long before the day it is told. A local target, as the day itself is."""
MOST = 10


@dataclass(frozen=True)
class Due:
    """An entry that is kept from somebody until it is looked at anew, by a day; ``late`` when that day is past."""

    person: UUID
    name: str
    entry: UUID
    purpose: str
    review_on: date
    late: bool


def due_of_mine(by: Actor, on: date) -> tuple[Due, ...]:
    """What this employee keeps from somebody, about anybody, and is to look at by now or soon. Nothing comes out of the
    table to one who may not read the entry, or whom it is kept from. Inside an open list.
    """
    return _due(Withholding.objects.filter(by=by.person, entry__written_by__isnull=False), on) if by.employee else ()


def due_about(about: UUID, on: date) -> tuple[Due, ...]:
    """The same about one person, whoever of the staff keeps it, for those who read the entry. Inside an open door."""
    return _due(Withholding.objects.filter(person=about), on)


def is_due(review_on: date | None, on: date) -> bool:
    """Whether a day to look anew has come, or comes soon."""
    return review_on is not None and review_on <= on + AHEAD


def _due(found: Iterable[Withholding], on: date) -> tuple[Due, ...]:
    rows = found.filter(ended_at=None, review_on__lte=on + AHEAD)  # type: ignore[attr-defined]
    first: dict[UUID, Withholding] = {}
    for row in rows.select_related("entry", "person").order_by("review_on", "id")[: 5 * MOST]:
        first.setdefault(row.entry_id, row)
    return tuple(_line(row, row.entry, on) for row in list(first.values())[:MOST])


def _line(row: Withholding, entry: Entry, on: date) -> Due:
    day = row.review_on or on
    name = f"{row.person.given_name} {row.person.family_name}".strip()
    return Due(row.person_id, name, entry.id, entry.purpose, day, day < on)
