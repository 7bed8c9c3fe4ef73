"""The duty to cooperate in a single case: the same words in thirteen acts, with one condition more in one of them.

The county's follow-up service has a clause of its own besides (opplæringslova § 9-4, before it § 3-6 of 1998): it sees
that the bodies round a young person cooperate.

Cooperation must be necessary to give a whole and coordinated offer; the person's whole need decides, and the threshold
is low. Social services cooperate when it also can help to solve their own tasks (sotjl § 13 second paragraph).
Volunteers and private offers without public grant are outside; the housing act binds the municipality in its work as
a whole (boligsosialloven § 5), not in the single case. It is a duty of the services and no right of the person: no
individual decision, no appeal. It does not lift secrecy (fvl § 13 f second paragraph).
"""

from dataclasses import dataclass
from datetime import date
from functools import cache

from langbenk.law.answer import Answer, known
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provision import REFORM_DAY, Carry, Provision
from langbenk.law.provisions.bhl import BHL_2B
from langbenk.law.provisions.bvl import BVL_15_8
from langbenk.law.provisions.bvl92 import BVL92_3_2
from langbenk.law.provisions.fvkl import FVKL_1A
from langbenk.law.provisions.hol import HOL_3_4
from langbenk.law.provisions.intl import INTL_50
from langbenk.law.provisions.krl import KRL_4
from langbenk.law.provisions.navl import NAVL_15A
from langbenk.law.provisions.oppl import OPPL_9_4, OPPL_24_1
from langbenk.law.provisions.oppl98 import OPPL98_3_6, OPPL98_15_8
from langbenk.law.provisions.privsl import PRIVSL_3_6A
from langbenk.law.provisions.sotjl import SOTJL_13
from langbenk.law.provisions.sphl import SPHL_2_1E
from langbenk.law.provisions.tannhl import TANNHL_1_4A
from langbenk.law.right import Decision, Outcome, Right
from langbenk.law.services import Service
from langbenk.law.tree import All, Any, Fact, Known, Node

GROUNDS: tuple[Provision, ...] = (
    HOL_3_4,
    SPHL_2_1E,
    TANNHL_1_4A,
    BVL_15_8,
    BVL92_3_2,
    OPPL_24_1,
    OPPL98_15_8,
    OPPL_9_4,
    OPPL98_3_6,
    BHL_2B,
    PRIVSL_3_6A,
    SOTJL_13,
    NAVL_15A,
    KRL_4,
    FVKL_1A,
    INTL_50,
)

NECESSARY = Fact("cooperation_necessary")
HELPS_OWN_TASKS = Fact("helps_own_tasks", (SOTJL_13,))


BOUND = Fact("cooperating_service", asked=False)
SOCIAL = Fact("cooperating_social_services", (SOTJL_13,), asked=False)

MUST_COOPERATE = All(NECESSARY, Any(BOUND, All(SOCIAL, HELPS_OWN_TASKS)))
"""Cooperation must be necessary; for social services it must help their own tasks too."""

COOPERATION_DUTY = Right(
    key="cooperation-duty",
    grounds=GROUNDS,
    conditions=MUST_COOPERATE,
    decision=Decision.NOT_APPEALABLE,
    appeal=DecisionKind.COOPERATION,
)

ALONE: dict[bool, Node] = {True: All(NECESSARY, HELPS_OWN_TASKS), False: NECESSARY}
"""The conditions for one service: True for social services, False for every other."""

OUTCOME = {
    Answer.YES: Outcome.ENTITLED,
    Answer.NO: Outcome.NOT_MET,
    Answer.UNKNOWN: Outcome.NEEDS_ASSESSMENT,
}


@dataclass(frozen=True, slots=True)
class Bound:
    """One of the services round the person: by which provision it must cooperate, and whether it must."""

    service: Service
    ground: Provision | None
    outcome: Outcome


def known_services(services: tuple[Service, ...], on: date) -> dict[str, Answer]:
    """What is read off the services: whether one is bound, and whether social services are.

    With no service named, one is taken to be there that is bound like most.
    """
    holding = {service for service in services if ground_for(service, on)}
    return {
        BOUND.name: known(not services or bool(holding - {Service.SOCIAL_SERVICES})),
        SOCIAL.name: known(Service.SOCIAL_SERVICES in holding),
    }


@cache
def bases(service: Service, carry: Carry) -> tuple[Provision, ...]:
    """Every ground, of any time, that lays the duty `carry` on this kind of service."""
    return tuple(
        ground
        for ground in GROUNDS
        if any(clause.carry is carry and service in (clause.binds or ground.binds) for clause in ground.clauses)
    )


def ground_for(service: Service, on: date, carry: Carry = Carry.COOPERATE_CASE) -> Provision | None:
    """The ground by which this kind of service cooperates, or its municipality coordinates, on the day `on`.

    None before the reform, though the follow-up service is older: the rules are written for the words of the reform.
    """
    if on < REFORM_DAY:
        return None
    return next((ground for ground in bases(service, carry) if ground.in_force(on)), None)


def grounds_for(services: tuple[Service, ...], on: date, carry: Carry = Carry.COOPERATE_CASE) -> tuple[Provision, ...]:
    """The grounds in force for the services named, in the order of `GROUNDS`; for all kinds when none is named."""
    holding = {ground_for(service, on, carry) for service in services or Service}
    return tuple(ground for ground in GROUNDS if ground in holding)


def who(services: tuple[Service, ...], given: Known, on: date) -> tuple[Bound, ...]:
    """Each service named with its own ground and answer. One that no act binds in the single case has no duty."""
    return tuple(bound_alone(service, given, on) for service in services)


def bound_alone(service: Service, given: Known, on: date) -> Bound:
    """The answer for one service, whatever the others must."""
    ground = ground_for(service, on)
    if ground is None:
        sometime = bool(bases(service, Carry.COOPERATE_CASE))
        return Bound(service, None, Outcome.NOT_IN_FORCE if sometime else Outcome.NOT_MET)
    return Bound(service, ground, OUTCOME[ALONE[service is Service.SOCIAL_SERVICES].answer(given)])
