"""«My day»: what is due, and what waits for one person at work, across their cases. It never grows with the house."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import listing
from langbenk.bench.situation import day_of
from langbenk.cases.process import BESIDE, ROAD
from langbenk.records.coordinating import sign_days

AHEAD = timedelta(days=7)
MOST = 100
WAITS = """
SELECT what, person, given_name, family_name, thing, says, due
FROM records_my_day(%(until)s, %(sign_days)s, %(steps)s, %(step_deeds)s, %(kinds)s, %(kind_deeds)s, %(many)s)
"""


@dataclass(frozen=True)
class Waiting:
    """One thing that waits. ``what``: ``task``, ``untaken`` (a task that somebody of the service must take), ``adrift``
    (whoever had it can do it no more), ``sign``, ``message``, ``withheld`` (to be looked at anew), ``step`` or
    ``matter``; ``says`` is its own text, or the key of
    the step or the matter. ``when`` is ``late``, ``today``, ``soon`` or ``any``.
    """

    what: str
    person: UUID
    name: str
    thing: UUID
    says: str
    due: date | None
    when: str


@dataclass(frozen=True)
class MyDay:
    """``cut``: there is more than a page can show, and these are the first."""

    on: date
    waiting: tuple[Waiting, ...]
    cut: bool


def my_day(*, by: Actor, at: datetime) -> MyDay:
    """All that is late, due today, or due within a week, what has no day last. One question to the database; the log
    gets a line for each person shown.
    """
    on = day_of(at)
    road = [(step.key, step.waits_for.value) for step in ROAD.values() if step.waits_for]
    beside = [(one.key, one.waits_for.value) for one in BESIDE.values()]
    asked: dict[str, Any] = {
        "until": on + AHEAD,
        "steps": [key for key, _ in road],
        "step_deeds": [deed for _, deed in road],
        "kinds": [key for key, _ in beside],
        "kind_deeds": [deed for _, deed in beside],
        "many": MOST + 1,
    }
    with listing(Action.TASK_READ, by=by, at=at, part="my day") as shown, connection.cursor() as cursor:
        cursor.execute(WAITS, asked | {"sign_days": sign_days(on)})
        rows = cursor.fetchall()
        shown.extend(dict.fromkeys(row[1] for row in rows[:MOST]))
    return MyDay(on, tuple(_waiting(row, on) for row in rows[:MOST]), cut=len(rows) > MOST)


def _waiting(row: tuple[Any, ...], on: date) -> Waiting:
    what, person, given, family, thing, says, due = row
    when = "any" if due is None else "late" if due < on else "today" if due == on else "soon"
    return Waiting(what, person, f"{given} {family}".strip(), thing, says, due, when)
