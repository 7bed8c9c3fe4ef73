"""Note who the contact doctor is."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.coordinators.hospital import LONGEST, name_doctor


def name_contact_doctor(*, about: UUID, doctor: str, by: Actor, at: datetime) -> None:
    """The doctor whom the family can turn to at the hospital, named at the latest the first working day after somebody
    seriously ill is admitted or examined there, whether anybody coordinates there or not (pbrl § 2-5 a, sphl § 2-5 c).
    The former one counts no more; an empty name says that there is none any longer.

    Raise ``Wrong`` for a name that is too long.
    """
    name = doctor.strip()
    if len(name) > LONGEST:
        raise Wrong("doctor", "too-long")
    with door(Action.HOSPITAL_APPOINT, by=by, at=at, about=about, part="doctor"):
        case = hold_case(about)
        name_doctor(case.id, about, name, on=day_of(at), by=by, at=at)
