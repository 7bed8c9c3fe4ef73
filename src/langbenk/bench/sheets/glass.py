"""The glass that was broken, for those in the coordinating unit who go through it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door, listing
from langbenk.bench.situation import day_of

LIFTINGS = """
SELECT l.id, l.person, l.name, l.employee, l.employee_name, l.service_name, l.ground, l.because, l.at, l.until,
       l.review_by, b.reviewer_id AS reviewer, l.reviewer_name, l.reviewed_at, l.finding, l.note
FROM bench_liftings(%s) AS l JOIN bench_lifting b USING (id)
ORDER BY l.reviewed_at IS NOT NULL, CASE WHEN l.reviewed_at IS NULL THEN l.review_by END, l.at DESC, l.id
"""


@dataclass(frozen=True)
class Broken:
    """One time that the glass was broken. ``name`` is whom it was about, empty where the reader may not know;
    ``late``: it was to be gone through by ``review_by``, and is not. ``mine``: the reader broke it.
    ``reviewer_name`` is who is named to go through it, or has; ``to_me``: it is the reader, and it waits.
    """

    id: UUID
    person: UUID
    name: str
    employee_name: str
    service_name: str
    ground: str
    because: str
    at: datetime
    until: datetime
    review_by: date
    late: bool
    mine: bool
    to_me: bool
    reviewer_name: str
    reviewed_at: datetime | None
    finding: str
    note: str


@dataclass(frozen=True)
class GlassSheet:
    """What waits to be gone through, the soonest due on top; then what has been, the newest first: a hundred in all."""

    waiting: tuple[Broken, ...]
    done: tuple[Broken, ...]


@dataclass(frozen=True)
class ReviewSheet:
    """One of them."""

    broken: Broken
    may: frozenset[str]


def glass_sheet(*, by: Actor, at: datetime) -> GlassSheet:
    """Every time that the glass was broken, for the coordinating unit (helse- og omsorgstjenesteloven § 7-3)."""
    with listing(Action.GLASS_REVIEW, by=by, at=at) as shown:
        found = _liftings(None, by, at)
        shown.extend(dict.fromkeys(one.person for one in found))
    return GlassSheet(
        waiting=tuple(one for one in found if one.reviewed_at is None),
        done=tuple(one for one in found if one.reviewed_at is not None),
    )


def review_sheet(*, about: UUID, lifting: UUID, by: Actor, at: datetime) -> ReviewSheet:
    """One time that the glass was broken, to be gone through; ``Missing`` where it was not about this person."""
    with door(Action.GLASS_REVIEW, by=by, at=at, about=about, part="review", thing=lifting) as opened:
        found = next((one for one in _liftings(lifting, by, at) if one.person == about), None)
        if found is None:
            raise Missing
        return ReviewSheet(found, opened.may)


def glass_waiting() -> int:
    """How many wait to be gone through; 0 for one who does not. Inside a list that is open."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT bench_glass_waiting()")
        return int(cursor.fetchone()[0])


def _liftings(which: UUID | None, by: Actor, at: datetime) -> tuple[Broken, ...]:
    with connection.cursor() as cursor:
        cursor.execute(LIFTINGS, [which])
        names = [column.name for column in cursor.description]
        rows: list[dict[str, Any]] = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return tuple(_broken(row, by, day_of(at)) for row in rows)


def _broken(row: dict[str, Any], by: Actor, on: date) -> Broken:
    late = row["reviewed_at"] is None and row["review_by"] < on
    to_me = row.pop("reviewer") == by.employee and row["reviewed_at"] is None
    return Broken(mine=row.pop("employee") == by.employee, to_me=to_me, late=late, **row)
