"""What an employee has declared, and what waits for a leader's answer: the days only. Whom it is about is not shown,
for who reads it must not know more.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import listing
from langbenk.bench.situation import day_of


@dataclass(frozen=True)
class Declared:
    """One declaration. ``seated``: the employee has a seat there still, which is stopped. ``asked_on``: they have asked
    that it ends.
    """

    id: UUID
    since: date
    seated: bool
    asked_on: date | None


@dataclass(frozen=True)
class Waiting:
    """One that somebody whom the reader answers for wants to end, since a day, for a reason."""

    id: UUID
    name: str
    since: date
    asked_on: date
    reason: str


@dataclass(frozen=True)
class ClosenessSheet:
    """One's own declarations, the newest first; and those of one's own people that wait, the oldest first."""

    declared: tuple[Declared, ...]
    waiting: tuple[Waiting, ...]


def closeness_sheet(*, by: Actor, at: datetime) -> ClosenessSheet:
    """The reader's own declarations of closeness (forvaltningsloven § 6), and what waits for their answer."""
    with listing(Action.CLOSENESS_DECLARE, by=by, at=at, part="own"), connection.cursor() as cursor:
        cursor.execute("SELECT id, since, seated, asked_at FROM bench_declared()")
        declared = [
            Declared(which, since, seated, day_of(asked) if asked else None)
            for which, since, seated, asked in cursor.fetchall()
        ]
        cursor.execute("SELECT id, name, since, asked_at, reason FROM bench_closeness_waits()")
        waiting = [
            Waiting(which, name, since, day_of(asked), reason)
            for which, name, since, asked, reason in cursor.fetchall()
        ]
    return ClosenessSheet(tuple(declared), tuple(waiting))
