"""The register of those who coordinate, or could: how each stands, and one of them in full. Numbers, and few names."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door, listing
from langbenk.bench.situation import day_of
from langbenk.coordinators.carrying import Load, loads
from langbenk.coordinators.knowing import FIELD, LANGUAGE
from langbenk.coordinators.models import Absence, Competence, Training
from langbenk.organisation.municipalities import norwegian_order
from langbenk.organisation.staff import Colleague, colleagues

PAGE, FOUND, CASES = 25, 20, 200


@dataclass(frozen=True)
class RegisterLine:
    """One of them. ``due_again`` is the earliest day by which a course is to be taken again. ``back`` is the first day
    back of one who is away, none while nobody knows.
    """

    employee: UUID
    name: str
    profession: str
    service_name: str
    load: Load
    fields: tuple[str, ...]
    languages: tuple[str, ...]
    due_again: date | None
    late: bool
    away: bool
    back: date | None


@dataclass(frozen=True)
class Register:
    """A page of at most 25, by name. ``found``: others at work whose name was asked for, who could be taken in."""

    lines: tuple[RegisterLine, ...]
    found: tuple[RegisterLine, ...]
    page: int
    more: bool
    may: frozenset[str]


@dataclass(frozen=True)
class Known:
    """Something that somebody knows, by key."""

    id: UUID
    kind: str
    what: str


@dataclass(frozen=True)
class Taken:
    """A course, the day it was taken, and by when it is to be taken again; ``late`` when that day has passed."""

    course: str
    taken_on: date
    due_again_on: date | None
    late: bool


@dataclass(frozen=True)
class Gone:
    """An absence, held or to come."""

    id: UUID
    since: date
    until: date | None
    running: bool


@dataclass(frozen=True)
class Led:
    """A case that they lead, or are deputy in, of those that this reader may know of."""

    person: UUID
    name: str
    seat: str


@dataclass(frozen=True)
class CoordinatorSheet:
    """One of them in full. ``hidden`` is how many of those they lead this reader may not know of."""

    line: RegisterLine
    knows: tuple[Known, ...]
    taken: tuple[Taken, ...]
    away: tuple[Gone, ...]
    leads: tuple[Led, ...]
    deputy_in: tuple[Led, ...]
    hidden: int
    may: frozenset[str]


def register_sheet(*, by: Actor, at: datetime, named: str = "", over: bool = False, page: int = 1) -> Register:
    """Everybody who leads today or stands in the register, and works here; by a name, or ``over`` what was agreed."""
    with door(Action.REGISTER_READ, by=by, at=at, about=None, part="register") as opened:
        on, carried = day_of(at), loads()
        among = [who for who, load in carried.items() if not over or (load.free is not None and load.free < 0)]
        here = sorted(colleagues(on, named=named, among=among), key=lambda one: norwegian_order(one.name))
        shown = here[(page - 1) * PAGE : page * PAGE]
        others = colleagues(on, named=named, most=FOUND) if named.strip() else ()
        found = [one for one in others if one.employee not in carried]
        return Register(
            lines=_lines(shown, carried, on),
            found=_lines(found, {}, on),
            page=page,
            more=len(here) > page * PAGE,
            may=opened.may,
        )


def coordinator_sheet(*, employee: UUID, by: Actor, at: datetime) -> CoordinatorSheet:
    """One who works here; raise ``Missing`` for another. A line is written for each person who is named."""
    with listing(Action.REGISTER_READ, by=by, at=at, part="register") as shown:
        led = _led(employee)
        shown.extend(one.person for one in led)
    with door(Action.REGISTER_READ, by=by, at=at, about=None, part="register") as opened:
        on = day_of(at)
        who = next(iter(colleagues(on, among=[employee])), None)
        if who is None:
            raise Missing
        carried = loads([employee])
        leads = tuple(one for one in led if one.seat != "deputy")
        courses = Training.objects.filter(employee_id=employee).order_by("-taken_on", "course")
        gone = Absence.objects.filter(employee_id=employee).order_by("-since")[:20]
        return CoordinatorSheet(
            line=_lines([who], carried, on)[0],
            knows=tuple(Known(*row) for row in _knows(employee)),
            taken=tuple(Taken(c.course, c.taken_on, c.due_again_on, _late(c.due_again_on, on)) for c in courses),
            away=tuple(Gone(a.id, a.since, a.until, a.until is None or a.until > on) for a in gone),
            leads=leads,
            deputy_in=tuple(one for one in led if one.seat == "deputy"),
            hidden=max(carried[employee].families - len(leads), 0),
            may=opened.may,
        )


def _lines(them: list[Colleague], carried: dict[UUID, Load], on: date) -> tuple[RegisterLine, ...]:
    ids = [one.employee for one in them]
    known: dict[tuple[UUID, str], list[str]] = {}
    for row in Competence.objects.filter(employee_id__in=ids, ended_at=None).order_by("what"):
        known.setdefault((row.employee_id, row.kind), []).append(row.what)
    again = _due_again(ids)
    gone = Absence.objects.filter(employee_id__in=ids, since__lte=on).order_by("since")
    back = dict(gone.values_list("employee_id", "until"))
    return tuple(
        RegisterLine(
            employee=one.employee,
            name=one.name,
            profession=one.profession,
            service_name=one.service_name,
            load=(load := carried.get(one.employee, Load())),
            fields=tuple(known.get((one.employee, FIELD), ())),
            languages=tuple(known.get((one.employee, LANGUAGE), ())),
            due_again=again.get(one.employee),
            late=_late(again.get(one.employee), on),
            away=load.away,
            back=back.get(one.employee) if load.away else None,
        )
        for one in them
    )


def _due_again(employees: list[UUID]) -> dict[UUID, date]:
    """The earliest day on which a course is to be taken again: of each course, the last time it was taken counts."""
    last: dict[tuple[UUID, str], date | None] = {}
    for row in Training.objects.filter(employee_id__in=employees).order_by("taken_on"):
        last[row.employee_id, row.course.casefold()] = row.due_again_on
    found: dict[UUID, date] = {}
    for (employee, _course), due in last.items():
        if due is not None:
            found[employee] = min(due, found.get(employee, due))
    return found


def _late(due: date | None, on: date) -> bool:
    return due is not None and due < on


def _knows(employee: UUID) -> list[tuple[UUID, str, str]]:
    rows = Competence.objects.filter(employee_id=employee, ended_at=None).order_by("kind", "what")
    return list(rows.values_list("id", "kind", "what"))


def _led(employee: UUID) -> tuple[Led, ...]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM coordinators_cases_of(%s) LIMIT %s", [employee, CASES])
        return tuple(Led(who, f"{given} {family}".strip(), seat) for who, given, family, seat in cursor.fetchall())
