"""What the calendar brings, looked at every night: a step to prepare for, somebody who is 18, a case whose time is out.

It runs as nobody: it sees days and ids, through functions that answer to no one else.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.bench.situation import day_of
from langbenk.law.transitions import transitions_ahead
from langbenk.outside.system import as_system

A_STRETCH = 1000  # cases that are asked for at once
FIRST = UUID(int=0)


def prepare_what_comes(at: datetime) -> Iterator[str]:
    """Open what it is time to prepare for, end what ends at 18, close what has waited long enough; tell how many.

    Safe to run again the same night. What needs a hand begins with ``ATTENTION``.
    """
    with as_system(at):
        on = day_of(at)
        begun = sum(_begin(on, at))
        grown = _one("SELECT transitions_come_of_age(%s, %s)", on, at)
        closed = _one("SELECT transitions_finish(%s, %s)", on, at)
        unreceived = _one("SELECT transitions_unreceived(%s)", on)
    yield f"steps to prepare for: {begun}; turned 18: {grown}; closed: {closed}"
    if unreceived:
        yield f"ATTENTION moved, and nobody in the new municipality has received the case: {unreceived}"


def _begin(on: date, at: datetime) -> Iterator[int]:
    last = FIRST
    while True:
        cases = _rows("SELECT * FROM transitions_birthdays(%s, %s)", last, A_STRETCH)
        for case, person, born, due, kept in cases:
            for step in transitions_ahead(born, None if born else due, on):
                if step.begun(on) and step.kind.value not in kept:
                    day = [step.kind.value, step.on, step.prepare_from, on, at]
                    yield int(_one("SELECT transitions_begins(%s, %s, %s, %s, %s, %s, %s)", case, person, *day))
        if len(cases) < A_STRETCH:
            return
        last = cases[-1][0]


def _one(query: str, *values: Any) -> int:
    return int(_rows(query, *values)[0][0])


def _rows(query: str, *values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query, values)
        return list(cursor.fetchall())
