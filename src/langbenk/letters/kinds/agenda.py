"""An agenda made with the child: what is taken up, who brought it, what is not to be talked about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law import InputError
from langbenk.law.provisions.crc import CRC_12
from langbenk.law.provisions.ipf import IPF_4
from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_MADE = Words(
    "Saklisten er laget sammen med {child} til møtet {day}.",
    "Saklista er laga saman med {child} til møtet {day}.",
    "The agenda was made with {child} for the meeting on {day}.",
)
_MADE_WITHOUT = Words(
    "Saklisten er til møtet {day}. {child} har ikke vært med på å lage den.",
    "Saklista er til møtet {day}. {child} har ikkje vore med på å lage henne.",
    "The agenda is for the meeting on {day}. {child} has not taken part in making it.",
)
_NUMBER = Words("Nr.", "Nr.", "No.")
_ITEM = Words("Sak", "Sak", "Item")
_FROM = Words("Fra", "Frå", "From")
_MINUTES = Words("Minutter", "Minutt", "Minutes")
_NOT = Words("Dette snakker vi ikke om", "Dette snakkar vi ikkje om", "What we do not talk about")
_HOW = Words("Slik vil {child} være med", "Slik vil {child} vere med", "How {child} wants to take part")
_WHY_NOT = Words("Hvorfor", "Kvifor", "Why")


@dataclass(frozen=True, slots=True)
class Item:
    """Something to take up: what, who brought it, about how many minutes."""

    what: str
    brought_by: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Agenda(Letter):
    """An agenda. A child able to form views takes part in all phases (regulation on the plan § 4): ``made_with_child``,
    or ``why_not`` says why it did not happen. Raises InputError when neither is there.
    """

    kind: ClassVar = Kind(
        "agenda",
        Words("Sakliste laget med barnet", "Sakliste laga med barnet", "Agenda made with the child"),
        Words("Sakliste", "Sakliste", "Agenda"),
        GoesTo.FAMILY,
    )
    child: str
    day: date
    items: tuple[Item, ...]
    made_with_child: bool
    how_child_takes_part: str
    not_about: tuple[str, ...]
    writer: Named
    why_not: str = ""

    def __post_init__(self) -> None:
        if not self.made_with_child and not self.why_not.strip():
            raise InputError("why_not", "takes why the child did not take part in making the agenda")

    def body(self, pen: Pen) -> Iterator[Block]:
        made = _MADE if self.made_with_child else _MADE_WITHOUT
        yield pen.paragraph(made, IPF_4, CRC_12, child=self.child, day=pen.day(self.day))
        if self.why_not:
            yield pen.wrote(self.why_not, _WHY_NOT)
        rows = (
            (str(number), item.what, item.brought_by, str(item.minutes)) for number, item in enumerate(self.items, 1)
        )
        yield pen.table((_NUMBER, _ITEM, _FROM, _MINUTES), rows)
        if self.how_child_takes_part:
            yield pen.heading(_HOW, child=self.child)
            yield pen.wrote(self.how_child_takes_part)
        if self.not_about:
            yield pen.heading(_NOT)
            yield pen.said(self.not_about)
        yield pen.signature(self.writer)
