"""Identity numbers: read one as somebody typed it, and keep it from being shown.

From 1 January 2032 new numbers follow a wider check rule, carry no sex and no century, and old numbers stay
(Skatteetaten, Foedselsnummer2032). So both rules are read on any day, and nothing is ever derived from a number: not
age, not sex. Birth dates have a field of their own in the register.
"""

from dataclasses import dataclass
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


REASONS = {
    "not-eleven-digits": "An identity number has eleven digits.",
    "no-such-date": "The first six digits are no date.",
    "check-digits": "The last two digits do not fit the others.",
    "real-number": "This is a demo: it takes synthetic identity numbers only (month + 80).",
    "synthetic-number": "This is a synthetic identity number; only real ones are taken here.",
}


class InvalidNumber(ValueError):
    """The text is no identity number that is taken here. ``code`` names the reason, for the page to say it in words.

    ``not-eleven-digits``, ``no-such-date``, ``check-digits``: mistyped. ``real-number``: a demo takes synthetic numbers
    only. ``synthetic-number``: outside a demo none are taken. The text itself is never repeated.
    """

    def __init__(self, code: str) -> None:
        super().__init__(REASONS[code])
        self.code = code


@dataclass(frozen=True, repr=False)
class IdentityNumber:
    """A number that has passed the checks. Printed, it is masked; ``digits`` is for sealing and look-up only."""

    digits: str
    kind: Kind
    synthetic: bool

    def masked(self) -> str:
        """What a page may show: the first six digits, which a reader of the birth date knows already."""
        return f"{self.digits[:6]} •••••"

    def __repr__(self) -> str:
        return f"<IdentityNumber {self.masked()}>"


def read_number(text: str, *, demo: bool) -> IdentityNumber:
    """Read a number as typed, with or without spaces. In a ``demo`` it must be synthetic, elsewhere it must be real.

    Raises ``InvalidNumber``.
    """
    digits = "".join(text.split())
    if len(digits) != 11 or not (digits.isascii() and digits.isdigit()):
        raise InvalidNumber("not-eleven-digits")
    kind, synthetic = _kind(digits)
    if not _checks(digits):
        raise InvalidNumber("check-digits")
    if demo and not synthetic:
        raise InvalidNumber("real-number")
    if synthetic and not demo:
        raise InvalidNumber("synthetic-number")
    return IdentityNumber(digits, kind, synthetic)


def check_digits(nine: str) -> str | None:
    """The two check digits by the rule to 2031, or none when these nine digits can have none."""
    first = -_weighted(nine, FIRST_WEIGHTS) % 11
    second = -_weighted(f"{nine}{first}", SECOND_WEIGHTS) % 11
    return f"{first}{second}" if first < 10 and second < 10 else None


def _checks(digits: str) -> bool:
    first = (_weighted(digits, FIRST_WEIGHTS) + int(digits[9])) % 11
    second = (_weighted(digits, SECOND_WEIGHTS) + int(digits[10])) % 11
    return first in REMAINDERS_FROM_2032 and second == 0


def _weighted(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))


def _kind(digits: str) -> tuple[Kind, bool]:
    """The kind, and whether it is synthetic. Raises ``InvalidNumber`` when the first six digits are no date."""
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    if day >= 80:
        return Kind.SHARED_HELP_NUMBER, False
    kind = Kind.D_NUMBER if day > D_NUMBER_DAYS else Kind.BIRTH_NUMBER
    synthetic = month > SYNTHETIC_MONTHS
    try:  # the century is not known and not needed: 2000 has the leap years of every century that a number can be of
        date(2000 + year, month - SYNTHETIC_MONTHS * synthetic, day - D_NUMBER_DAYS * (kind is Kind.D_NUMBER))
    except ValueError:
        raise InvalidNumber("no-such-date") from None
    return kind, synthetic
