"""Whom to call about a child in danger: child welfare, by its name and number; and where the caller works."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from langbenk.law.services import Service
from langbenk.organisation.services import open_services
from langbenk.organisation.staff import colleague


@dataclass(frozen=True)
class ChildWelfare:
    """A child welfare service. ``phone`` is empty when it has given none."""

    name: str
    phone: str


def child_welfare(on: date) -> tuple[ChildWelfare, ...]:
    """The municipality's child welfare services as they are on the day, by name."""
    return tuple(ChildWelfare(one.name, one.phone) for one in open_services(on).filter(kind=Service.CHILD_WELFARE))


def kind_of_workplace(employee: UUID, on: date) -> str:
    """The kind of service where this employee works on the day; empty when none, or not one of the law's kinds."""
    who = colleague(employee, on)
    kinds = open_services(on).filter(id=who.service).values_list("kind", flat=True) if who else ()
    return next((kind for kind in kinds if kind in frozenset(Service)), "")
