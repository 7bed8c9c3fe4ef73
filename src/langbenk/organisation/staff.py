"""Who works here, on a day: names, posts and services of employees. No secret, and nothing about anybody's family."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from uuid import UUID

from django.db.models import Q, QuerySet

from langbenk.organisation.models import Employment
from langbenk.organisation.services import open_services


@dataclass(frozen=True)
class Colleague:
    """An employee on a day: ``employee`` is the post's id, ``person`` the human being's."""

    employee: UUID
    person: UUID
    name: str
    profession: str
    service: UUID
    service_name: str


def colleague(employee: UUID, on: date) -> Colleague | None:
    """The employee as employed in a municipal service on the day, or none."""
    return next(_colleagues(_employed(on).filter(employee_id=employee)), None)


def in_the_coordinating_unit(employee: UUID, on: date) -> bool:
    """Whether this employee works in the coordinating unit on the day: the board is theirs."""
    return _employed(on).filter(employee_id=employee, unit__service__coordinating_unit=True).exists()


def colleagues(
    on: date, *, named: str = "", among: Iterable[UUID] | None = None, most: int | None = None
) -> tuple[Colleague, ...]:
    """Those employed in the municipality's own services on the day, by name; only those whose name holds ``named``,
    only ``among`` these employees, and at most so many.
    """
    found = _employed(on)
    for word in named.split():
        found = found.filter(Q(employee__given_name__icontains=word) | Q(employee__family_name__icontains=word))
    if among is not None:
        found = found.filter(employee_id__in=among)
    if most is not None:
        found = found[: most * 2]  # somebody can have two jobs
    return tuple(islice(_colleagues(found), most))


def works_for_the_municipality(employee: UUID, on: date) -> bool:
    """Whether somebody works in one of the municipality's own services on the day."""
    return _employed(on).filter(employee_id=employee).exists()


def names_of_employees(employees: set[UUID], on: date) -> dict[UUID, tuple[str, str]]:
    """The name of each employee and of the service where they worked last before a day, also of those who have left."""
    jobs = Employment.objects.filter(employee_id__in=employees, since__lte=on).order_by("since")
    return {
        job.employee_id: (f"{job.employee.given_name} {job.employee.family_name}", job.unit.service.name)
        for job in jobs.select_related("employee", "unit__service")
    }


def _running(on: date) -> QuerySet[Employment]:
    return Employment.objects.filter(since__lte=on).filter(Q(until=None) | Q(until__gt=on))


def who_works_in(services: Iterable[UUID], on: date) -> set[UUID]:
    """The employees who work in any of these services on a day."""
    return set(_running(on).filter(unit__service__in=list(services)).values_list("employee_id", flat=True))


def services_of(employee: UUID, *, on: date) -> set[UUID]:
    """Where somebody works on a day, and the coordinating unit: the services whose leaders answer for what they do in a
    case.
    """
    running = Employment.objects.filter(since__lte=on, employee_id=employee).filter(Q(until=None) | Q(until__gt=on))
    unit = open_services(on).filter(coordinating_unit=True).values_list("id", flat=True)
    return {*running.values_list("unit__service_id", flat=True), *unit}


def kinds_of_workplaces(employee: UUID, *, on: date) -> frozenset[str]:
    """The kinds of the open services where somebody works on a day; empty for nobody's post."""
    works_in = _running(on).filter(employee_id=employee).values("unit__service_id")
    return frozenset(open_services(on).filter(id__in=works_in).values_list("kind", flat=True))


def _employed(on: date) -> QuerySet[Employment]:
    return (
        _running(on)
        .filter(unit__service__municipal=True)
        .select_related("employee", "unit__service")
        .order_by("employee__given_name", "employee__family_name", "employee_id", "since")
    )


def _colleagues(found: QuerySet[Employment]) -> Iterator[Colleague]:
    seen: set[UUID] = set()
    for job in found:
        if job.employee_id not in seen:
            seen.add(job.employee_id)
            who = job.employee
            yield Colleague(
                who.id,
                who.person_id,
                f"{who.given_name} {who.family_name}",
                job.profession,
                job.unit.service_id,
                job.unit.service.name,
            )
