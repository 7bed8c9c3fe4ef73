"""The unit's board in numbers, and the list behind each."""

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
from langbenk.cases.sheets.board import Board, read_board
from langbenk.cases.sheets.my_cases import cursor_after, cursor_of
from langbenk.law.ages import years
from langbenk.organisation.targets import own_targets

LATE, WITHOUT, NEED = "late", "without", "need"
STEPS = ("cooperation", "unit", "wish", "rights", "decision", "appointment", "plan", "plan_work", "review")
WAITING = (*STEPS, *(matter for matter in BESIDE if matter != NEED))
"""Every step of the road that has a day, and every matter beside it: what waits, and can be late."""
KINDS = (LATE, WITHOUT, *WAITING)
"""Every list of the board: all that is late, who lacks a coordinator, and what waits. Of notices of need there is only
a number here: nobody has said yet whom they are about, and their list is a page of its own."""

MOST, PAGE = 100, 25  # counted no further: each family is looked up at the bench, and the list shows them all
AHEAD = timedelta(days=30)  # reviews and transitions that come within a month: a local target

OVERLOADED = "overloaded"
NUMBERS = """
SELECT what, many, late FROM coordinators_numbers(%(kinds)s, %(ahead)s, %(most)s)
UNION ALL SELECT 'need', many, late FROM intake_needs_that_wait(%(most)s)
UNION ALL SELECT 'overloaded', coordinators_over_capacity()::integer, 0
"""
# The policy of the person is asked row by row, of those that stand on this page.
LINES = """
SELECT b.id, b.person, b.says, b.since, b.due, p.given_name, p.family_name, p.birth_date, p.due_date, b.role, b.who
FROM coordinators_board(%s, %s, %s, %s, %s, %s) WITH ORDINALITY
    AS b (id, person, says, since, due, role, who, nth)
CROSS JOIN LATERAL (SELECT * FROM people_person WHERE id = b.person AND bench_permits('board.read', b.person) OFFSET 0)
    AS p
ORDER BY b.nth
"""


@dataclass(frozen=True)
class Number:
    """How many stand in one list, and how many of them are late; ``over`` and ``late_over``: more than were counted."""

    what: str
    many: int
    late: int
    over: bool
    late_over: bool


@dataclass(frozen=True)
class BoardNumbers:
    """What is late, the notices of need, then every other list in the order of ``KINDS``; and how many coordinators
    carry more than they can.
    """

    numbers: tuple[Number, ...]
    overloaded: int


@dataclass(frozen=True)
class FirstBoard:
    """The first page of the board; no numbers for somebody who works elsewhere."""

    board: Board
    numbers: BoardNumbers


@dataclass(frozen=True)
class ListLine:
    """One case in a list. ``says`` is the step it waits at, or the matter; ``due`` is none where no day is set.

    ``role`` says whom it waits for: unit, coordinator, deputy (the coordinator is away), service, body, decider, appeal
    (the appeal body) or family; ``who`` is a name where one has it.
    """

    id: UUID
    person: UUID
    name: str
    age: int | None
    due_date: date | None
    says: str
    since: date
    due: date | None
    days_late: int
    role: str
    who: str


@dataclass(frozen=True)
class BoardList:
    """A page of at most 25, what is due first on top. ``target_days`` is the municipality's own target, none where the
    list has none. ``after`` asks for those that follow.
    """

    what: str
    target_days: int | None
    lines: tuple[ListLine, ...]
    after: str


def first_board(*, by: Actor, at: datetime) -> FirstBoard:
    """A few cases at every step (``cases.sheets.board``), and all the numbers, which name nobody."""
    with listing(Action.BOARD_READ, by=by, at=at) as shown:
        board = read_board(shown, at=at)
        return FirstBoard(board, _numbers(day_of(at)) if board.unit else BoardNumbers((), 0))


def board_list(*, what: str, by: Actor, at: datetime, after: str = "") -> BoardList:
    """One of the lists (``KINDS``); nonsense in ``after`` means the first page."""
    due, last = cursor_of(after)
    on = day_of(at)
    with listing(Action.BOARD_READ, by=by, at=at, part="board list") as shown, connection.cursor() as cursor:
        kinds = list(WAITING) if what == LATE else [what]
        cursor.execute(LINES, [kinds, what == LATE, on + AHEAD, due, last, PAGE + 1])
        rows = cursor.fetchall()
        lines = tuple(_line(row, on) for row in rows[:PAGE])
        shown.extend(line.person for line in lines)
        target = own_targets(on).get(what, _usual(what))
    more = cursor_after(lines[-1].due, lines[-1].id) if len(rows) > PAGE else ""
    return BoardList(what, target, lines, more)


def _numbers(on: date) -> BoardNumbers:
    """All of them, in one question. What waits for its appointment is late once, though it stands in two lists."""
    with connection.cursor() as cursor:
        cursor.execute(NUMBERS, {"kinds": [WITHOUT, *WAITING], "ahead": on + AHEAD, "most": MOST + 1})
        found: dict[str, tuple[int, int]] = {what: (many, late) for what, many, late in cursor.fetchall()}
    late = min(sum(found[kind][1] for kind in WAITING), MOST + 1)
    found[LATE] = (late, late)
    in_order = ((kind, *found[kind]) for kind in (LATE, NEED, *KINDS[1:]))
    numbers = (
        Number(kind, min(many, MOST), min(late, MOST), many > MOST, late > MOST) for kind, many, late in in_order
    )
    return BoardNumbers(tuple(numbers), found[OVERLOADED][0])


def _usual(what: str) -> int | None:
    place = ROAD.get(what) or BESIDE.get(what)
    return place.target_days if place else None


def _line(row: Any, on: date) -> ListLine:
    which, person, says, since, due, given, family, born, expected, role, who = row
    return ListLine(
        id=which,
        person=person,
        name=f"{given} {family}".strip(),
        age=years(born, on) if born else None,
        due_date=None if born else expected,
        says=says,
        since=since,
        due=due,
        days_late=max((on - due).days, 0) if due else 0,
        role=role,
        who=who,
    )
