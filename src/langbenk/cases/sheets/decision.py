"""The rules' answer on each right, with what decided it and what is missing, and what a person has decided."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.inquiries import RIGHTS, last_wishes, rights_of
from langbenk.cases.models import Assessment, Case, Decision
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.answered import Because, Missing, because_of, missing_of
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.sheets.others import OtherRight, other_rights
from langbenk.law import RELEASE, Inquiry, Outcome, Result, assess
from langbenk.law.appeal_kinds import Route
from langbenk.law.texts.labels import RULE_NAMES, outcome_label
from langbenk.law.words import Words
from langbenk.organisation.routines import second_person_wanted


@dataclass(frozen=True)
class Decided:
    """What a named person decided, when, and why."""

    outcome: str
    by: str
    on: date
    reasons: str
    child_heard: str
    weight: str
    id: UUID


@dataclass(frozen=True)
class RightAnswer:
    """One right: the rules' answer as computed today, and the decision if it is made.

    ``before`` is the outcome kept with the assessment where today's rules no longer give it. The appeal goes ``to`` a
    body, within ``weeks``, by ``appeal_grounds``.
    """

    rule: str
    name: Words
    outcome: str
    outcome_words: Words
    before: Words | None
    text: Words
    because: tuple[Because, ...]
    missing: tuple[Missing, ...]
    grounds: tuple[str, ...]
    to: str
    weeks: int
    appeal_grounds: tuple[str, ...]
    decided: Decided | None


@dataclass(frozen=True)
class DecisionSheet:
    """The last assessment computed again. ``same`` when today's rules say what they said then; ``wish_changed`` when
    the family has answered differently since. ``assessment`` is none, and ``rights`` empty, before there is one, like
    ``others``: those that somebody else decides on. ``second_person``: the municipality wants another to read first, so
    that each is prepared. ``guarded``: an address is protected, so that no text may tell where somebody is.
    """

    child: Child
    step: str
    assessment: UUID | None
    assessed_on: date | None
    assessed_by: str
    release_then: str
    release_now: str
    same: bool
    wish_changed: bool
    rights: tuple[RightAnswer, ...]
    others: tuple[OtherRight, ...]
    second_person: bool
    guarded: bool
    may: frozenset[str]


def decision_sheet(*, about: UUID, by: Actor, at: datetime) -> DecisionSheet:
    """The rules' answers and the decisions in one child's case."""
    with door(Action.RIGHTS_READ, by=by, at=at, about=about, part="decision") as opened:
        case = open_case(about)
        last = Assessment.objects.filter(case=case).select_related("by").order_by("-at").first()
        rights = _rights(last, day_of(at)) if last else ()
        return DecisionSheet(
            child=child(about, day_of(at)),
            step=case.step,
            assessment=last.id if last else None,
            assessed_on=day_of(last.at) if last else None,
            assessed_by=f"{last.by.given_name} {last.by.family_name}" if last else "",
            release_then=last.release if last else "",
            release_now=RELEASE,
            same=not any(right.before for right in rights),
            wish_changed=_wish_changed(case, last.inquiry["facts"]) if last else False,
            rights=rights,
            others=other_rights(last.inquiry, last.reasons) if last else (),
            second_person=second_person_wanted(day_of(at)),
            guarded=opened.guarded,
            may=opened.may,
        )


def _wish_changed(case: Case, facts: dict[str, str]) -> bool:
    return any(facts.get(fact) != answer for fact, answer in last_wishes(case).items())


def _rights(last: Assessment, on: date) -> tuple[RightAnswer, ...]:
    """What is for this person to have today, and what was decided while they were younger."""
    decisions = {one.rule: one for one in _standing(last)}
    today = rights_of(last.person_id, on)
    then = {result["rule"]: result for result in last.answer["results"]}
    now, rules = assess(Inquiry.from_dict(last.inquiry)), [one for one in RIGHTS if one in decisions or one in today]
    return tuple(_right(now.result(rule), then[rule], last.reasons, decisions.get(rule)) for rule in rules)


def _standing(last: Assessment) -> QuerySet[Decision]:
    """What stands on this assessment; one that amends another comes after it."""
    return Decision.objects.filter(assessment=last, annulled_at=None).select_related("by").order_by("at")


def _right(now: Result, then: dict[str, Any], reasons: dict[str, str], decision: Decision | None) -> RightAnswer:
    to, weeks, appeal_grounds = _appeal(now.appeal)
    return RightAnswer(
        rule=now.rule,
        name=RULE_NAMES[now.rule],
        outcome=now.outcome.value,
        outcome_words=outcome_label(now.rule, now.outcome),
        before=None if now.outcome == then["outcome"] else outcome_label(now.rule, Outcome(then["outcome"])),
        text=now.words,
        because=because_of(now, reasons),
        missing=missing_of(now),
        grounds=tuple(ground.id for ground in now.grounds),
        to=to,
        weeks=weeks,
        appeal_grounds=appeal_grounds,
        decided=_decided(decision) if decision else None,
    )


def _appeal(route: Route | None) -> tuple[str, int, tuple[str, ...]]:
    if route is None or route.to is None or route.weeks is None:
        return "", 0, ()
    return route.to, route.weeks, tuple(ground.id for ground in route.grounds)


def _decided(decision: Decision) -> Decided:
    return Decided(
        outcome=decision.outcome,
        by=f"{decision.by.given_name} {decision.by.family_name}",
        on=day_of(decision.at),
        reasons=decision.reasons,
        child_heard=decision.child_heard,
        weight=decision.weight,
        id=decision.id,
    )
