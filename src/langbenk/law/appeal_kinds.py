"""The kinds of answer a family may get, and what a way of appeal is made of."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from langbenk.law.provision import Provision
from langbenk.law.words import Words

COUNTY_GOVERNOR = "county_governor"
SUPERIOR_NAV_BODY = "superior_nav_body"
THE_BODY_THAT_DECIDED = "deciding_body"


class DecisionKind(StrEnum):
    """The kinds of answer, in the words of the contract."""

    CHILD_COORDINATOR = "child_coordinator"
    COORDINATOR = "coordinator"
    PLAN_HEALTH = "plan_health"
    PLAN_CHILD_WELFARE = "plan_child_welfare"
    PLAN_SOCIAL = "plan_social"
    PLAN_NAV = "plan_nav"
    CARE_SERVICE = "care_service"
    COOPERATION = "cooperation"
    WHO_COORDINATES = "who_coordinates"
    PARENT_INFORMATION = "parent_information"


@dataclass(frozen=True, slots=True)
class Route:
    """The way of an appeal: to whom, through whom, within how many weeks, on which grounds; all None without one.

    `says` is the text for the family, with `{last_day}` where there is a deadline.
    """

    decision: DecisionKind
    to: str | None
    through: str | None
    weeks: int | None
    grounds: tuple[Provision, ...]
    says: Words

    def on(self, day: date) -> "Route":
        """The same way with the grounds in force on `day`: bvl § 12-9, say, is cited from 2023 on, not before."""
        return replace(self, grounds=tuple(ground for ground in self.grounds if ground.in_force(day)))
