"""The coordinator at the hospital, as the deeds and the pages need it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from langbenk.access.standing import Tie
from langbenk.bench.deeds import Wrong
from langbenk.bench.models import Tie as Seat
from langbenk.coordinators.models import Hospital
from langbenk.organisation.models import Employment, Profession

HEALTH_PERSONNEL = frozenset(
    profession.value
    for profession in (
        Profession.PUBLIC_HEALTH_NURSE,
        Profession.PHYSIOTHERAPIST,
        Profession.OCCUPATIONAL_THERAPIST,
        Profession.PSYCHOLOGIST,
        Profession.DOCTOR,
        Profession.DENTIST,
    )
)
"""What a coordinator in the specialist health services is employed as, of the professions known here
(helsepersonelloven § 48, spesialisthelsetjenesteloven § 2-5 a)."""

LONGEST = 200


@dataclass(frozen=True)
class AtHospital:
    """Who coordinates there, that the authorisation was looked up on a day, and the contact doctor if one is named."""

    coordinator: UUID
    service: UUID
    authorised_on: date
    doctor: str = ""


def must_be_health_personnel(employee: UUID, service: UUID, *, on: date) -> None:
    """Raise ``Wrong`` for somebody who is not employed there as health personnel."""
    jobs = Employment.objects.filter(employee_id=employee, unit__service_id=service, since__lte=on)
    if not jobs.filter(profession__in=HEALTH_PERSONNEL).exists():
        raise Wrong("coordinator", "no-health-personnel")


def others_get_up(about: UUID, but: UUID, *, on: date) -> None:
    """End the seats of those who coordinated at a hospital before."""
    seats = Seat.objects.filter(person_id=about, kind=Tie.HOSPITAL_COORDINATOR.value, until=None)
    seats.exclude(employee_id=but).update(until=on)


def at_hospital(about: UUID) -> Hospital | None:
    """The coordinator there today, as far as this reader may know."""
    rows = Hospital.objects.filter(person_id=about, until=None).select_related("coordinator", "service", "seen_by")
    return rows.first()
