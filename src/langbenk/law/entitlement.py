"""An entitlement: a service or benefit that somebody may have a right to, with who decides it and how to ask for it.

The catalogue (`langbenk.law.entitlements`) is a list of what to ask about. It decides nothing.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from langbenk.law.ages import Person
from langbenk.law.answer import Answer, known
from langbenk.law.appeal_kinds import DecisionKind, Route
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.ladder import in_force
from langbenk.law.provision import Period, Provision
from langbenk.law.right import Decision
from langbenk.law.services import Service
from langbenk.law.tree import Node
from langbenk.law.words import Words


class Theme(StrEnum):
    """Under which heading an entitlement stands."""

    COORDINATION = "coordination"
    CARE = "care"
    HEALTH = "health"
    KINDERGARTEN_AND_SCHOOL = "kindergarten_and_school"
    NAV = "nav"
    HOME_AND_MONEY = "home_and_money"
    FAMILY = "family"
    EVERYDAY = "everyday"
    HELP_WITH_RIGHTS = "help_with_rights"


class Decider(StrEnum):
    """Who decides an application, or gives the help where nobody has to decide."""

    COORDINATING_UNIT = "coordinating_unit"
    MUNICIPAL_HEALTH = "municipal_health"
    KINDERGARTEN_AUTHORITY = "kindergarten_authority"
    SCHOOL_OWNER = "school_owner"
    PPT = "ppt"
    MUNICIPALITY = "municipality"
    SOCIAL_SERVICES = "social_services"
    CHILD_WELFARE = "child_welfare"
    CRISIS_CENTRE = "crisis_centre"
    COUNTY = "county"
    DENTAL = "dental"
    HOSPITAL = "hospital"
    PATIENT_TRAVEL = "patient_travel"
    NAV = "nav"
    NAV_AIDS = "nav_aids"
    FAMILY_COUNSELLING = "family_counselling"
    COUNTY_GOVERNOR = "county_governor"
    OMBUD = "ombud"
    WHOEVER_YOU_TALK_TO = "whoever_you_talk_to"


SERVICE_OF: dict[Decider, Service] = {
    Decider.COORDINATING_UNIT: Service.MUNICIPAL_HEALTH,
    Decider.MUNICIPAL_HEALTH: Service.MUNICIPAL_HEALTH,
    Decider.KINDERGARTEN_AUTHORITY: Service.KINDERGARTEN,
    Decider.SCHOOL_OWNER: Service.SCHOOL,
    Decider.PPT: Service.PPT,
    Decider.SOCIAL_SERVICES: Service.SOCIAL_SERVICES,
    Decider.CHILD_WELFARE: Service.CHILD_WELFARE,
    Decider.CRISIS_CENTRE: Service.CRISIS_CENTRE,
    Decider.DENTAL: Service.DENTAL,
    Decider.HOSPITAL: Service.SPECIALIST_HEALTH,
    Decider.NAV: Service.NAV,
    Decider.FAMILY_COUNSELLING: Service.FAMILY_COUNSELLING,
}
"""Where a kind of service stands behind the one who decides. The others are no kind of service of the reform's acts."""


@dataclass(frozen=True, slots=True)
class AgeSpan:
    """For which ages, in whole years: from `since` up to, not including, `until`; and whether for an expected child."""

    since: int = 0
    until: int | None = None
    expected: bool = False

    def covers(self, person: Person, on: date) -> Answer:
        """Whether the span covers the person on the day `on`; unknown when the age is."""
        if person.expected(on):
            return known(self.expected)
        age = person.years(on)
        if age is None:
            return Answer.UNKNOWN
        return known(self.since <= age and (self.until is None or age < self.until))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entitlement:
    """One service or benefit.

    `says` is what it is, `apply` how one asks for it. `grounds` are the provisions it rests on, the one that gives it
    first; empty where no act gives it and the municipality or the county has its own scheme. `decision` and `appeal`
    say what kind of answer one gets, and which way of appeal it has. `maybe` is the tree of facts that makes it worth
    showing first; it never takes a right away. `page` is the official page for the public, empty where the act's own
    place at Lovdata, or the municipality's own page, is the best address.
    """

    key: str
    theme: Theme
    name: Words
    says: Words
    apply: Words
    decider: Decider
    decision: Decision
    appeal: DecisionKind
    maybe: Node
    grounds: tuple[Provision, ...] = ()
    ages: AgeSpan = AgeSpan()
    page: str = ""

    @property
    def service(self) -> Service | None:
        """The kind of service that decides it or gives it; None where no kind of service in the house does."""
        return SERVICE_OF.get(self.decider)

    @property
    def local(self) -> bool:
        """Whether no act gives it: the municipality or the county offers it where it does."""
        return not self.grounds

    @property
    def address(self) -> str:
        """Where to read more: the page for the public, else the first provision at Lovdata, else empty."""
        return self.page or (self.grounds[0].url if self.grounds else "")

    @property
    def route(self) -> Route:
        """The way of appeal of an answer about it."""
        return ROUTES[self.appeal]

    def grounds_on(self, on: date) -> tuple[Provision, ...]:
        """The provisions in force on the day `on`."""
        return in_force(self.grounds, on)

    def in_force(self, on: date) -> bool:
        """Whether it can be asked for on the day `on`. A local scheme always may be: ask whether there is one."""
        return self.local or bool(self.grounds_on(on))

    def period(self, on: date) -> Period | None:
        """From when and until when it holds as it does on the day `on`; None for a local scheme and out of force."""
        return next((ground.period(on) for ground in self.grounds_on(on)), None)
