"""How a deed says that it cannot be done, so that every page can answer in the reader's language and lose nothing."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from django.db import IntegrityError

TEN_YEARS = timedelta(days=3653)  # our own limit, against a year typed wrong

P = ParamSpec("P")
R = TypeVar("R")


class Wrong(Exception):
    """A value cannot be taken. ``field`` names it, ``code`` says why; the pages hold a sentence for each code."""

    def __init__(self, field: str, code: str) -> None:
        super().__init__(f"{field}: {code}")
        self.field = field
        self.code = code


class Stale(Exception):
    """Somebody else changed this meanwhile. ``theirs`` holds the values that stand there now, by field, to be shown
    beside ours; ``who`` is the name of whoever wrote them, where it is known.
    """

    def __init__(self, theirs: dict[str, Any], version: int, who: str = "") -> None:
        super().__init__("changed by somebody else")
        self.theirs = theirs
        self.version = version
        self.who = who


class Missing(Exception):
    """What was asked for is not there, or not any more; answered as a page that does not exist."""


class TooEarly(Exception):
    """The road has not come so far, or has passed here already. ``step`` names where the case stands."""

    def __init__(self, step: str) -> None:
        super().__init__(step)
        self.step = step


def said(field: str, text: str, longest: int = 4000) -> str:
    """The text without white space round it; raise ``Wrong`` when there is none, or more than a page can hold."""
    text = text.strip()
    if not text:
        raise Wrong(field, "empty")
    if len(text) > longest:
        raise Wrong(field, "too-long")
    return text


def not_too_far(field: str, day: date | None, *, on: date) -> None:
    """Raise ``Wrong`` for a day more than ten years ahead: nobody plans so far, and the year is typed wrong."""
    if day and day > on + TEN_YEARS:
        raise Wrong(field, "too-far")


def again_if_beaten(deed: Callable[P, R]) -> Callable[P, R]:
    """Try a deed once more when another tab did the same at that moment: what it wrote is then there to be found."""

    @wraps(deed)
    def tried(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return deed(*args, **kwargs)
        except IntegrityError:
            return deed(*args, **kwargs)

    return tried
