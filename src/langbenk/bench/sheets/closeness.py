"""What an employee has declared: the days only. Whom it is about is not shown, for who reads it must not know more."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import listing


@dataclass(frozen=True)
class Declared:
    """One declaration. ``seated``: the employee has a seat there still, which is stopped."""

    since: date
    seated: bool


@dataclass(frozen=True)
class ClosenessSheet:
    """One's own declarations, the newest first."""

    declared: tuple[Declared, ...]


def closeness_sheet(*, by: Actor, at: datetime) -> ClosenessSheet:
    """The reader's own declarations of closeness (forvaltningsloven § 6)."""
    with listing(Action.CLOSENESS_DECLARE, by=by, at=at, part="own"), connection.cursor() as cursor:
        cursor.execute("SELECT since, seated FROM bench_declared()")
        return ClosenessSheet(tuple(Declared(*row) for row in cursor.fetchall()))
