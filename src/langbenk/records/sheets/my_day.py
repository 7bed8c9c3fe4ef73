"""«My day»: what is due, and what waits for one person at work, across their cases. It never grows with the house."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection

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
    (whoever had it can do it no more), ``sign``, ``message``, ``withheld`` (to be looked at anew), ``step``,
    ``matter``, ``handover`` (to the reader's service) or ``need`` (that the reader has taken); ``says`` is its own
    text, the key of the step or the matter, the service that hands over, or the receipt. ``when`` is ``late``,
    ``today``, ``soon`` or ``any``. A hand-over and a need tell of nobody: ``person`` is none.
    """

    what: str
    person: UUID | None
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


def read_my_day(shown: list[UUID], *, at: datetime) -> MyDay:
    """What waits in their cases, in one question to the database: late, due today, or due within a week, what has no
    day last. Inside a list that is open, which ``shown`` tells of.
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
    with connection.cursor() as cursor:
        cursor.execute(WAITS, asked | {"sign_days": sign_days(on)})
        rows = cursor.fetchall()
    shown.extend(dict.fromkeys(row[1] for row in rows[:MOST] if row[1]))
    return MyDay(on, tuple(_waiting(row, on) for row in rows[:MOST]), cut=len(rows) > MOST)


def when_due(due: date | None, on: date) -> str:
    """Under which heading of the page something stands: ``late``, ``today``, ``soon`` or ``any``."""
    return "any" if due is None else "late" if due < on else "today" if due == on else "soon"


def _waiting(row: tuple[Any, ...], on: date) -> Waiting:
    what, person, given, family, thing, says, due = row
    return Waiting(what, person, f"{given} {family}".strip(), thing, says, due, when_due(due, on))
