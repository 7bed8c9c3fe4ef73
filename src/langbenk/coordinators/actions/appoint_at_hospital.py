"""Note who coordinates at the hospital."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.seats import seat_employee
from langbenk.bench.situation import day_of
from langbenk.cases.inviting import who_can_sit
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.coordinators.hospital import LONGEST, AtHospital, must_be_health_personnel, name_doctor, others_get_up
from langbenk.coordinators.models import Hospital


def appoint_at_hospital(*, about: UUID, what: AtHospital, form_key: UUID, by: Actor, at: datetime) -> None:
    """The specialist health services have appointed somebody, who sits down beside the municipality's own coordinator;
    a former one there gets up (sphl § 2-5 a). The family is told. The contact doctor stays, unless another is named.
    The same ``form_key`` again changes nothing.

    Raise ``Wrong`` for somebody who is not health personnel at a hospital today, is the child's family, or whose
    authorisation was not looked up yet.
    """
    on, doctor = day_of(at), what.doctor.strip()
    if what.authorised_on > on:
        raise Wrong("authorised_on", "not-come")
    if len(doctor) > LONGEST:
        raise Wrong("doctor", "too-long")
    with door(Action.HOSPITAL_APPOINT, by=by, at=at, about=about, part="hospital"):
        case = hold_case(about)
        if Hospital.objects.filter(id=form_key).exists():
            return
        who = who_can_sit(about, what.coordinator, what.service, Tie.HOSPITAL_COORDINATOR, on=on)
        must_be_health_personnel(who.employee, who.service, on=on)
        Hospital.objects.filter(case=case, until=None).update(until=on)
        kind, where = Tie.HOSPITAL_COORDINATOR, who.service
        seat_employee(about, kind, who.ground, employee=who.employee, service=where, since=on, by=by, at=at)
        row = Hospital(id=form_key, case=case, person_id=about, coordinator_id=who.employee, service_id=who.service)
        row.authorised_on, row.seen_by_id, row.since, row.at = what.authorised_on, by.post, on, at
        Hospital.objects.bulk_create([row])
        if doctor:
            name_doctor(case.id, about, doctor, on=on, by=by, at=at)
        tell(case.id, about, "hospital-coordinator", {"name": who.name, "service": who.service_name}, at=at)
        others_get_up(about, who.employee, on=on)  # last, for it may be the writer's own seat
