"""How many, and never who: the figures for whoever evaluates."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door

FEWEST = 5
"""A smaller number could point at somebody, and is not shown (domain § 7: publish no cell below five)."""


@dataclass(frozen=True)
class Figure:
    """One number by its name, such as ``step-plan``; none where it is too small to be shown."""

    name: str
    many: int | None


@dataclass(frozen=True)
class NumbersSheet:
    """The figures as they stand today."""

    figures: tuple[Figure, ...]
    may: frozenset[str]


def numbers_sheet(*, by: Actor, at: datetime) -> NumbersSheet:
    """Open cases by step, persons with a coordinator by kind, plans by state: counted, small numbers hidden."""
    with door(Action.NUMBERS_READ, by=by, at=at, about=None, part="numbers") as opened:
        with connection.cursor() as cursor:
            cursor.execute("SELECT name, many FROM insight_numbers() ORDER BY name")
            figures = tuple(Figure(name, many if many >= FEWEST else None) for name, many in cursor.fetchall())
        return NumbersSheet(figures, opened.may)
