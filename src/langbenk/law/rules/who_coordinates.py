"""Who coordinates (samordningsplikt): the municipality must coordinate, and who does it comes in order.

No duty to cooperate: nothing to coordinate. A child coordinator at work: the child coordinator, by law (hol § 7-2 a
second paragraph). The services agree on one municipal service: that one. They do not, or agree only on services that
cannot be named: the municipal chief executive, or whoever has been given the power, decides. Only a municipal service
may be named, though it coordinates private, county and state services too.

Whether there is a duty is read off the services round the person, never off the candidates. Nine acts tell the
municipality to coordinate. Where the services named are bound to cooperate by other acts only, such as Nav and the
hospital, the municipality coordinates by hol § 3-4 second paragraph: it is the duty of the municipality as such.

The child coordinator stands twice in the tree on purpose: while nobody knows whether there is one, nobody can say who
coordinates, whatever the services have agreed.
"""

from collections.abc import Sequence
from datetime import date

from langbenk.law.answer import Answer
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provision import Carry, Provision
from langbenk.law.provisions.hol import HOL_3_4, HOL_7_2A
from langbenk.law.right import Code, Decision, Right
from langbenk.law.rules.cooperation_duty import GROUNDS, MUST_COOPERATE, grounds_for
from langbenk.law.services import Service
from langbenk.law.tree import All, Any, Fact, Known, Not

MUNICIPAL = frozenset(
    {
        Service.MUNICIPAL_HEALTH,
        Service.CHILD_WELFARE,
        Service.KINDERGARTEN,
        Service.PPT,
        Service.SCHOOL,
        Service.AFTER_SCHOOL,
        Service.SOCIAL_SERVICES,
        Service.CRISIS_CENTRE,
        Service.INTRODUCTION_PROGRAMME,
        Service.HOUSING,
    }
)
"""Kinds that are the municipality's own. The Nav office takes part through its municipal half, social services."""

CHILD_COORDINATOR = "child_coordinator"
CHIEF_EXECUTIVE = "chief_executive_decides"
NOBODY = "none"

HAS_CHILD_COORDINATOR = Fact("has_child_coordinator", (HOL_7_2A, HOL_3_4))
SETTLED = Fact("agreed_or_to_be_decided", asked=False)

WHO_COORDINATES = Right(
    key="who-coordinates",
    grounds=(*(ground for ground in GROUNDS if Carry.COORDINATE in ground.carries), HOL_7_2A),
    conditions=All(
        MUST_COOPERATE,
        Any(HAS_CHILD_COORDINATOR, All(Not(HAS_CHILD_COORDINATOR), SETTLED)),
    ),
    decision=Decision.NOT_APPEALABLE,
    appeal=DecisionKind.WHO_COORDINATES,
)


def eligible(candidates: Sequence[Service]) -> tuple[Service, ...]:
    """The candidates that may lawfully be named: municipal services, in the order given."""
    return tuple(service for service in candidates if service in MUNICIPAL)


def without_child_coordinator(agree: Answer, candidates: Sequence[Service]) -> str | None:
    """Who coordinates when there is no child coordinator; None while that is not known.

    An agreement must be on one municipal service. One that only names others cannot stand: then it is decided. Not
    knowing whether they agree is no disagreement: then somebody must ask them.
    """
    lawful = eligible(candidates)
    if agree is Answer.NO or (agree is Answer.YES and candidates and not lawful):
        return CHIEF_EXECUTIVE
    return str(lawful[0]) if agree is Answer.YES and len(lawful) == 1 else None


def known_agreement(agree: Answer, candidates: Sequence[Service]) -> dict[str, Answer]:
    """What the rule reads off the candidates and the agreement of the services."""
    settled = without_child_coordinator(agree, candidates)
    return {SETTLED.name: Answer.UNKNOWN if settled is None else Answer.YES}


def coordinating(services: tuple[Service, ...], on: date) -> tuple[Provision, ...]:
    """The grounds by which the municipality coordinates the services named on the day `on`.

    Those of the services' own acts; where none of these has such a clause, the first of the rule's, hol § 3-4.
    """
    return grounds_for(services, on, Carry.COORDINATE) or WHO_COORDINATES.in_force(on)[:1]


def coordinator(known: Known, code: Code, settled: str | None) -> str:
    """The coordinator in the contract's words: a child coordinator, a kind of service, a decision due, or none."""
    if code is not Code.ENTITLED:
        return NOBODY
    return CHILD_COORDINATOR if HAS_CHILD_COORDINATOR.answer(known) is Answer.YES else settled or NOBODY
