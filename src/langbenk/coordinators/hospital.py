"""The coordinator at the hospital, as the deeds and the pages need it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong
from langbenk.bench.models import Tie as Seat
from langbenk.bench.sheets.seats import Seat as Sitting
from langbenk.coordinators.models import ContactDoctor, Hospital
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


def at_hospital(about: UUID, bench: Iterable[Sitting]) -> Hospital | None:
    """The coordinator there today, as far as this reader may know: one of those on the ``bench`` that they see. Whoever
    has got up coordinates no more.
    """
    sits = {one.holder for one in bench if one.kind == Tie.HOSPITAL_COORDINATOR and not one.begins_later}
    rows = Hospital.objects.filter(person_id=about, until=None).select_related("coordinator", "service", "seen_by")
    return rows.filter(coordinator_id__in=sits).first()


def name_doctor(case: UUID, about: UUID, name: str, *, on: date, by: Actor, at: datetime) -> None:
    """The contact doctor from today; the former one counts no more. An empty name: there is none any longer."""
    named = ContactDoctor.objects.filter(case_id=case, until=None)
    if name and named.filter(name=name).exists():
        return
    named.update(until=on)
    if name:
        row = ContactDoctor(case_id=case, person_id=about, name=name, since=on, by_id=by.post, at=at)
        ContactDoctor.objects.bulk_create([row])


def contact_doctor(about: UUID) -> ContactDoctor | None:
    """Who it is today, for those who may read about health."""
    return ContactDoctor.objects.filter(person_id=about, until=None).first()
