"""The kinds of answer a family may get, and what a way of appeal is made of."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from langbenk.law.provision import Provision
from langbenk.law.words import Words

COUNTY_GOVERNOR = "county_governor"
SUPERIOR_NAV_BODY = "superior_nav_body"
NAV_APPEALS = "nav_appeals"
MUNICIPAL_BOARD = "municipal_appeals_board"
COUNTY_BOARD = "county_appeals_body"
SUPERIOR_BODY = "superior_body"
THE_BODY_THAT_DECIDED = "deciding_body"


class DecisionKind(StrEnum):
    """The kinds of answer: those of the contract, and those of single services and benefits."""

    CHILD_COORDINATOR = "child_coordinator"
    COORDINATOR = "coordinator"
    PLAN_HEALTH = "plan_health"
    PLAN_CHILD_WELFARE = "plan_child_welfare"
    PLAN_SOCIAL = "plan_social"
    PLAN_NAV = "plan_nav"
    CARE_SERVICE = "care_service"
    COOPERATION = "cooperation"
    WHO_COORDINATES = "who_coordinates"
    SPECIALIST_CARE = "specialist_care"
    DENTAL_CARE = "dental_care"
    KINDERGARTEN = "kindergarten"
    EDUCATION = "education"
    NATIONAL_INSURANCE = "national_insurance"
    SOCIAL_SERVICE = "social_service"
    CHILD_WELFARE_MEASURE = "child_welfare_measure"
    HOUSING_HELP = "housing_help"
    MUNICIPAL_DECISION = "municipal_decision"
    OTHER_DECISION = "other_decision"
    OPEN_SERVICE = "open_service"
    LOCAL_OFFER = "local_offer"
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
