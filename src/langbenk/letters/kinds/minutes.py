"""Minutes: who was there, what was said that matters, and who does what by when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.fvl import FVL_13
from langbenk.law.words import Words, same
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import Task, people, tasks
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_MET = Words("Møtet var {day}.", "Møtet var {day}.", "The meeting was on {day}.")
_THERE = Words("Til stede", "Til stades", "Present")
_AWAY = Words("Kunne ikke komme", "Kunne ikkje kome", "Could not come")
_TALKED = Words("Det vi snakket om", "Det vi snakka om", "What we talked about")
_AGREED = Words("Det vi ble enige om", "Det vi vart samde om", "What we agreed")
_NEXT = Words("Neste møte", "Neste møte", "Next meeting")
_SECRECY = Words(
    "Alle som arbeider i tjenestene, har taushetsplikt om det som ble sagt.",
    "Alle som arbeider i tenestene, har teieplikt om det som vart sagt.",
    "Everybody who works in the services has a duty of secrecy about what was said.",
)
_CORRECT = Words(
    "Er noe feil, så si fra innen {day}. Da retter vi det.",
    "Er noko feil, så sei frå innan {day}. Då rettar vi det.",
    "If anything is wrong, tell us by {day}. We will correct it.",
)
_TOPIC = same("{title}")


@dataclass(frozen=True, slots=True)
class Topic:
    """One item of the agenda, and what was said."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Minutes(Letter):
    """Minutes for everybody who was invited, written so that the child may read them."""

    kind: ClassVar = Kind(
        "minutes",
        Words("Referat", "Referat", "Minutes"),
        Words("Referat", "Referat", "Minutes"),
        GoesTo.FAMILY,
    )
    child: str
    day: date
    present: tuple[Named, ...]
    absent: tuple[str, ...]
    childs_view: str
    topics: tuple[Topic, ...]
    agreed: tuple[Task, ...]
    next_meeting: str
    correct_by: date
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_MET, day=pen.day(self.day))
        yield pen.heading(_THERE)
        yield people(pen, self.present)
        yield pen.facts((_AWAY, pen.names(self.absent)), (_NEXT, self.next_meeting))
        if self.childs_view:
            yield pen.heading(labels.CHILDS_VIEW, child=self.child)
            yield pen.wrote(self.childs_view)
        yield pen.heading(_TALKED)
        for topic in self.topics:
            yield pen.wrote(topic.text, _TOPIC, title=topic.title)
        yield pen.heading(_AGREED)
        yield tasks(pen, self.agreed)
        yield pen.paragraph(_SECRECY, FVL_13)
        yield pen.paragraph(_CORRECT, day=pen.day(self.correct_by))
        yield pen.signature(self.writer)
