"""The letter about a decision: what it says to each reader, and what still lacks before it may go."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from langbenk.bench.deeds import Missing
from langbenk.bench.situation import day_of
from langbenk.cases.models import Decision, Wish
from langbenk.cases.sheets.child import Child
from langbenk.decisions.parts import Parts, by_the_rules, parts_of, what_lacks
from langbenk.decisions.words import body_in, help_in, send_to
from langbenk.law.appeal import appeal
from langbenk.law.complaints import decision_kind
from langbenk.law.decision_needs import Lack
from langbenk.law.words import Words
from langbenk.letters.complaint import HowToComplain
from langbenk.letters.kinds.annulled import Annulled
from langbenk.letters.kinds.declined import Declined
from langbenk.letters.kinds.granted import Granted
from langbenk.letters.kinds.refused import Refused
from langbenk.letters.letter import Letter
from langbenk.letters.sender import Named
from langbenk.organisation.coordinating_unit import coordinating_unit
from langbenk.organisation.letterhead import letterhead
from langbenk.organisation.staff import colleague


@dataclass(frozen=True)
class Besides:
    """What the letter says besides the decision: what the family said, what comes next or what there is instead, and
    what is best for the child where the decision itself does not say it.
    """

    they_said: str = ""
    instead: str = ""
    best_interests: str = ""


@dataclass(frozen=True)
class Telling:
    """All that a letter about one decision is made of, whoever reads it and in whichever language."""

    decision: UUID
    rule: str
    outcome: str
    child: str
    said_on: date
    parts: Parts
    they_said: str
    law_says: Words
    unmet: tuple[Words, ...]
    lacks: tuple[Lack, ...]
    writer: Named


def the_decision(about: UUID, decision: UUID) -> Decision:
    """The decision of the person behind the open door; raise ``Missing`` for one that is not theirs."""
    found = Decision.objects.filter(person_id=about, id=decision).select_related("assessment", "by").first()
    if found is None:
        raise Missing
    return found


def telling_of(made: Decision, besides: Besides, child: Child, *, writer: UUID, on: date) -> Telling:
    """The letter about a decision as somebody is about to send it on a day."""
    held, (law_says, unmet) = parts_of(made), by_the_rules(made.assessment, made.rule)
    parts = replace(
        held,
        instead=besides.instead.strip() or held.instead,
        best_interests=held.best_interests or besides.best_interests.strip(),
    )
    kind = decision_kind(made.rule)
    return Telling(
        decision=made.id,
        rule=made.rule,
        outcome=made.outcome,
        child=child.name,
        said_on=_said_on(made),
        parts=parts,
        they_said=besides.they_said.strip(),
        law_says=law_says,
        unmet=unmet if made.outcome == "refused" else (),
        lacks=what_lacks(
            parts,
            rule=made.rule,
            outcome=made.outcome,
            age=child.age,
            by=f"{made.by.given_name} {made.by.family_name}",
            law_says=law_says.nb,
            help_to_appeal=help_in(kind, "nb", on),
        ),
        writer=signer(writer, on),
    )


def letter_of(telling: Telling, *, language: str, on: date) -> Letter:
    """The letter in one language, with the time to complain counted from the day it is sent (pbrl § 7-5)."""
    kind, parts = decision_kind(telling.rule), telling.parts
    reasons = parts.reasons if parts.law_reasons else f"{telling.law_says.say(language)}\n{parts.reasons}"
    if telling.outcome == "declined":
        return Declined(
            decision=kind,
            child=telling.child,
            said_on=telling.said_on,
            they_said=telling.they_said,
            still=parts.instead,
            writer=telling.writer,
        )
    if telling.outcome == "granted":
        return Granted(
            decision=kind,
            child=telling.child,
            reasons=reasons,
            they_said=telling.they_said,
            childs_view=parts.how_heard,
            weight=parts.weight_apart,
            next=parts.instead,
            by=None,
            writer=telling.writer,
        )
    return Refused(
        child=telling.child,
        lacks=tuple(one.say(language) for one in telling.unmet),
        reasons=reasons,
        they_said=telling.they_said,
        childs_view=parts.how_heard,
        weight=parts.weight_apart,
        instead=parts.instead,
        complain=HowToComplain(appeal(kind, on), body_in(kind, language, on), send_to(on), help_in(kind, language, on)),
        writer=telling.writer,
    )


def taken_back(made: Decision, why: str, child: Child, *, writer: UUID, on: date) -> Annulled:
    """The letter that says that a decision does not hold any more, and why."""
    return Annulled(
        decision=decision_kind(made.rule),
        child=child.name,
        answered_on=day_of(made.at),
        reasons=why,
        writer=signer(writer, on),
    )


def _said_on(made: Decision) -> date:
    """The day on which the family last said what they want before it was decided; else the day of the decision."""
    said = Wish.objects.filter(case_id=made.case_id, at__lte=made.at).order_by("-at").values_list("at", flat=True)
    return day_of(next(iter(said[:1]), made.at))


def signer(employee: UUID, on: date) -> Named:
    """Who signs: an employee, for the coordinating unit, with the unit's telephone."""
    who, unit = colleague(employee, on), coordinating_unit(on)
    if who is None:
        return the_unit(on)
    return Named(who.name, unit=who.service_name, phone=unit.phone if unit else "")


def the_unit(on: date) -> Named:
    """The coordinating unit itself, where no one person signs."""
    unit = coordinating_unit(on)
    return Named(unit.name, phone=unit.phone) if unit else Named(letterhead(on).municipality)
