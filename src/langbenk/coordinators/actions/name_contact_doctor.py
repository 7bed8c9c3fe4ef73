"""Note who the contact doctor is."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.coordinators.hospital import LONGEST
from langbenk.coordinators.models import Hospital


def name_contact_doctor(*, about: UUID, doctor: str, by: Actor, at: datetime) -> None:
    """The doctor whom the family can turn to at the hospital, named at the latest the first working day after somebody
    seriously ill is admitted or examined there (pbrl § 2-5 a, sphl § 2-5 c). The former one counts no more.

    Raise ``Missing`` where nobody coordinates at a hospital.
    """
    name = said("doctor", doctor, LONGEST)
    with door(Action.HOSPITAL_APPOINT, by=by, at=at, about=about, part="doctor"):
        if not Hospital.objects.filter(person_id=about, until=None).update(doctor=name, doctor_since=day_of(at)):
            raise Missing
