"""Invitation to a meeting: when, where, who comes, what it is for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar

from langbenk.law.provisions.crc import CRC_12
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import people
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_WELCOME = Words("Vi inviterer til møte {day}.", "Vi inviterer til møte {day}.", "We invite you to a meeting on {day}.")
_TO = Words("til", "til", "to")
_COMING = Words("Inviterte", "Inviterte", "Invited")
_ABOUT = Words("Det vi skal snakke om", "Det vi skal snakke om", "What we will talk about")
_SAY = Words(
    "Er det noe dere vil ha med, eller noe dere ikke vil snakke om? Si fra før {day}.",
    "Er det noko de vil ha med, eller noko de ikkje vil snakke om? Sei frå før {day}.",
    "Is there anything you want included, or do not want to talk about? Tell us before {day}.",
)
_CHILD = Words(
    "{child} er velkommen, hele møtet eller en del av det. Vi kan også ta med det {child} vil ha sagt.",
    "{child} er velkomen, heile møtet eller ein del av det. Vi kan òg ta med det {child} vil ha sagt.",
    "{child} is welcome, for all of the meeting or a part. We can also bring what {child} wants to have said.",
)
_CANNOT = Words(
    "Passer det ikke, ring {who}, {phone}.",
    "Passar det ikkje, ring {who}, {phone}.",
    "If the time does not suit, call {who}, {phone}.",
)


@dataclass(frozen=True, slots=True)
class Invitation(Letter):
    """An invitation. Who else is invited stands here and never in a notice or a calendar."""

    kind: ClassVar = Kind(
        "invitation",
        Words("Innkalling", "Innkalling", "Invitation"),
        Words("Invitasjon til møte", "Invitasjon til møte", "Invitation to a meeting"),
        GoesTo.FAMILY,
    )
    child: str
    day: date
    begins: time
    ends: time
    place: str
    invited: tuple[Named, ...]
    about: tuple[str, ...]
    say_before: date
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_WELCOME, day=pen.day(self.day))
        clock = f"{pen.clock(self.begins)} {pen.say(_TO)} {pen.clock(self.ends)}"
        yield pen.facts((labels.WHEN, f"{pen.day(self.day)}, {clock}"), (labels.WHERE, self.place))
        yield pen.heading(_ABOUT)
        yield pen.said(self.about)
        yield pen.heading(_COMING)
        yield people(pen, self.invited)
        yield pen.paragraph(_CHILD, CRC_12, child=self.child)
        yield pen.paragraph(_SAY, day=pen.day(self.say_before))
        yield pen.paragraph(_CANNOT, who=self.writer.name, phone=self.writer.phone)
        yield pen.signature(self.writer)
