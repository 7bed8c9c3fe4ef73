"""Both coordinators side by side, and the form of the one at the hospital."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.inviting import employed
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.coordinators.hospital import HEALTH_PERSONNEL, at_hospital, contact_doctor
from langbenk.law.services import SPECIALIST

SHOWN = 20


@dataclass(frozen=True)
class InHospital:
    """Somebody who works there as health personnel, and could coordinate."""

    employee: UUID
    service: UUID
    name: str
    profession: str
    service_name: str


@dataclass(frozen=True)
class There:
    """Who coordinates at the hospital since a day, and who looked the authorisation up, when."""

    name: str
    service_name: str
    since: date
    authorised_on: date
    seen_by: str


@dataclass(frozen=True)
class HospitalSheet:
    """``here`` coordinates in the municipality, ``there`` at the hospital. ``doctor`` is the contact doctor by name,
    since a day; empty where none is noted. ``more``: a narrower search is wanted.
    """

    child: Child
    here: Seat | None
    there: There | None
    doctor: str
    doctor_since: date | None
    people: tuple[InHospital, ...]
    more: bool
    may: frozenset[str]


def hospital_sheet(*, about: UUID, named: str = "", by: Actor, at: datetime) -> HospitalSheet:
    """Health personnel in the specialist health services whose name, or whose hospital's, holds every word."""
    with door(Action.HOSPITAL_APPOINT, by=by, at=at, about=about, part="hospital") as opened:
        on = day_of(at)
        open_case(about)
        found = employed(on).filter(unit__service__kind__in=SPECIALIST, profession__in=HEALTH_PERSONNEL)
        for word in named.split():
            found = found.filter(
                Q(employee__given_name__icontains=word)
                | Q(employee__family_name__icontains=word)
                | Q(unit__service__name__icontains=word)
            )
        people = {
            (job.employee_id, job.unit.service_id): InHospital(
                job.employee_id,
                job.unit.service_id,
                f"{job.employee.given_name} {job.employee.family_name}",
                job.profession,
                job.unit.service.name,
            )
            for job in found[: 2 * SHOWN]
        }
        seats, doctor = seats_of(about, on=on), contact_doctor(about)
        return HospitalSheet(
            child=child(about, on),
            here=next((seat for seat in seats if seat.is_leading and not seat.begins_later), None),
            there=_there(about, seats),
            doctor=doctor.name if doctor else "",
            doctor_since=doctor.since if doctor else None,
            people=tuple(people.values())[:SHOWN],
            more=len(people) > SHOWN,
            may=opened.may,
        )


def _there(about: UUID, seats: tuple[Seat, ...]) -> There | None:
    row = at_hospital(about, seats)
    if row is None:
        return None
    return There(
        name=f"{row.coordinator.given_name} {row.coordinator.family_name}",
        service_name=row.service.name,
        since=row.since,
        authorised_on=row.authorised_on,
        seen_by=f"{row.seen_by.given_name} {row.seen_by.family_name}",
    )
