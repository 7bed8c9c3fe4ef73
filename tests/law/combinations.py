"""Every combination of a rule's facts in three values, asked once and shared by the tests that look at the answers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import product

from langbenk.law import Inquiry, Result
from langbenk.law.answer import Answer
from langbenk.law.assess import answer_to
from langbenk.law.rules import RULES

SOME_DAY = date(2026, 9, 1)
THREE = tuple(Answer)
PERSONS: dict[str, dict[str, object]] = {
    "nobody knows how old": {},
    "expected in December": {"due_date": "2026-12-01"},
    "eight": {"age": 8},
    "thirteen": {"age": 13},
    "seventeen": {"age": 17},
    "twenty": {"age": 20},
    "forty-one": {"age": 41},
}
ROUNDS: tuple[tuple[list[str], dict[str, object]], ...] = (
    ([], {}),
    (["school", "ppt"], {"services_agree": "yes", "candidates": ["school"]}),
    (["social_services"], {"services_agree": "no"}),
    (["nav", "specialist_health"], {"services_agree": "yes", "candidates": ["child_mental_health"]}),
    (["nav", "specialist_health"], {"services_agree": "no"}),
    (["nav"], {"candidates": ["child_mental_health"]}),
    (["voluntary"], {"services_agree": "yes", "candidates": ["school"]}),
    (["follow_up_service"], {"services_agree": "yes"}),
    (["social_services", "kindergarten"], {"services_agree": "yes", "candidates": ["kindergarten", "ppt"]}),
)
READS_AS_NO = "refuses_sharing"
"""The one fact here that reads otherwise than unknown and is never listed as missing: see `langbenk.law.facts`."""

Facts = tuple[Answer, ...]


@dataclass(frozen=True)
class Table:
    """A rule asked about one person and one round of services: the result for every combination of its facts."""

    names: tuple[str, ...]
    question: dict[str, object]
    results: dict[Facts, Result]

    def asked(self, facts: Facts) -> dict[str, object]:
        """The contract's input for one combination."""
        return self.question | {"facts": {name: str(answer) for name, answer in zip(self.names, facts, strict=True)}}


def with_answer(facts: Facts, place: int, answer: Answer) -> Facts:
    """The same facts, one of them answered otherwise."""
    return (*facts[:place], answer, *facts[place + 1 :])


@cache
def tables(rule: str) -> tuple[Table, ...]:
    """One table for each person and round of services that can matter to the rule."""
    return tuple(filled(rule, question) for question in questions(rule))


def questions(rule: str) -> Iterator[dict[str, object]]:
    """The contract's input without its facts."""
    rounds = ROUNDS if rule in ("cooperation-duty", "who-coordinates") else ROUNDS[:1]
    for person, (services, coordination) in product(PERSONS.values(), rounds):
        question = {"on": str(SOME_DAY), "services": services, "coordination": coordination}
        yield question | ({"person": person} if person else {})


def filled(rule: str, question: dict[str, object]) -> Table:
    """Ask for every combination of the facts."""
    right = RULES[rule]
    names = tuple(leaf.name for leaf in right.facts())
    asked = Inquiry.from_dict(question)
    answers = product(THREE, repeat=len(names))
    results = {facts: answer_to(right, replace(asked, facts=dict(zip(names, facts, strict=True)))) for facts in answers}
    return Table(names, question, results)
