"""«My cases»: those whom the reader's own seats open, what needs them first on top. Never grows with the database."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import listing
from langbenk.bench.situation import day_of
from langbenk.cases.process import standing_at
from langbenk.cases.reviewing import Due, due_of_mine
from langbenk.law.ages import years

PAGE = 25
# One question: a page of the cases behind my own seats, by name. The function asks who may; nobody is judged twice.
MINE = """
SELECT person, given_name, family_name, birth_date, due_date, step, next_on, id
FROM cases_mine(%(due)s, %(id)s, %(many)s)
"""
FIRST = ("-infinity", UUID(int=0))


@dataclass(frozen=True)
class CaseLine:
    """One case in a list. ``late`` when the day that something was due is past."""

    person: UUID
    name: str
    age: int | None
    due_date: date | None
    step: str
    next_on: date | None
    late: bool


@dataclass(frozen=True)
class MyCases:
    """One page of cases; ``after`` asks for the next page, empty on the last. ``due``, on the first: what the reader
    keeps from somebody and is to look at anew.
    """

    lines: tuple[CaseLine, ...]
    after: str
    due: tuple[Due, ...]


def my_cases(*, by: Actor, at: datetime, after: str = "") -> MyCases:
    """A page of at most 25 cases, those due first on top. ``after`` is a former page's; nonsense means the first."""
    due, last = cursor_of(after)
    with listing(Action.CASE_LIST, by=by, at=at) as shown, connection.cursor() as cursor:
        cursor.execute(MINE, {"due": due, "id": last, "many": PAGE + 1})
        rows = cursor.fetchall()
        on_the_page = [row[0] for row in rows[:PAGE]]
        waiting = () if after else due_of_mine(by, day_of(at))
        shown.extend(dict.fromkeys([*on_the_page, *(one.person for one in waiting)]))
    lines = tuple(line(row, day_of(at)) for row in rows[:PAGE])
    more = cursor_after(rows[PAGE - 1][6], rows[PAGE - 1][7]) if len(rows) > PAGE else ""
    return MyCases(lines, more, waiting)


def line(row: tuple[Any, ...], on: date) -> CaseLine:
    """A row of person, given name, family name, birth date, due date, step, next day (and more) as it is shown."""
    person, given, family, born, due, step, next_on = row[:7]
    return CaseLine(
        person=person,
        name=f"{given} {family}".strip(),
        age=years(born, on) if born else None,
        due_date=None if born else due,
        step=standing_at(step),
        next_on=next_on,
        late=bool(next_on and next_on < on),
    )


def cursor_of(after: str) -> tuple[str, UUID]:
    """Where a page begins: after this day and case; at the very beginning for an empty or foreign text."""
    due, _, last = after.partition("_")
    try:
        return (date.fromisoformat(due).isoformat() if due != "infinity" else due), UUID(last)
    except ValueError:
        return FIRST


def cursor_after(next_on: date | None, case: UUID) -> str:
    """The text that asks for the page after this case."""
    return f"{next_on.isoformat() if next_on else 'infinity'}_{case}"
