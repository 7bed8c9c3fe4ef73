"""The log of one person, on paper: who looked, when, at what, on which ground."""

from dataclasses import dataclass
from datetime import datetime

from langbenk.letters.press import press


@dataclass(frozen=True)
class LogRow:
    """One line, in the reader's own words already: when, who, what was opened or refused, and why they could."""

    when: str
    who: str
    what: str
    why: str


@dataclass(frozen=True)
class LogExtract:
    """The whole extract. ``about`` is one paragraph on what it holds; ``headings`` are the four of the table.

    ``language`` is nb, nn or en; ``place`` the municipality; ``made`` says when it was made and for whom; ``page`` is
    the word before the page number.
    """

    language: str
    title: str
    place: str
    made: str
    about: str
    empty: str
    headings: tuple[str, str, str, str]
    rows: tuple[LogRow, ...]
    page: str


def log_extract(letter: LogExtract, *, at: datetime) -> bytes:
    """The PDF of an extract (pasientjournalloven § 22 a: the person's own insight in who has looked)."""
    return press("log", letter, at=at)
