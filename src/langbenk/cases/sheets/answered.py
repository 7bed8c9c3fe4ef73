"""The rules' answer on one right, as a sheet holds it: what decided it, and what is still missing."""

from collections.abc import Mapping
from dataclasses import dataclass

from langbenk.cases.inquiries import WISHES
from langbenk.law import Result
from langbenk.law.texts.facts import FACTS
from langbenk.law.texts.labels import condition_words
from langbenk.law.words import Words


@dataclass(frozen=True)
class Because:
    """A condition that decided the answer, with the assessor's reason; ``ground`` is a provision's id."""

    condition: Words
    answer: str
    reason: str
    ground: str


@dataclass(frozen=True)
class Missing:
    """A fact still to find out. ``wish`` when it is for the family to answer."""

    fact: str
    question: Words
    wish: bool


def because_of(result: Result, reasons: Mapping[str, str]) -> tuple[Because, ...]:
    """What decided it, each with what the assessor wrote."""
    return tuple(
        Because(
            condition=condition_words(one.condition),
            answer=one.answer.value,
            reason=reasons.get(one.condition, ""),
            ground=one.ground.id if one.ground else "",
        )
        for one in result.because
    )


def missing_of(result: Result) -> tuple[Missing, ...]:
    """What is still to be found out."""
    return tuple(Missing(fact, FACTS[fact].question, fact in WISHES.values()) for fact in result.missing)
