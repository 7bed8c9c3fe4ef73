"""Whom to call: the municipality's coordinating unit, by its name and number. Nothing about those who work there."""

from dataclasses import dataclass
from datetime import date

from langbenk.organisation.services import open_services


@dataclass(frozen=True)
class CoordinatingUnit:
    """The unit that every municipality must have (hol § 7-3). ``phone`` is empty when it has given none."""

    name: str
    phone: str


def coordinating_unit(on: date) -> CoordinatingUnit | None:
    """The unit as it is on the day, or none where the municipality has not registered one."""
    unit = open_services(on).filter(coordinating_unit=True).first()
    return CoordinatingUnit(unit.name, unit.phone) if unit else None
