"""Find identity numbers: eleven digits that are checked by their own, or a birth date with five digits after it."""

import re
from collections.abc import Iterator

from langbenk.bench.digits import NoSuchDate, is_checked, kind_of

Span = tuple[int, int]
# Eleven digits, together or with one space, dot or dash between some of them, and no more digits on either side.
ELEVEN = re.compile(r"(?<![0-9])(?<![0-9][ .\u00a0-])[0-9](?:[ .\u00a0-]?[0-9]){10}(?![ .\u00a0-]?[0-9])")
ACCOUNT = re.compile(r"[0-9]{4}[ .\u00a0][0-9]{2}[ .\u00a0][0-9]{5}")  # how a bank account is written
# As people write it when they look it up: the date, then the five. One wrong digit in it is no reason to stay silent.
DATE_AND_FIVE = re.compile(
    r"(?<![0-9])(?<![0-9][ .])(?:[0-9]{6}|[0-9]{2}\.[0-9]{2}\.(?:[0-9]{2})?[0-9]{2})[ \u00a0-][0-9]{5}(?![0-9])"
)


def identity_numbers(text: str) -> Iterator[Span]:
    """Where identity numbers stand in a text: birth numbers, D-numbers and help numbers, real or synthetic."""
    certain = [found.span() for found in ELEVEN.finditer(text) if _is_number(found[0])]
    dated = [found.span() for found in DATE_AND_FIVE.finditer(text) if _begins_with_a_date(found[0])]
    yield from certain
    yield from (one for one in dated if not any(one[0] < end and start < one[1] for start, end in certain))


def _is_number(typed: str) -> bool:
    digits = "".join(sign for sign in typed if sign.isdecimal())
    return not ACCOUNT.fullmatch(typed) and is_checked(digits) and _is_dated(digits)


def _begins_with_a_date(typed: str) -> bool:
    digits = "".join(sign for sign in typed[:-6] if sign.isdecimal())
    return _is_dated(f"{digits[:4]}{digits[-2:]}") and int(digits[:2]) < 80


def _is_dated(digits: str) -> bool:
    try:
        kind_of(digits)
    except NoSuchDate:
        return False
    return True
