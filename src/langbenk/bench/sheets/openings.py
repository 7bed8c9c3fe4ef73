"""The alert: who has opened anything about a guarded person without being named to it, who was stopped, and what was
told by somebody who must not know that the person is here.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import listing
from langbenk.bench.protecting import confirm_by
from langbenk.bench.situation import day_of

GUARDED = """
SELECT p.person_id, who.given_name, who.family_name, p.grade, p.set_at, p.confirmed_by_id IS NOT NULL,
       p.end_asked_by_id IS NOT NULL, p.naming_asked_by_id IS NOT NULL
FROM bench_addressprotection p JOIN people_person who ON who.id = p.person_id
WHERE p.ended_at IS NULL ORDER BY who.given_name, who.family_name, p.person_id, p.set_at
"""


@dataclass(frozen=True)
class Opening:
    """Somebody, on one day: the last time, and how many ``times``. ``permitted`` when something was opened."""

    at: datetime
    name: str
    service_name: str
    hat: str
    permitted: bool
    times: int


@dataclass(frozen=True)
class ToJoin:
    """A concern about this person, told by one from whom they are strictly protected: kept as of somebody new, and to
    be joined with the case by those who follow it up. ``words`` are the concern's own. ``outcome`` is what became of
    it, empty while it waits; ``note`` what was done instead of taking it into the case.
    """

    id: UUID
    at: datetime
    name: str
    service_name: str
    words: str
    outcome: str
    note: str
    settled_by: str
    settled_at: datetime | None


@dataclass(frozen=True)
class Waiting:
    """Somebody of whom so many such concerns wait, ``since`` the first. ``person`` is none, and ``name`` empty, for a
    reader who may know no more than that there is one.
    """

    person: UUID | None
    name: str
    since: datetime
    many: int


@dataclass(frozen=True)
class Guarded:
    """One protection in force. ``waits`` when a second person is to confirm it, end it or name somebody; ``late`` when
    nobody has confirmed it by ``confirm_by``, our own target. ``openings`` by others than the named, and what was
    stopped, since the person was guarded.
    """

    person: UUID
    name: str
    grade: str
    since: datetime
    confirmed: bool
    confirm_by: date
    late: bool
    waits: bool
    openings: tuple[Opening, ...]


@dataclass(frozen=True)
class ProtectionsSheet:
    """Every protection in force that the reader is named to, or leads for; and of whom something waits that was told
    by one who must not know of them.
    """

    guarded: tuple[Guarded, ...]
    waiting: tuple[Waiting, ...]


def protections_sheet(*, by: Actor, at: datetime) -> ProtectionsSheet:
    """The protected addresses, with who has been there; for the leader of the coordinating unit, and the data
    protection officer, that something waits, also where they are not named.
    """
    with listing(Action.PROTECTION_READ, by=by, at=at, part="protections") as shown, connection.cursor() as cursor:
        cursor.execute(GUARDED)
        rows = cursor.fetchall()
        openings = {person: openings_of(person) for person in dict.fromkeys(row[0] for row in rows)}
        cursor.execute("SELECT person, name, since, many FROM bench_doubles()")
        waiting = tuple(Waiting(*row) for row in cursor.fetchall())
        shown.extend(dict.fromkeys([*openings, *(one.person for one in waiting if one.person)]))
    return ProtectionsSheet(
        guarded=tuple(
            Guarded(
                person=person,
                name=f"{given} {family}".strip(),
                grade=grade,
                since=set_at,
                confirmed=confirmed,
                confirm_by=confirm_by(set_at),
                late=not confirmed and confirm_by(set_at) < day_of(at),
                waits=not confirmed or ending or naming,
                openings=openings[person],
            )
            for person, given, family, grade, set_at, confirmed, ending, naming in rows
        ),
        waiting=waiting,
    )


def openings_of(about: UUID) -> tuple[Opening, ...]:
    """Of one person, the newest first, at most fifty. Inside an open door, or an open list."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT at, name, service_name, hat, permitted, times FROM bench_openings(%s)", [about])
        return tuple(Opening(*row) for row in cursor.fetchall())


def to_join(about: UUID) -> tuple[ToJoin, ...]:
    """What one who must not know of this person has told of them, the newest first. Inside an open door, or list."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, at, name, service_name, words, outcome, note, settled_by, settled_at FROM bench_to_join(%s)",
            [about],
        )
        return tuple(ToJoin(*row) for row in cursor.fetchall())
