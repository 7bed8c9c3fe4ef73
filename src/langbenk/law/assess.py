"""Assess: every rule's answer for one inquiry, with what decided it and what is still worth asking.

The software supports a decision and never makes one. The same inquiry and the same `RELEASE` give the same answer.
"""

from collections.abc import Sequence
from dataclasses import replace

from langbenk.law.ages import AGES
from langbenk.law.answer import Answer
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.inquiry import Inquiry
from langbenk.law.provision import Provision
from langbenk.law.provisions.hol import HOL_7_2A
from langbenk.law.result import Assessment, Because, Result
from langbenk.law.right import Code, Outcome, Right
from langbenk.law.rules import CONTRACT
from langbenk.law.rules.cooperation_duty import COOPERATION_DUTY, grounds_for, known_services, who
from langbenk.law.rules.plan_health import PLAN_HEALTH, leads
from langbenk.law.rules.who_coordinates import (
    CHILD_COORDINATOR,
    WHO_COORDINATES,
    coordinating,
    coordinator,
    eligible,
    known_agreement,
    without_child_coordinator,
)
from langbenk.law.texts.outcomes import coordinator_words, outcome_words, with_age_asked
from langbenk.law.tree import Fact, Known

RELEASE = "2026.11.2"
"""The release of the rules, stored with every answer so that it can be computed again."""


def assess(inquiry: Inquiry) -> Assessment:
    """Every rule of the contract, in its order, for one inquiry."""
    known = inquiry.known()
    return Assessment(inquiry.on, tuple(answer_to(right, inquiry, known) for right in CONTRACT))


def answer_to(right: Right, inquiry: Inquiry, known: Known | None = None) -> Result:
    """One rule's answer, for every rule in `RULES`, the contact doctor too; `known` spares reading the facts again."""
    given = inquiry.known() if known is None else known
    if right is COOPERATION_DUTY:
        return cooperation(inquiry, given)
    if right is WHO_COORDINATES:
        return coordination(inquiry, given)
    answer = explain(right, given, inquiry, right.in_force(inquiry.on))
    return replace(answer, leads=leads(given, answer.code)) if right is PLAN_HEALTH else answer


def cooperation(inquiry: Inquiry, given: Known) -> Result:
    """The duty to cooperate: one answer for the whole, and one for each service named."""
    on, services = inquiry.on, inquiry.services
    known = {**given, **known_services(services, on)}
    answer = explain(COOPERATION_DUTY, known, inquiry, grounds_for(services, on))
    return replace(answer, who=who(services, given, on))


def coordination(inquiry: Inquiry, given: Known) -> Result:
    """Who coordinates, and which of the candidates may lawfully be named; a child coordinator by hol § 7-2 a."""
    on, services, candidates, agree = inquiry.on, inquiry.services, inquiry.candidates, inquiry.services_agree
    known = {**given, **known_services(services, on), **known_agreement(agree, candidates)}
    answer = explain(WHO_COORDINATES, known, inquiry, coordinating(services, on))
    named = coordinator(known, answer.code, without_child_coordinator(agree, candidates))
    return replace(
        answer,
        grounds=(HOL_7_2A, *answer.grounds) if named == CHILD_COORDINATOR else answer.grounds,
        words=coordinator_words(named) if answer.code is Code.ENTITLED else answer.words,
        coordinator=named,
        eligible=eligible(candidates),
    )


def explain(right: Right, known: Known, inquiry: Inquiry, grounds: tuple[Provision, ...]) -> Result:
    """The rule's answer with its reasons, what is missing, its words and the way to complain.

    A reason rests on its own provision, else on the first of `grounds`; where no act binds the services named, on the
    first of the rule's own, whose definition of service provider leaves them out (hol § 3-4 fourth paragraph).
    """
    on = inquiry.on
    code = right.code(known, on)
    leaves = right.because(known, code)
    words = outcome_words(right.key, code)
    rests_on = grounds or right.in_force(on)
    route = ROUTES[right.appeal]
    appealed = route.to is not None and code.outcome is not Outcome.NOT_IN_FORCE
    return Result(
        rule=right.key,
        code=code,
        grounds=grounds,
        because=tuple(Because(leaf.name, leaf.answer(known), leaf.ground(on) or rests_on[0]) for leaf in leaves),
        missing=right.missing(known, code, inquiry.assumed()),
        words=with_age_asked(words) if asks_age(leaves, known) else words,
        decision=right.decision,
        appeal=route.on(on) if appealed else None,
    )


def asks_age(leaves: Sequence[Fact], known: Known) -> bool:
    """Whether the answer waits for the person's age: nobody is asked for it as a fact, so the text must say it."""
    return any(leaf.name in AGES and leaf.answer(known) is Answer.UNKNOWN for leaf in leaves)
