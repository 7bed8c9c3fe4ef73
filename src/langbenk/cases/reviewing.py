"""What staff keep from somebody and are to look at anew: what is due, and for whom it is."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Actor

AHEAD = timedelta(days=14)
"""So long before the day it is told. A local target, as the day itself is."""
MOST = 10
ABOUT = """
SELECT w.person_id, p.given_name, p.family_name, w.entry_id, e.purpose, w.review_on
FROM cases_withholding w JOIN cases_entry e ON e.id = w.entry_id JOIN people_person p ON p.id = w.person_id
WHERE w.ended_at IS NULL AND w.review_on <= %(until)s AND w.person_id = %(whose)s
ORDER BY w.review_on, w.id LIMIT %(many)s
"""
MINE = ABOUT.replace("w.person_id = %(whose)s", "w.by_id = %(whose)s AND e.written_by_id IS NOT NULL")


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
    return _due(MINE, by.person, on) if by.employee else ()


def due_about(about: UUID, on: date) -> tuple[Due, ...]:
    """The same about one person, whoever of the staff keeps it, for those who read the entry. Inside an open door."""
    return _due(ABOUT, about, on)


def is_due(review_on: date | None, on: date) -> bool:
    """Whether a day to look anew has come, or comes soon."""
    return review_on is not None and review_on <= on + AHEAD


def _due(asked: str, whose: UUID, on: date) -> tuple[Due, ...]:
    """One line for each entry, the first day first, in a statement of its own: it stands on the pages that are asked
    for most.
    """
    with connection.cursor() as cursor:
        cursor.execute(asked, {"whose": whose, "until": on + AHEAD, "many": 5 * MOST})
        first: dict[UUID, Due] = {}
        for person, given, family, entry, purpose, day in cursor.fetchall():
            first.setdefault(entry, Due(person, f"{given} {family}".strip(), entry, purpose, day, day < on))
    return tuple(first.values())[:MOST]
