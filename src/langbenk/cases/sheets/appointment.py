"""Who coordinates now, and who could: colleagues by name, each with how many families they coordinate for today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection
from django.db.models import F, Q

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import Opened, door
from langbenk.bench.models import Tie as Seat
from langbenk.bench.situation import day_of
from langbenk.cases.models import Case
from langbenk.cases.moves import open_case
from langbenk.cases.outcomes import calls_for_a_coordinator, coordinator_seat
from langbenk.cases.roles import Conflict, conflicts
from langbenk.cases.seating import LEADING, appointed_before, decided_rights
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.sheets.wish import Said, all_said, last_said
from langbenk.law.ages import ADULT
from langbenk.organisation.municipalities import norwegian_order
from langbenk.organisation.staff import Colleague, colleagues

MOST = 20


@dataclass(frozen=True)
class Leading:
    """Somebody who coordinates for the child, or stands in as deputy, today or from a coming day."""

    kind: str
    name: str
    since: date
    until: date | None


@dataclass(frozen=True)
class Candidate:
    """A colleague who could be chosen. ``families`` is how many they coordinate for today: a number, never whom.

    ``conflict`` says why they should not (``cases.roles``), ``settled`` what a leader has answered to that, and
    ``leaders`` who can.
    """

    employee: UUID
    name: str
    service_name: str
    families: int
    conflict: tuple[str, ...]
    settled: str
    leaders: tuple[str, ...]


@dataclass(frozen=True)
class AppointmentSheet:
    """``kind`` and ``ground`` are what the decisions give; ``kind`` is empty while nothing that needs a coordinator is
    decided, and when somebody who is ``grown_up`` (18) was granted a child coordinator only. ``led_today`` when
    somebody coordinates already; ``more`` when the search found more than are shown. ``guarded``: an address is
    protected, so that no text may tell where somebody is. ``version``: how many appointments there have been.
    """

    child: Child
    step: str
    kind: str
    ground: str
    grown_up: bool
    leading: tuple[Leading, ...]
    led_today: bool
    wishes: tuple[Said, ...]
    candidates: tuple[Candidate, ...]
    more: bool
    guarded: bool
    version: int
    may: frozenset[str]


def appointment_sheet(
    *, about: UUID, by: Actor, at: datetime, named: str = "", chosen: Sequence[UUID] = ()
) -> AppointmentSheet:
    """The appointment in one child's case.

    The candidates are those ``chosen`` already, and at most 20 whose name holds ``named``; without a name, those who
    sit on the child's bench.
    """
    with door(Action.RIGHTS_READ, by=by, at=at, about=about, part="appointment") as opened:
        return appointment_of(about, opened, named=named, chosen=chosen, on=day_of(at))


def appointment_of(about: UUID, opened: Opened, *, named: str, chosen: Sequence[UUID], on: date) -> AppointmentSheet:
    """The same, for a sheet further up that holds more, inside its door."""
    case = open_case(about)
    decided = decided_rights(case)
    who = child(about, on)
    grown_up = who.age is not None and who.age >= ADULT
    kind, ground = _kind(decided, grown_up)
    may_appoint = bool(kind) and Action.COORDINATOR_APPOINT in opened.may
    found = _found(case, named, chosen, on) if may_appoint else ()
    leading = _leading(case, on)
    return AppointmentSheet(
        child=who,
        step=case.step,
        kind=kind,
        ground=ground,
        grown_up=grown_up,
        leading=leading,
        led_today=any(one.kind != Tie.DEPUTY and one.since <= on for one in leading),
        wishes=last_said(all_said(case)),
        candidates=_candidates(about, found[: MOST + len(chosen)], on),
        more=len(found) > MOST + len(chosen),
        guarded=opened.guarded,
        version=appointed_before(case),
        may=opened.may,
    )


def _kind(decided: dict[str, str], grown_up: bool) -> tuple[str, str]:
    called = calls_for_a_coordinator(decided, grown_up=grown_up)
    given = coordinator_seat(decided, grown_up=grown_up) if called else None
    return (given[0].value, given[1].id) if given else ("", "")


def _leading(case: Case, on: date) -> tuple[Leading, ...]:
    sitting = Seat.objects.filter(Q(until=None) | Q(until__gt=on), Q(until=None) | Q(until__gt=F("since")))
    rows = sitting.filter(person_id=case.person_id, kind__in=LEADING).select_related("employee")
    return tuple(
        Leading(seat.kind, f"{seat.employee.given_name} {seat.employee.family_name}", seat.since, seat.until)
        for seat in rows.order_by("since", "kind")
        if seat.employee
    )


def _found(case: Case, named: str, chosen: Sequence[UUID], on: date) -> tuple[Colleague, ...]:
    """Those chosen first, then at most one more than are shown of those found, by name."""
    if named.strip():
        found = colleagues(on, named=named, most=MOST + len(chosen) + 1)
    else:
        sitting = Seat.objects.filter(Q(until=None) | Q(until__gt=on), person_id=case.person_id, since__lte=on)
        found = colleagues(on, among=sitting.exclude(kind=Tie.REPORTER).values_list("employee_id", flat=True))
    kept = colleagues(on, among=chosen) if chosen else ()
    others = sorted((one for one in found if one not in kept), key=lambda one: norwegian_order(one.name))
    return (*kept, *others)


def _candidates(about: UUID, found: Sequence[Colleague], on: date) -> tuple[Candidate, ...]:
    if not found:
        return ()
    employees = [one.employee for one in found]
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM bench_workload(%s)", [employees])
        families: dict[UUID, int] = dict(cursor.fetchall())
    met = conflicts(about, employees, on=on)
    none = Conflict((), "", (), "")
    return tuple(_candidate(one, families.get(one.employee, 0), met.get(one.employee, none)) for one in found)


def _candidate(one: Colleague, families: int, met: Conflict) -> Candidate:
    return Candidate(one.employee, one.name, one.service_name, families, met.reasons, met.answer, met.leaders)
