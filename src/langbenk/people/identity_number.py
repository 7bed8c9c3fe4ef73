"""Identity numbers: read one as somebody typed it, and keep it from being shown.

The arithmetic is in ``bench/digits.py``. From 1 January 2032 new numbers carry no sex and no century, so nothing is
ever derived from a number: not age, not sex. Birth dates have a field of their own in the register.
"""

from dataclasses import dataclass

from langbenk.bench.digits import SYNTHETIC_MONTHS, Kind, NoSuchDate, check_digits, is_checked, kind_of

__all__ = ["SYNTHETIC_MONTHS", "IdentityNumber", "InvalidNumber", "Kind", "check_digits", "read_number"]

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
    try:
        kind, synthetic = kind_of(digits)
    except NoSuchDate:
        raise InvalidNumber("no-such-date") from None
    if not is_checked(digits):
        raise InvalidNumber("check-digits")
    if demo and not synthetic:
        raise InvalidNumber("real-number")
    if synthetic and not demo:
        raise InvalidNumber("synthetic-number")
    return IdentityNumber(digits, kind, synthetic)
