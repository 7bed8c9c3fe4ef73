"""Three-valued answers: yes, no or unknown, joined by Kleene's logic. Unknown is an answer, never a refusal."""

from collections.abc import Sequence
from enum import StrEnum


class Answer(StrEnum):
    """What is known about a fact or a condition."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    def __invert__(self) -> "Answer":
        return OPPOSITE[self]


OPPOSITE = {Answer.YES: Answer.NO, Answer.NO: Answer.YES, Answer.UNKNOWN: Answer.UNKNOWN}


def all_of(answers: Sequence[Answer]) -> Answer:
    """Whether all hold: one no is enough to know that they do not."""
    if Answer.NO in answers:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in answers else Answer.YES


def any_of(answers: Sequence[Answer]) -> Answer:
    """Whether one of them holds: one yes is enough."""
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if Answer.UNKNOWN in answers else Answer.NO


def known(truth: bool) -> Answer:
    """The answer to something that is plainly true or false, such as an age."""
    return Answer.YES if truth else Answer.NO
