"""The seats that a coordinator gives by hand: to relatives, and to services; each with the ground that it rests on."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Tie
from langbenk.bench.days import Days
from langbenk.bench.deeds import Wrong, not_too_far, said
from langbenk.bench.grounds import RELATIVES
from langbenk.law.ages import birthday
from langbenk.law.provision import Provision
from langbenk.law.provisions.pbrl_persons import PBRL_4_4

HELD_BY_THE_SERVICE = (Tie.HELPING_SERVICE, Tie.INSTITUTION)
SAID_WHAT_IT_RESTS_ON = (Tie.APPOINTED_GUARDIAN, Tie.ATTORNEY)
WHILE_A_CHILD = (Tie.APPOINTED_GUARDIAN, Tie.FOSTER_PARENT, Tie.PARENT)
"""Seats in the place of parents, or as one, which end at 18 as theirs do (barnelova § 33)."""
MUST_END = (Tie.DECIDER, Tie.SUPERVISOR, Tie.ATTORNEY)
"""Seats that nobody has without a day on which they end: an errand, an inspection, a power of attorney."""
LONGEST_NOTE = 300


@dataclass(frozen=True)
class Belonging:
    """How somebody belongs to the person: a kind of tie, until a day or without an end. ``note`` says what it rests on;
    ``has_the_say``: child welfare has given a foster parent the say.
    """

    relative: UUID
    kind: Tie
    until: date | None = None
    note: str = ""
    has_the_say: bool = False

    @property
    def ground(self) -> Provision:
        """The provision that the seat rests on."""
        return PBRL_4_4 if self.has_the_say and self.kind is Tie.FOSTER_PARENT else RELATIVES[self.kind]


def checked(about: UUID, what: Belonging, *, on: date) -> tuple[Days, str]:
    """The days and the note of the seat. Raise ``Wrong`` for a kind that is no relative's, or none of a grown-up's, a
    day that is not to come, a mandate that nobody names or that has no end, and somebody who cannot sit so: unknown,
    not grown up, with parental responsibility, or from whom the person is protected.
    """
    if what.kind not in RELATIVES:
        raise Wrong("kind", "unknown")
    note = what.note.strip()
    if what.kind in SAID_WHAT_IT_RESTS_ON or note:
        note = said("note", note, LONGEST_NOTE)
    days = days_of(on, what.until)
    if what.kind in WHILE_A_CHILD:
        days = _while_a_child(about, what.kind, days)
    in_the_way = _in_the_way(about, what.relative)
    if (what.kind is Tie.SELF) != (in_the_way == "the-person"):
        raise Wrong("relative", "the-person" if in_the_way == "the-person" else "not-the-person")
    if in_the_way in ("unknown", "protected", "guardian") or (in_the_way == "young" and what.kind is not Tie.KIN):
        raise Wrong("relative", in_the_way)
    if what.kind in MUST_END and what.until is None:
        raise Wrong("until", "must-end")
    return days, note


def days_of(on: date, until: date | None) -> Days:
    """From today until a day to come; raise ``Wrong`` for another."""
    if until and until <= on:
        raise Wrong("until", "not-ahead")
    not_too_far("until", until, on=on)
    return Days(on, until)


def _while_a_child(about: UUID, kind: Tie, days: Days) -> Days:
    """Until the child is 18 (barnelova § 33). A grown-up can have an appointed guardian, by a mandate of its own, and
    neither a foster home nor a parent to sit as one: raise ``Wrong``.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT birth_date FROM people_person WHERE id = %s", [about])
        row = cursor.fetchone()
    grown = birthday(row[0], 18) if row and row[0] else None
    if grown is not None and grown <= days.since and kind is not Tie.APPOINTED_GUARDIAN:
        raise Wrong("kind", "grown-up")
    if grown is None or grown <= days.since:
        return days
    return Days(days.since, min(grown, days.until or grown))


def _in_the_way(about: UUID, somebody: UUID) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT bench_in_the_way(%s, %s)", [about, somebody])
        return cursor.fetchone()[0] or ""
