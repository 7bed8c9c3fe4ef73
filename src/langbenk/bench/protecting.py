"""A protected address, as its deeds need it: who can be named, and the row held until the deed is done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection, transaction

from langbenk.access.actions import Action
from langbenk.access.decide import permitted_actions
from langbenk.access.standing import Actor, Protection
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.models import AddressProtection
from langbenk.bench.situation import day_of, enter
from langbenk.law.public_holidays import in_working_days

DECIDED_BY = ("police", "child_welfare")
"""Who decides that an address is protected (folkeregisterloven § 10-4)."""
CONFIRM_WITHIN = 3
"""Working days until a second person has confirmed it. A local target: the laws name none, and it counts meanwhile."""
ON_THE_BENCH = {Action.CASE_READ.value, Action.HOME_READ.value}
FEWEST = 2
"""Fewer named than this, and nobody is left to be the second person."""


def confirm_by(set_at: datetime) -> date:
    """The day by which a second person has confirmed what was set at this moment."""
    return in_working_days(day_of(set_at), CONFIRM_WITHIN)


def is_guarded(*, about: UUID, by: Actor, at: datetime) -> bool:
    """Whether an address is protected, so that no text that this actor writes may tell where somebody is; no, for one
    who does not sit on the bench, and is told nothing.

    It is not written in the log: what is asked about is the actor's own text, on a page that has passed the door.
    """
    with transaction.atomic():
        situation = enter(Action.CASE_READ, by=by, at=at, about=about)
        return situation.protected and bool(permitted_actions(by, situation) & ON_THE_BENCH)


def unconfirmed(on: date) -> int:
    """How many protections wait too long for a second person, of those that the reader sees. Inside an open list."""
    waiting = AddressProtection.objects.filter(ended_at=None, confirmed_by=None).values_list("set_at", flat=True)
    return sum(confirm_by(set_at) < on for set_at in waiting)


@dataclass(frozen=True)
class Protecting:
    """How an address is to be protected: from whom (none: nobody in particular), by whose decision, why, and which
    employees (posts) open what the whole unit could.
    """

    grade: Protection
    against: UUID | None
    decided_by: str
    reason: str
    named: frozenset[UUID]


@dataclass(frozen=True)
class Nameable:
    """An employee who can be named; ``person`` is the human being."""

    employee: UUID
    person: UUID
    name: str
    service_name: str


def nameable(about: UUID) -> tuple[Nameable, ...]:
    """The contact person and those who lead the work round the person behind the open door, and all who work in a
    service that sits there itself, or in the coordinating unit.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT employee, human, name, service_name FROM bench_nameable(%s)", [about])
        return tuple(Nameable(*row) for row in cursor.fetchall())


def can_be_named(about: UUID, named: Iterable[UUID], *, against: UUID | None) -> list[UUID]:
    """The same posts, in order; raise ``Wrong`` for one who cannot be named, for the very one whom the address is
    protected from, and for too few.
    """
    possible = {one.employee for one in nameable(about) if one.person != against}
    chosen = sorted(set(named))
    if not possible.issuperset(chosen):
        raise Wrong("named", "not-nameable")
    if len(chosen) < FEWEST:
        raise Wrong("named", "two-at-least")
    return chosen


def held(about: UUID, protection: UUID) -> AddressProtection:
    """The protection, held until the deed is done. Raise ``Missing`` for one of another person, or that has ended."""
    found = AddressProtection.objects.select_for_update(no_key=True)
    row = found.filter(id=protection, person_id=about, ended_at=None).first()
    if row is None:
        raise Missing
    return row
