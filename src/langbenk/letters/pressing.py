"""A letter and its envelope: the PDF to send, the same blocks for a page, and a name for the file."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from langbenk.law.days import day_in_words
from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.letter import Letter
from langbenk.letters.pen import Pen
from langbenk.letters.press import press
from langbenk.letters.sender import Receiver, Sender

_PAGE = Words("Side", "Side", "Page")
_DATE = Words("Dato", "Dato", "Date")
_REFERENCE = Words("Vår referanse", "Vår referanse", "Our reference")
_NOT_PLAIN = {"æ": "ae", "ø": "o", "å": "a"}


@dataclass(frozen=True)
class Laid:
    """A whole letter as the press takes it: ``place`` is the author that the PDF names, ``crest`` what a screen reader
    says of the picture, ``reach`` how to find the sender, ``head`` the date and the reference.
    """

    language: str
    title: str
    place: str
    page: str
    unit: str
    crest: str
    reach: tuple[str, ...]
    to: tuple[str, ...]
    head: tuple[tuple[str, str], ...]
    body: tuple[Block, ...]


def as_text(letter: Letter, *, on: date, language: str) -> tuple[Block, ...]:
    """The letter below its title as plain blocks, for a page that shows it beside the text.

    Raises InputError for another language than nb, nn and en, and for a letter whose days do not fit each other.
    """
    return tuple(letter.body(Pen(language, on)))


def press_letter(letter: Letter, *, sender: Sender, to: Receiver, on: date, language: str) -> bytes:
    """The letter as a PDF (PDF/UA-1, PDF/A-2a), dated ``on``. Raises InputError as ``as_text`` does."""
    laid = _laid(letter, sender, to, on, language)
    crest = sender.crest.svg if sender.crest else ""
    return press("letter", laid, at=datetime.combine(on, time(12), UTC), crest=crest)


def name_of_file(title: str, *, on: date) -> str:
    """What a letter's file is called: its neutral title and the day, in letters that every machine takes."""
    plain = "".join(_NOT_PLAIN.get(sign, sign) for sign in title.lower())
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return f"{re.sub(r'[^a-z0-9]+', '-', ascii_only).strip('-')}-{on.isoformat()}.pdf"


def _laid(letter: Letter, sender: Sender, to: Receiver, on: date, language: str) -> Laid:
    head = [(_DATE.say(language), day_in_words(on).say(language))]
    head += [(_REFERENCE.say(language), to.reference)] if to.reference else []
    reach = (*sender.address, sender.phone, sender.web)
    return Laid(
        language=language,
        title=letter.kind.title.say(language),
        place=sender.municipality,
        page=_PAGE.say(language),
        unit=sender.unit,
        crest=sender.crest.alt if sender.crest else "",
        reach=tuple(line for line in reach if line),
        to=(to.name, *to.address),
        head=tuple(head),
        body=as_text(letter, on=on, language=language),
    )
