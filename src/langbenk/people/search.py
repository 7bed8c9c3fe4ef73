"""The forced search before a concern: is this somebody the register knows? It never tells whether there is a case."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor
from langbenk.audit.record import record
from langbenk.bench.door import Refused, door
from langbenk.people.identity_number import IdentityNumber
from langbenk.people.seal import number_key


@dataclass(frozen=True)
class Found:
    """Somebody the register knows."""

    id: UUID
    given_name: str
    family_name: str
    birth_date: date | None


@dataclass(frozen=True)
class Expecting:
    """A parent the register knows, and the id of the expected child if it has been written down before."""

    parent: Found
    child: UUID | None


def find_by_number(number: IdentityNumber, *, by: Actor, at: datetime) -> tuple[Found, ...]:
    """The person with this identity number: one or none. ``Refused`` for somebody of one's own family."""
    with door(Action.PERSON_SEARCH, by=by, at=at, about=None, part="number"):
        found, kin = _find(number_key(number.digits), None, None, None, by=by, at=at)
    return _unless_kin(found, kin)


def find_by_name(given: str, family: str, born: date, *, by: Actor, at: datetime) -> tuple[Found, ...]:
    """The persons with just this name and birth date, at most five. ``Refused`` for somebody of one's own family."""
    with door(Action.PERSON_SEARCH, by=by, at=at, about=None, part="name"):
        found, kin = _find(None, given, family, born, by=by, at=at)
    return _unless_kin(found, kin)


def find_expected(parent: IdentityNumber, due: date, *, by: Actor, at: datetime) -> Expecting | None:
    """The expecting parent, with the child if somebody was worried before; none for an unknown parent."""
    with door(Action.PERSON_SEARCH, by=by, at=at, about=None, part="expected"), connection.cursor() as cursor:
        found, kin = _find(number_key(parent.digits), None, None, None, by=by, at=at)
        child = None
        if found and not kin:
            cursor.execute("SELECT * FROM people_find_expected(%s, %s)", [found[0].id, due])
            row = cursor.fetchone()
            child = row[0] if row else None
    known = _unless_kin(found, kin)
    return Expecting(known[0], child) if known else None


def _find(
    key: str | None, given: str | None, family: str | None, born: date | None, *, by: Actor, at: datetime
) -> tuple[tuple[Found, ...], bool]:
    """Those found, each with a line in their own log, and whether one of them is the searcher's own family."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM people_find(%s, %s, %s, %s)", [key, given, family, born])
        rows = cursor.fetchall()
    kin = any(row[4] for row in rows)
    verdict = Verdict(permitted=not kin, why="own-family" if kin else "employed")
    record(Action.PERSON_SEARCH, verdict, by=by, at=at, about=[row[0] for row in rows])
    return tuple(Found(*row[:4]) for row in rows), kin


def _unless_kin(found: tuple[Found, ...], kin: bool) -> tuple[Found, ...]:
    if kin:
        raise Refused(Action.PERSON_SEARCH, Verdict(permitted=False, why="own-family"))
    return found
