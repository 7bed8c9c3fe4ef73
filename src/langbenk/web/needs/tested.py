"""Every right, tested by somebody's plain answers: advice to whoever reads the notice, and never a decision."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language

from langbenk.law import Answer, Inquiry, Person, assess
from langbenk.law.ages import ADULT
from langbenk.law.inquiry import NOBODY
from langbenk.law.texts.facts import FACTS
from langbenk.law.texts.labels import ANSWER_WORDS, RULE_NAMES, outcome_label

COORDINATORS = ("child-coordinator", "coordinator-municipal", "coordinator-specialist")
PLANS = ("plan-health", "plan-child-welfare", "plan-social", "plan-nav")
OF_AGE = ("plan-social", "plan-nav")  # what Nav gives is for adults


@dataclass(frozen=True)
class Tested:
    """One right: what it is called, where it stands, why in a sentence or two, and the ids of its provisions."""

    name: str
    outcome: str
    text: str
    grounds: tuple[str, ...]


def answers_in_words(answers: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """Each question with its answer."""
    spoken = get_language() or "nb"
    return [(FACTS[fact].question.say(spoken), ANSWER_WORDS[Answer(answer)].say(spoken)) for fact, answer in answers]


def tested(answers: tuple[tuple[str, str], ...], relation: str, *, young: bool, on: date) -> list[Tested]:
    """All rights by these answers; none where nothing was answered. Of the age no more is known than for whom somebody
    asked: their own child, one they expect, an adult, or themselves (``young``: under 18).
    """
    if not answers:
        return []
    spoken, who = get_language() or "nb", _person(relation, young, on)
    found = assess(Inquiry(on, who, {fact: Answer(answer) for fact, answer in answers}))
    grown = who.years(on) is None or who.known(on)["under_18"] is Answer.NO
    rules = (*COORDINATORS, *(plan for plan in PLANS if grown or plan not in OF_AGE))
    return [
        Tested(
            name=RULE_NAMES[result.rule].say(spoken),
            outcome=outcome_label(result.rule, result.outcome).say(spoken),
            text=result.text(spoken),
            grounds=tuple(ground.id for ground in result.grounds),
        )
        for result in map(found.result, rules)
    ]


def _person(relation: str, young: bool, on: date) -> Person:
    if relation == "expected":
        return Person(due_date=on)
    if relation in ("self", "adult"):
        return Person(age=0 if young else ADULT)
    return Person(age=0) if relation == "child" else NOBODY
