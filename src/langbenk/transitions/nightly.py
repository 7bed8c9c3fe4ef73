"""What the calendar brings, looked at every night: a step to prepare for, somebody who is 18, a case whose time is out.

It runs as nobody: it sees days and ids, through functions that answer to no one else.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.bench.situation import day_of
from langbenk.cases.habits import HABITS
from langbenk.law.transitions import Transition, transitions_ahead
from langbenk.organisation.targets import own_days
from langbenk.outside.queue import Job, later
from langbenk.outside.system import as_system
from langbenk.transitions.ahead import targets_on

A_STRETCH = 1000  # cases that are asked for at once
FIRST = UUID(int=0)
SHORTLY_BEFORE = "announce"
"""What the municipality's own target is kept by: how many days before a step the family is told of it once more."""


def prepare_what_comes(at: datetime) -> Iterator[str]:
    """Open what it is time to prepare for and announce it, end what ends at 18, close what has waited long enough; tell
    how many.

    Safe to run again the same night. What needs a hand begins with ``ATTENTION``.
    """
    with as_system(at):
        on = day_of(at)
        begun = sum(_begin(on, at))
        announced = _announce(on, at)
        grown = _one("SELECT transitions_come_of_age(%s, %s)", on, at)
        closed = _one("SELECT transitions_finish(%s, %s)", on, at)
        unreceived = _one("SELECT transitions_unreceived(%s)", on)
    yield f"steps to prepare for: {begun}; announced: {announced}; turned 18: {grown}; closed: {closed}"
    if unreceived:
        yield f"ATTENTION sent on, and nobody at the other end has received it: {unreceived}"


def _begin(on: date, at: datetime) -> Iterator[int]:
    """A step that is kept already gets the day that the law gives it now: a birth is not always on its due date."""
    last, targets = FIRST, targets_on(on)
    while True:
        cases = _rows("SELECT * FROM transitions_birthdays(%s, %s)", last, A_STRETCH)
        for case, person, born, due, kept, days in cases:
            for step in transitions_ahead(born, None if born else due, on, targets=targets):
                yield from _kept_or_begun(case, person, step, dict(zip(kept, days, strict=True)), on, at)
        if len(cases) < A_STRETCH:
            return
        last = cases[-1][0]


def _kept_or_begun(
    case: UUID, person: UUID, step: Transition, kept: dict[str, date | None], on: date, at: datetime
) -> Iterator[int]:
    """``kept``: the steps that the case has, each with its day where it follows the law's calendar and is to come."""
    kind, day = step.kind.value, [step.on, step.prepare_from]
    if kind not in kept:
        if step.begun(on):
            yield int(_one("SELECT transitions_begins(%s, %s, %s, %s, %s, %s, %s)", case, person, kind, *day, on, at))
    elif kept[kind] not in (None, step.on):
        _one("SELECT transitions_follows(%s, %s, %s, %s)", case, kind, *day)


def _announce(on: date, at: datetime) -> int:
    days = own_days(SHORTLY_BEFORE, on) or HABITS[SHORTLY_BEFORE].target_days
    rows = _rows("SELECT mails FROM transitions_announces(%s, %s, %s)", on, days, at)
    _send(mail for (mails,) in rows for mail in mails)
    return len(rows)


def _send(mails: Iterable[UUID]) -> None:
    for mail in mails:
        later(Job.MAIL, mail)


def _one(query: str, *values: Any) -> int:
    return int(_rows(query, *values)[0][0])


def _rows(query: str, *values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query, values)
        return list(cursor.fetchall())
