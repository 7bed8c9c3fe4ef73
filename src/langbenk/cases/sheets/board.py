"""The coordinating unit's board: the cases that wait for it, step by step, what is late on top."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import listing
from langbenk.bench.protecting import unconfirmed
from langbenk.bench.situation import day_of
from langbenk.cases.process import ROAD
from langbenk.cases.sheets.my_cases import cursor_after, cursor_of
from langbenk.law.ages import years
from langbenk.organisation.targets import own_targets

STEPS = ("unit", "wish", "rights", "decision", "appointment")
A_FEW, PAGE = 5, 25
OWN_UNIT = """
SELECT name, bench_glass_waiting(), (SELECT count(*) FROM bench_doubles()) FROM organisation_service
WHERE coordinating_unit AND id = ANY (current_setting('langbenk.services')::uuid[]) ORDER BY name LIMIT 1
"""
# One question for all the steps: each walks its own stretch of the index and stops, however many cases there are.
# Every step here has a target, so ``next_on`` is never empty; a coalesce would keep a later page from the index, for
# PostgreSQL asks the row's policy before any expression that it does not know to be leakproof. ``OFFSET 0``: as in
# «my cases».
BOARD = """
WITH page AS (
    SELECT c.*, s.place
    FROM unnest(%(steps)s::text[]) WITH ORDINALITY AS s (step, place)
    CROSS JOIN LATERAL (
        SELECT c.id, c.person_id, c.step, c.next_on, c.opened_at
        FROM cases_case c
        WHERE c.closed_at IS NULL AND c.step = s.step AND bench_permits('board.read', c.person_id)
          AND (c.next_on, c.id) > (%(due)s::date, %(id)s)
        ORDER BY c.next_on, c.id LIMIT %(many)s) AS c
)
SELECT page.step, page.id, page.person_id, p.given_name, p.family_name, p.birth_date, p.due_date, page.opened_at,
       page.next_on
FROM page CROSS JOIN LATERAL (SELECT * FROM people_person WHERE id = page.person_id OFFSET 0) AS p
ORDER BY page.place, page.next_on, page.id
"""


@dataclass(frozen=True)
class BoardLine:
    """One case. ``since`` is the day that it came in, ``next_on`` the municipality's own target for the next step;
    ``days_late`` is 0 while that day has not passed.
    """

    case: UUID
    person: UUID
    name: str
    age: int | None
    due_date: date | None
    since: date
    next_on: date
    days_late: int


@dataclass(frozen=True)
class BoardGroup:
    """The cases at one step; ``after`` asks for those that follow, empty when there are no more."""

    step: str
    target_days: int | None
    lines: tuple[BoardLine, ...]
    after: str


@dataclass(frozen=True)
class Board:
    """``unit`` is the reader's own coordinating unit, empty for somebody who works elsewhere: then there is no board.

    ``only`` is the one step asked for; empty on the first page, which shows a few cases at every step. ``glass`` is how
    many times the glass was broken that somebody is to go through, and ``unconfirmed`` how
    many protected addresses have waited too long for a second person. ``doubles``: of how many children something waits
    that was told by one who must not know of them.
    """

    unit: str
    only: str
    groups: tuple[BoardGroup, ...]
    glass: int
    unconfirmed: int = 0
    doubles: int = 0


def board(*, by: Actor, at: datetime, only: str = "", after: str = "") -> Board:
    """A few cases at every step, or a page of at most 25 at ``only`` one. Nonsense in either means the first page."""
    with listing(Action.BOARD_READ, by=by, at=at) as shown:
        return read_board(shown, only=only, after=after, at=at)


def read_board(shown: list[UUID], *, only: str = "", after: str = "", at: datetime) -> Board:
    """The same, inside a list that is open, for a page that shows more beside it."""
    steps, most = ((only,), PAGE) if only in STEPS else (STEPS, A_FEW)
    due, last = cursor_of(after if only in STEPS else "")
    with connection.cursor() as cursor:
        cursor.execute(OWN_UNIT)
        unit = cursor.fetchone()
        if unit is None:
            return Board("", "", (), 0)
        cursor.execute(BOARD, {"steps": list(steps), "due": due, "id": last, "many": most + 1})
        rows = cursor.fetchall()
    own = own_targets(day_of(at))
    groups = tuple(_group(step, [row for row in rows if row[0] == step], most, day_of(at), own) for step in steps)
    shown.extend(line.person for group in groups for line in group.lines)
    late = unconfirmed(day_of(at))
    return Board(unit[0], only if only in STEPS else "", groups, unit[1], late, unit[2])


def _group(step: str, rows: list[Any], most: int, on: date, own: dict[str, int]) -> BoardGroup:
    lines = tuple(_line(row, on) for row in rows[:most])
    after = cursor_after(lines[-1].next_on, lines[-1].case) if len(rows) > most else ""
    return BoardGroup(step, own.get(step, ROAD[step].target_days), lines, after)


def _line(row: Any, on: date) -> BoardLine:
    _, case, person, given, family, born, due, opened_at, next_on = row
    return BoardLine(
        case=case,
        person=person,
        name=f"{given} {family}".strip(),
        age=years(born, on) if born else None,
        due_date=None if born else due,
        since=day_of(opened_at),
        next_on=next_on,
        days_late=max((on - next_on).days, 0),
    )
