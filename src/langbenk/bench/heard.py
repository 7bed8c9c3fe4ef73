"""An answer to a consent that came on paper, or aloud: what must be said of it before it is written down."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from langbenk.access.standing import Actor
from langbenk.bench.consenting import Answer
from langbenk.bench.deeds import Wrong, not_too_far, said
from langbenk.bench.named import post_name

A_YEAR = timedelta(days=365)  # our own limit: an older answer is asked for again


@dataclass(frozen=True)
class Heard:
    """Who answered, on which day, and how: ``paper``, or ``oral`` with a witness by name."""

    giver: UUID
    day: date
    how: str
    witness: str = ""


def can_be_written_down(heard: Heard, answer: Answer, on: date) -> None:
    """Raise ``Wrong`` for a way or an answer that we do not know, and a day that has not come or is long past."""
    if heard.how not in ("paper", "oral") or answer.answer not in ("yes", "no"):
        raise Wrong("how" if heard.how not in ("paper", "oral") else "answer", "unknown")
    if heard.day > on:
        raise Wrong("day", "not-come")
    if heard.day < on - A_YEAR:
        raise Wrong("day", "long-ago")
    if answer.until and answer.until <= on:
        raise Wrong("until", "not-ahead")
    not_too_far("until", answer.until, on=on)


def witness_of(heard: Heard, *, by: Actor) -> str:
    """The witness to an oral answer: somebody else than whoever writes it down, for nobody is a witness to themselves.

    Raise ``Wrong`` for no name, and for one's own.
    """
    name = said("witness", heard.witness, 200)
    if name.casefold().split() == post_name(by.post).casefold().split():
        raise Wrong("witness", "own-name")
    return name
