"""Whom a letter goes to, by name and in which language. Used by deeds, inside the door: at work of anybody whom a
letter may go to, at home of oneself.
"""

from dataclasses import dataclass
from uuid import UUID

from django.db import connection

LANGUAGES = ("nb", "nn", "en")


@dataclass(frozen=True)
class ReaderOfALetter:
    """Somebody of the family, with the language that they read letters in."""

    name: str
    language: str


def reader_if_any(about: UUID, who: UUID) -> ReaderOfALetter | None:
    """The reader, or none for somebody whom no letter about this person may go to today: a parent whose child has
    turned 18, one who has left the bench, one against whom an address is protected.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT given_name, family_name, language FROM cases_letter_reader(%s, %s)", [about, who])
        found = cursor.fetchone()
    if found is None:
        return None
    given, family, language = found
    return ReaderOfALetter(f"{given} {family}", language if language in LANGUAGES else "nb")


def reader_of_a_letter(about: UUID, who: UUID) -> ReaderOfALetter:
    """The reader; raise ``LookupError`` for somebody whom no letter about this person may go to."""
    reader = reader_if_any(about, who)
    if reader is None:
        raise LookupError("no letter about this person may go to them")
    return reader


def name_of_a_reader(about: UUID, who: UUID) -> str:
    """What somebody of the family is called to those at work; empty for one who belongs there no more."""
    reader = reader_if_any(about, who)
    return reader.name if reader else ""
