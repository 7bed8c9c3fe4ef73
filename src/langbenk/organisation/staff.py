"""Who works here, on a day: names, posts and services of employees. No secret, and nothing about anybody's family."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from uuid import UUID

from django.db.models import Q, QuerySet

from langbenk.organisation.models import Employment


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


def _employed(on: date) -> QuerySet[Employment]:
    running = Employment.objects.filter(since__lte=on).filter(Q(until=None) | Q(until__gt=on))
    return (
        running.filter(unit__service__municipal=True)
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
