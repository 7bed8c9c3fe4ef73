"""What the pages of a birth and of a closing show before somebody writes."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.process import ENDS
from langbenk.cases.seating import decided_rights
from langbenk.cases.sheets.child import Child, child
from langbenk.law.ages import ADULT
from langbenk.letters.kinds.closing import Reason
from langbenk.organisation.routines import second_person_wanted
from langbenk.records.left_over import LeftOver, left_over
from langbenk.transitions.closing import DIED

EXPECTING = """
SELECT g.guardian_id, p.given_name, p.family_name, g.kinship
FROM people_guardian g JOIN bench_seats(%s) s ON s.relative = g.guardian_id
JOIN LATERAL (SELECT s.given_name, s.family_name) p ON true
WHERE g.child_id = %s AND g.until IS NULL ORDER BY g.since, g.id
"""


@dataclass(frozen=True)
class Expecting:
    """Somebody who expects the child."""

    person: UUID
    name: str
    kinship: str


@dataclass(frozen=True)
class BirthSheet:
    """The child that is expected, and who expects it."""

    child: Child
    expecting: tuple[Expecting, ...]
    may: frozenset[str]


@dataclass(frozen=True)
class ClosingSheet:
    """The case that is to be closed. ``reasons`` are those that can hold today, by their keys; ``left`` is not done.
    ``second_person``: another reads a decision that a right ends, before it is made.
    """

    child: Child
    step: str
    reasons: tuple[str, ...]
    left: LeftOver
    second_person: bool
    may: frozenset[str]


def birth_sheet(*, about: UUID, by: Actor, at: datetime) -> BirthSheet:
    """Who is expected, and by whom; nobody expects somebody who is born already."""
    with door(Action.TRANSITION_READ, by=by, at=at, about=about, part="birth") as opened:
        open_case(about)
        who = child(about, day_of(at))
        with connection.cursor() as cursor:
            cursor.execute(EXPECTING, [about, about])
            rows = cursor.fetchall() if who.due_date else []
        found = tuple(Expecting(person, f"{given} {family}", kinship) for person, given, family, kinship in rows)
        return BirthSheet(who, found, opened.may)


def closing_sheet(*, about: UUID, by: Actor, at: datetime) -> ClosingSheet:
    """The case, and the reasons that can hold."""
    with door(Action.CASE_CLOSE, by=by, at=at, about=about, part="close") as opened:
        case, on = open_case(about), day_of(at)
        who = child(about, on)
        reasons = [DIED] if case.step == ENDS and case.next_on is None else []
        if case.step != ENDS:
            grown = who.age is not None and who.age >= ADULT
            takes_away = Action.RIGHTS_DECIDE in opened.may and "granted" in decided_rights(case).values()
            left_out = {Reason.TURNED_18: not grown, Reason.AGAINST_WISH: not takes_away, Reason.DIED: True}
            reasons = [reason.value for reason in Reason if not left_out.get(reason, False)]
        return ClosingSheet(who, case.step, tuple(reasons), left_over(about), second_person_wanted(on), opened.may)
