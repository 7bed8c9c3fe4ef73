"""The arithmetic of identity numbers: eleven digits that begin with a date and end with two that check the others.

From 1 January 2032 new numbers follow a wider check rule and old numbers stay (Skatteetaten, Foedselsnummer2032), so
both rules are read on any day. It lies here, below the room of persons, because a text is read for numbers here too.
"""

from datetime import date
from enum import StrEnum

FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2)
SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
REMAINDERS_FROM_2032 = frozenset({0, 1, 2, 3})  # to 2031, 0 only

SYNTHETIC_MONTHS = 80  # added to the month in Skatteetaten's synthetic population (Tenor)
D_NUMBER_DAYS = 40  # added to the day in the numbers of those who are not residents


class Kind(StrEnum):
    """Which register the number comes from."""

    BIRTH_NUMBER = "birth_number"  # fødselsnummer
    D_NUMBER = "d_number"  # D-nummer
    SHARED_HELP_NUMBER = "shared_help_number"  # felles hjelpenummer (FH); it has no date in it


class NoSuchDate(ValueError):
    """The first six digits are no date."""


def kind_of(digits: str) -> tuple[Kind, bool]:
    """The kind of these eleven (or first six) digits, and whether the month is synthetic. Raises ``NoSuchDate``."""
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    if day >= 80:
        return Kind.SHARED_HELP_NUMBER, False
    kind = Kind.D_NUMBER if day > D_NUMBER_DAYS else Kind.BIRTH_NUMBER
    synthetic = month > SYNTHETIC_MONTHS
    try:  # the century is not known and not needed: 2000 has the leap years of every century that a number can be of
        date(2000 + year, month - SYNTHETIC_MONTHS * synthetic, day - D_NUMBER_DAYS * (kind is Kind.D_NUMBER))
    except ValueError:
        raise NoSuchDate from None
    return kind, synthetic


def check_digits(nine: str) -> str | None:
    """The two check digits by the rule to 2031, or none when these nine digits can have none."""
    first = -_weighted(nine, FIRST_WEIGHTS) % 11
    second = -_weighted(f"{nine}{first}", SECOND_WEIGHTS) % 11
    return f"{first}{second}" if first < 10 and second < 10 else None


def is_checked(digits: str) -> bool:
    """Whether the last two of eleven digits fit the others, by the rule to 2031 or the one from 2032."""
    first = (_weighted(digits, FIRST_WEIGHTS) + int(digits[9])) % 11
    second = (_weighted(digits, SECOND_WEIGHTS) + int(digits[10])) % 11
    return first in REMAINDERS_FROM_2032 and second == 0


def _weighted(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))
