"""What the rules are asked about one child: facts from the form, wishes from the family, the age from the register."""

from datetime import date
from typing import Any
from uuid import UUID

from langbenk.cases.models import Case, Wish
from langbenk.law import Answer, Question, questions_for
from langbenk.law.ages import Person as Aged
from langbenk.law.deciders import OURS, open_at
from langbenk.law.rules import RULES
from langbenk.law.tree import leaves, open_leaves
from langbenk.people.guardians import is_grown_up
from langbenk.people.models import Person

# The family's answer on a scheme is a fact of the law under another name.
WISHES = {
    "child_coordinator": "family_wishes_child_coordinator",
    "coordinator": "wishes_coordinator",
    "plan": "consents_to_plan",
}
RIGHTS = OURS
"""The rights that are decided in the case; those that others decide on are tested too (``cases.others``)."""

CHILDS_OWN = {"child-coordinator", "child_coordinator"}
"""The right, and the wish, that end at 18 (helse- og omsorgstjenesteloven § 7-2 a): nobody of age is asked about it."""


def rights_for(*, grown_up: bool) -> tuple[str, ...]:
    """The rights that are tested and decided: of somebody of 18 or more, all but the child coordinator."""
    return tuple(rule for rule in RIGHTS if not grown_up or rule not in CHILDS_OWN)


def rights_of(person: UUID, on: date) -> tuple[str, ...]:
    """The rights that are tested and decided for this person on a day."""
    return rights_for(grown_up=is_grown_up(person, on))


def schemes_of(person: UUID, on: date) -> tuple[str, ...]:
    """The schemes on which this person, or the family, is asked for a wish on a day."""
    grown = is_grown_up(person, on)
    return tuple(scheme for scheme in WISHES if not grown or scheme not in CHILDS_OWN)


def questions_about(person: UUID, on: date) -> dict[str, tuple[Question, ...]]:
    """What to ask about this child: each fact once, under the first right that turns on it. First the rights that are
    decided here, then those that others decide on: whoever asks once has all of them tested.

    The wishes are asked of the family elsewhere. What the law lets matter from an age on is not asked of a younger
    child (pasient- og brukerrettighetsloven §§ 3-4, 4-3), and nothing of a right that the age alone has settled.
    """
    passed_over = set(WISHES.values()) | _settled_by_age(person, on)
    asked: dict[str, tuple[Question, ...]] = {}
    others = (rule for rule in open_at(aged(person).known(on)) if rule not in RIGHTS)
    for rule in (*rights_of(person, on), *others):
        asked[rule] = tuple(question for question in questions_for(rule) if question.fact not in passed_over)
        passed_over |= {question.fact for question in asked[rule]}
    return asked


def inquiry_about(case: Case, facts: dict[str, Answer], *, on: date) -> dict[str, Any]:
    """The input of the law's contract for this case on a day."""
    who = aged(case.person_id)
    born = {"birth_date": who.birth_date.isoformat()} if who.birth_date else {}
    due = {"due_date": who.due_date.isoformat()} if who.due_date else {}
    known = {fact: answer.value for fact, answer in facts.items()} | last_wishes(case)
    return {"on": on.isoformat(), "person": born or due, "facts": known}


def last_wishes(case: Case) -> dict[str, str]:
    """The family's last answer on each scheme, as facts; unknown where nobody has asked."""
    said = dict.fromkeys(WISHES.values(), Answer.UNKNOWN.value)
    for scheme, answer in Wish.objects.filter(case=case).order_by("at").values_list("scheme", "answer"):
        said[WISHES[scheme]] = answer
    return said


def _settled_by_age(person: UUID, on: date) -> set[str]:
    """The facts that the age alone makes idle to ask about: what a young person decides, of a small child."""
    ages, idle = aged(person).known(on), set()
    for weigh in (RULES[rule].weigh for rule in RIGHTS):
        if weigh is not None:
            still_open = open_leaves(weigh, ages) if weigh.answer(ages) is Answer.UNKNOWN else ()
            idle |= {leaf.name for leaf in leaves(weigh)} - {leaf.name for leaf, _ in still_open}
    return idle


def aged(person: UUID) -> Aged:
    """How old the person is, or when the child is expected, as the rules ask."""
    birth_date, due_date = Person.objects.values_list("birth_date", "due_date").get(id=person)
    return Aged(birth_date=birth_date, due_date=None if birth_date else due_date)
