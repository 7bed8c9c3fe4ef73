"""Who can be invited to the bench: somebody in a service that must cooperate, and the provision that says so."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection
from django.db.models import Q, QuerySet

from langbenk.access.standing import Tie
from langbenk.bench.charging import has_charge
from langbenk.bench.deeds import Wrong
from langbenk.bench.grounds import SERVICES, cooperation_ground
from langbenk.bench.models import Tie as Seat
from langbenk.cases.belonging import HELD_BY_THE_SERVICE, MUST_END
from langbenk.law.services import SPECIALIST
from langbenk.organisation.models import Employment

CHARGED = {Tie.DECIDER: (Tie.DELEGATE, Tie.CHIEF_EXECUTIVE), Tie.SUPERVISOR: (Tie.INSPECTOR,)}
"""Seats that are given only to those whom the chief executive has charged with it."""


@dataclass(frozen=True)
class Invited:
    """An employee with the service they would sit for, and the provision's id that binds that service."""

    employee: UUID
    service: UUID
    name: str
    service_name: str
    ground: str


def who_can_sit(
    about: UUID, employee: UUID, service: UUID, kind: Tie = Tie.TEAM_MEMBER, *, until: date | None = None, on: date
) -> Invited:
    """The employee as employed in that service on the day, whoever owns it: municipality, county or state.

    Raise ``Wrong`` for one who is not, for the child's own family, and for a service that cannot have this seat: no act
    binds it to cooperate, or it is no hospital (spesialisthelsetjenesteloven § 2-5 a). Who decides, and who
    inspects, has a day on which it ends, and the charge to do so until that day.
    """
    if kind not in SERVICES:
        raise Wrong("kind", "unknown")
    if kind in MUST_END and until is None:
        raise Wrong("until", "must-end")
    job = employed(on).filter(employee_id=employee, unit__service_id=service).first()
    if job is None:
        raise Wrong("employee", "not-employed")
    with connection.cursor() as cursor:
        cursor.execute("SELECT bench_is_kin(%s, %s, %s)", [about, job.employee.person_id, on])
        if cursor.fetchone()[0] is not False:  # not known is no leave
            raise Wrong("employee", "own-family")
    if kind is Tie.HOSPITAL_COORDINATOR and job.unit.service.kind not in SPECIALIST:
        raise Wrong("kind", "no-hospital")
    if kind in CHARGED and not has_charge(employee, *CHARGED[kind], until=until, on=on):
        raise Wrong("employee", "no-charge")
    fixed = SERVICES[kind]
    ground = fixed.id if fixed else cooperation_ground(job.unit.service.kind, on)
    if not ground:
        raise Wrong("service", "no-duty")
    name = f"{job.employee.given_name} {job.employee.family_name}"
    return Invited(job.employee_id, job.unit.service_id, name, job.unit.service.name, ground)


def sits_here(about: UUID, invited: Invited, kind: Tie, *, on: date) -> bool:
    """Whether the seat is there today: the same service's own, or this employee's for it; a team member has it however
    they sit there.
    """
    seats = Seat.objects.filter(Q(until=None) | Q(until__gt=on), person_id=about)
    if kind in HELD_BY_THE_SERVICE:
        return seats.filter(kind=kind.value, service_id=invited.service).exists()
    theirs = seats.filter(employee_id=invited.employee, on_behalf_of_id=invited.service)
    return (theirs if kind is Tie.TEAM_MEMBER else theirs.filter(kind=kind.value)).exists()


def employed(on: date) -> QuerySet[Employment]:
    """Everybody at work on the day in a service that is open, by name."""
    open_that_day = Q(unit__service__open_until=None) | Q(unit__service__open_until__gt=on)
    return (
        Employment.objects.filter(Q(until=None) | Q(until__gt=on), open_that_day, since__lte=on)
        .select_related("employee", "unit__service")
        .order_by("employee__given_name", "employee__family_name", "employee_id", "unit__service__name", "since")
    )
