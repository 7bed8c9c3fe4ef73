"""The rights that others decide on, as they were assessed with the rest."""

from dataclasses import dataclass
from typing import Any

from langbenk.cases.others import others_answered
from langbenk.cases.sheets.answered import Because, Missing, because_of, missing_of
from langbenk.law.words import Words


@dataclass(frozen=True)
class OtherRight:
    """One right that somebody else decides on: the rules' answer with its cause (``code``), computed today, and the
    rule's own words.
    """

    rule: str
    code: str
    text: Words
    because: tuple[Because, ...]
    missing: tuple[Missing, ...]
    grounds: tuple[str, ...]


def other_rights(inquiry: dict[str, Any], reasons: dict[str, str]) -> tuple[OtherRight, ...]:
    """All of them, for one assessment."""
    return tuple(
        OtherRight(
            rule=result.rule,
            code=result.code.value,
            text=result.words,
            because=because_of(result, reasons),
            missing=missing_of(result),
            grounds=tuple(ground.id for ground in result.grounds),
        )
        for result in others_answered(inquiry)
    )
