"""Every right, tested by what somebody has answered: how it looks, who decides, what comes next. Never a decision."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language

from langbenk.law import Answer, Inquiry, Person
from langbenk.law.ages import ADULT
from langbenk.law.assess import answer_to
from langbenk.law.deciders import DECIDERS, LOOKS, Looks, how_it_looks, open_at
from langbenk.law.inquiry import NOBODY
from langbenk.law.right import Code
from langbenk.law.rules import RULES
from langbenk.law.texts.facts import FACTS
from langbenk.law.texts.labels import ANSWER_WORDS, RULE_NAMES

TAGS = {Looks.YES: "success", Looks.NO: "neutral", Looks.UNKNOWN: "warning", Looks.UNWANTED: "neutral"}


@dataclass(frozen=True)
class Tested:
    """One right: what it is called, how it looks, who decides and how soon, what comes next, and how one complains. The
    ids of provisions stand in ``grounds`` and ``complain_by``. ``ours``: the coordinating unit decides.
    """

    rule: str
    name: str
    looks: str
    tag: str
    ours: bool
    who: str
    next: str
    answers: str
    complain: str
    grounds: tuple[str, ...]
    complain_by: tuple[str, ...]


def answers_in_words(answers: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """Each question with its answer."""
    spoken = get_language() or "nb"
    return [(FACTS[fact].question.say(spoken), ANSWER_WORDS[Answer(answer)].say(spoken)) for fact, answer in answers]


def tested(answers: tuple[tuple[str, str], ...], relation: str, *, young: bool, on: date) -> list[Tested]:
    """All rights by these answers; where nothing was answered, none is more than not known yet. Of the age no more is
    known than for whom somebody asked: their own child, one they expect, an adult, or themselves (``young``: under 18).
    """
    who = _person(relation, young, on)
    inquiry = Inquiry(on, who, {fact: Answer(answer) for fact, answer in answers})
    return [in_words(rule, answer_to(RULES[rule], inquiry).code, on) for rule in open_at(who.known(on))]


def in_words(rule: str, code: Code, on: date) -> Tested:
    """One right in the language of the page, by the rule's answer."""
    spoken, decider, looks = get_language() or "nb", DECIDERS[rule], how_it_looks(code)
    return Tested(
        rule=rule,
        name=RULE_NAMES[rule].say(spoken),
        looks=LOOKS[looks].say(spoken),
        tag=TAGS[looks],
        ours=decider.ours,
        who=decider.who.say(spoken),
        next=decider.next.say(spoken),
        answers=decider.answers.say(spoken),
        complain=decider.complain.say(spoken),
        grounds=tuple(ground.id for ground in RULES[rule].in_force(on)),
        complain_by=tuple(ground.id for ground in decider.complain_by if ground.in_force(on)),
    )


def _person(relation: str, young: bool, on: date) -> Person:
    if relation == "expected":
        return Person(due_date=on)
    if relation in ("self", "adult"):
        return Person(age=0 if young else ADULT)
    return Person(age=0) if relation == "child" else NOBODY
