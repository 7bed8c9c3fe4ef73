"""When the services disagree about who coordinates: who may be named, who decides, what they must have before them.

No decision is needed where a child coordinator is at work, or where the services agree (hol § 3-4 second paragraph, and
the same words in eight more acts). Else the chief executive decides, or whoever has been given the power (kommuneloven
§ 13-1). It is no decision that can be appealed (fvl § 2, § 28): a family may alert the county governor. The law sets no
deadline: the days are the municipality's own target.

Both duties know no age. For a grown-up nobody speaks but the person, and the Convention on the Rights of the Child is
not theirs.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.provision import Provision
from langbenk.law.provisions.bvl_case import BVL_1_3
from langbenk.law.provisions.crc import CRC_3, CRC_12
from langbenk.law.provisions.fvl import FVL_11
from langbenk.law.provisions.fvl_case import FVL_17
from langbenk.law.provisions.hol import HOL_3_4, HOL_7_2A
from langbenk.law.provisions.koml import KOML_13_1, KOML_30_2
from langbenk.law.provisions.pbrl_persons import PBRL_3_1
from langbenk.law.rules.who_coordinates import MUNICIPAL, coordinating, eligible
from langbenk.law.services import OUTSIDE, Service
from langbenk.law.texts import disputes as told
from langbenk.law.words import Words

WHO_DECIDES = KOML_13_1
"""The chief executive, who may give the power to others: the coordinating unit or a staff unit, by a written routine
that anybody can find."""

CANNOT_BE_APPEALED = ROUTES[DecisionKind.WHO_COORDINATES]
"""No appeal; its words tell the family where to turn."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A service that somebody wants to name: whether it lawfully may be, and why, with the provisions."""

    service: Service
    may: bool
    why: Words
    grounds: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class DisputePart:
    """Something the page for the one who decides must hold, or something that follows; local where nothing is cited."""

    key: str
    words: Words
    grounds: tuple[Provision, ...]

    @property
    def is_local(self) -> bool:
        """Whether the law is silent, so that this is the municipality's own routine."""
        return not self.grounds


MUST_HOLD: tuple[DisputePart, ...] = (
    DisputePart("facts", told.FACTS, (FVL_17,)),
    DisputePart("each_service", told.EACH_SERVICE, (HOL_3_4,)),
    DisputePart("child", told.CHILD, (CRC_12, PBRL_3_1)),
    DisputePart("family", told.FAMILY, (PBRL_3_1,)),
    DisputePart("best_interests", told.BEST_INTERESTS, (CRC_3, BVL_1_3)),
    DisputePart("who_may", told.WHO_MAY, (HOL_3_4,)),
    DisputePart("meanwhile", told.MEANWHILE, ()),
)
"""What the one who decides about a child must have before them on one page."""

OF_A_CHILD = frozenset({"child", "family", "best_interests"})
GROWN_UP = DisputePart("child", told.PERSON, (PBRL_3_1,))
"""What stands in the place of those parts when the person is 18: their own view, by the same key."""

FOLLOWS: tuple[DisputePart, ...] = (
    DisputePart("all_told", told.ALL_TOLD, (FVL_11,)),
    DisputePart("may_change", told.MAY_CHANGE, (HOL_3_4,)),
    DisputePart("alert", CANNOT_BE_APPEALED.says, (*CANNOT_BE_APPEALED.grounds, KOML_30_2)),
)
"""What follows when it is settled."""


def candidate(service: Service, services: Sequence[Service], on: date) -> Candidate:
    """Whether `service` may be named to coordinate for somebody with these `services`, on the day `on`."""
    grounds = coordinating(tuple(services), on)
    if service in MUNICIPAL:
        return Candidate(service, True, told.MAY_BE_NAMED, grounds)
    why = told.OUTSIDE_THE_DUTIES if service in OUTSIDE else told.NOT_MUNICIPAL
    return Candidate(service, False, why, grounds)


def decision_needed(*, has_child_coordinator: bool, agreed_on: Sequence[Service] = ()) -> bool:
    """Whether somebody must decide: no child coordinator, and no agreement on exactly one lawful service."""
    return not has_child_coordinator and len(set(eligible(agreed_on))) != 1


def must_hold(*, grown_up: bool = False) -> tuple[DisputePart, ...]:
    """What must stand on the page about a child, or about somebody who is 18."""
    if not grown_up:
        return MUST_HOLD
    theirs = tuple(GROWN_UP if part.key == GROWN_UP.key else part for part in MUST_HOLD)
    return tuple(part for part in theirs if part is GROWN_UP or part.key not in OF_A_CHILD)


def page_lacks(held: Iterable[str], *, grown_up: bool = False) -> tuple[DisputePart, ...]:
    """What the page still lacks before anybody decides, by the keys that it already holds."""
    known = frozenset(held)
    return tuple(part for part in must_hold(grown_up=grown_up) if part.key not in known)


def by_law(on: date) -> tuple[Provision, ...]:
    """Why nobody needs to decide while a child coordinator is at work."""
    return tuple(ground for ground in (HOL_7_2A, HOL_3_4) if ground.in_force(on))
