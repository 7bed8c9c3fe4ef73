"""Who can be invited to the bench: somebody in a service that must cooperate, and the provision that says so."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection
from django.db.models import Q, QuerySet

from langbenk.bench.deeds import Wrong
from langbenk.bench.grounds import cooperation_ground
from langbenk.organisation.models import Employment


@dataclass(frozen=True)
class Invited:
    """An employee with the service they would sit for, and the provision's id that binds that service."""

    employee: UUID
    service: UUID
    name: str
    service_name: str
    ground: str


def who_can_sit(about: UUID, employee: UUID, service: UUID, *, on: date) -> Invited:
    """The employee as employed in that service on the day, whoever owns it: municipality, county or state.

    Raise ``Wrong`` for one who is not, for the child's own family, and for a service that no act binds to cooperate.
    """
    job = employed(on).filter(employee_id=employee, unit__service_id=service).first()
    if job is None:
        raise Wrong("employee", "not-employed")
    with connection.cursor() as cursor:
        cursor.execute("SELECT bench_is_kin(%s, %s, %s)", [about, job.employee.person_id, on])
        if cursor.fetchone()[0] is not False:  # not known is no leave
            raise Wrong("employee", "own-family")
    ground = cooperation_ground(job.unit.service.kind, on)
    if not ground:
        raise Wrong("service", "no-duty")
    name = f"{job.employee.given_name} {job.employee.family_name}"
    return Invited(job.employee_id, job.unit.service_id, name, job.unit.service.name, ground)


def employed(on: date) -> QuerySet[Employment]:
    """Everybody at work on the day in a service that is open, by name."""
    open_that_day = Q(unit__service__open_until=None) | Q(unit__service__open_until__gt=on)
    return (
        Employment.objects.filter(Q(until=None) | Q(until__gt=on), open_that_day, since__lte=on)
        .select_related("employee", "unit__service")
        .order_by("employee__given_name", "employee__family_name", "employee_id", "unit__service__name", "since")
    )
