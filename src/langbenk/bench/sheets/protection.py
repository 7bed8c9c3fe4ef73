"""A protected address: who set it, who confirmed it, from whom it protects, who is named, and who has opened all the
same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.access.ties import RELATIVES
from langbenk.bench.door import door
from langbenk.bench.models import AddressProtection
from langbenk.bench.named import given_name
from langbenk.bench.protecting import Nameable, confirm_by, nameable
from langbenk.bench.sheets.openings import Opening, ToJoin, openings_of, to_join
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.bench.situation import day_of


@dataclass(frozen=True)
class Near:
    """Somebody from whom the person can be protected; ``kinship`` is empty for one who has no parental
    responsibility.
    """

    person: UUID
    name: str
    kinship: str
    seated: bool


@dataclass(frozen=True)
class NamedStaff:
    """An employee who is named, or waits to be."""

    employee: UUID
    name: str


@dataclass(frozen=True)
class Protected:
    """One protection. ``against`` is empty for nobody in particular; the names of those who have not acted are empty.

    ``i_set``, ``i_asked`` and ``i_named``: the reader was the first person of two, and cannot be the second.
    ``waiting`` is who waits to be named. ``late``: nobody has confirmed it by ``confirm_by``, our own target.
    """

    id: UUID
    grade: str
    against: str
    decided_by: str
    reason: str
    named: tuple[NamedStaff, ...]
    waiting: NamedStaff | None
    naming_asked_by: str
    set_by: str
    set_at: datetime
    confirm_by: date
    late: bool
    confirmed_by: str
    confirmed_at: datetime | None
    end_asked_by: str
    end_reason: str
    ended_by: str
    ended_at: datetime | None
    i_set: bool
    i_asked: bool
    i_named: bool


@dataclass(frozen=True)
class ProtectionSheet:
    """The protections of one person, those in force first. ``elsewhere``: one that is set for somebody else in the
    family guards this person too. ``reading`` are the relatives who sit here and are not kept out. ``to_join``: what
    one told who must not know.
    """

    given_name: str
    guarded: bool
    elsewhere: bool
    in_force: tuple[Protected, ...]
    ended: tuple[Protected, ...]
    near: tuple[Near, ...]
    nameable: tuple[Nameable, ...]
    reading: tuple[str, ...]
    openings: tuple[Opening, ...]
    to_join: tuple[ToJoin, ...]
    may: frozenset[str]


def protection_sheet(*, about: UUID, by: Actor, at: datetime) -> ProtectionSheet:
    """How one person's address is protected, for those who lead here and for those who are named."""
    with door(Action.PROTECTION_READ, by=by, at=at, about=about, part="protection") as opened:
        near = _near(about)
        shown = _protections(about, near, by, day_of(at))
        return ProtectionSheet(
            given_name=given_name(about),
            guarded=opened.guarded,
            elsewhere=_elsewhere(about),
            in_force=tuple(one for one in shown if one.ended_at is None),
            ended=tuple(one for one in shown if one.ended_at is not None),
            near=near,
            nameable=nameable(about),
            reading=_reading(seats_of(about, on=day_of(at))),
            openings=openings_of(about) if opened.guarded else (),
            to_join=to_join(about),
            may=opened.may,
        )


def _near(about: UUID) -> tuple[Near, ...]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT person, name, kinship, seated FROM bench_near(%s)", [about])
        return tuple(Near(*row) for row in cursor.fetchall())


def _elsewhere(about: UUID) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT bench_guarded_elsewhere(%s)", [about])
        return bool(cursor.fetchone()[0])


def _reading(seats: Iterable[Seat]) -> tuple[str, ...]:
    return tuple(seat.name for seat in seats if seat.kind in RELATIVES and not seat.stopped)


def _protections(about: UUID, near: tuple[Near, ...], by: Actor, on: date) -> tuple[Protected, ...]:
    who = ("set_by", "confirmed_by", "end_asked_by", "ended_by", "naming_asked_by")
    rows = list(AddressProtection.objects.filter(person_id=about).select_related(*who).order_by("set_at", "id"))
    staff = _names({one for row in rows for one in (*row.named_staff, row.to_be_named) if one})
    barred = {one.person: one.name for one in near}
    return tuple(
        _protected(row, staff, barred.get(row.against_id, "") if row.against_id else "", by, on) for row in rows
    )


def _protected(row: AddressProtection, staff: dict[UUID, str], against: str, by: Actor, on: date) -> Protected:
    return Protected(
        id=row.id,
        grade=row.grade,
        against=against,
        decided_by=row.decided_by,
        reason=row.reason,
        named=tuple(NamedStaff(one, staff[one]) for one in sorted(row.named_staff, key=lambda one: staff[one])),
        waiting=NamedStaff(row.to_be_named, staff[row.to_be_named]) if row.to_be_named else None,
        naming_asked_by=_name(row.naming_asked_by),
        set_by=_name(row.set_by),
        set_at=row.set_at,
        confirm_by=confirm_by(row.set_at),
        late=row.confirmed_by is None and confirm_by(row.set_at) < on,
        confirmed_by=_name(row.confirmed_by),
        confirmed_at=row.confirmed_at,
        end_asked_by=_name(row.end_asked_by),
        end_reason=row.end_reason,
        ended_by=_name(row.ended_by),
        ended_at=row.ended_at,
        i_set=row.set_by_id == by.employee,
        i_asked=row.end_asked_by_id == by.employee,
        i_named=by.employee in (row.naming_asked_by_id, row.to_be_named),
    )


def _name(employee: Any) -> str:
    return f"{employee.given_name} {employee.family_name}" if employee else ""


def _names(employees: set[UUID]) -> dict[UUID, str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, given_name || ' ' || family_name FROM organisation_employee WHERE id = ANY (%s)",
            [list(employees)],
        )
        return dict(cursor.fetchall())
