"""What everyday life is like, what is needed and wished for, area by area."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.crc import CRC_12
from langbenk.law.provisions.pbrl_persons import PBRL_3_1
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_INTRO = Words(
    "Dette har vi snakket om sammen, {day}. Det er {child} og familien sine ord som teller mest.",
    "Dette har vi snakka om saman, {day}. Det er orda til {child} og familien som tel mest.",
    "We talked about this together on {day}. The words of {child} and the family count the most.",
)
_STRENGTHS = Words(
    "Det {child} liker og er god til", "Det {child} liker og er god til", "What {child} likes and is good at"
)
_AREAS = Words("Område for område", "Område for område", "Area by area")
_AREA = Words("Område", "Område", "Area")
_TODAY = Words("Slik er det i dag", "Slik er det i dag", "How it is today")
_NEED = Words("Det som trengs", "Det som trengst", "What is needed")
_HELPS = Words("Hvem hjelper", "Kven hjelper", "Who helps")
_CORRECT = Words(
    "Er noe feil, eller mangler noe, så si fra. Da retter vi det.",
    "Er noko feil, eller manglar noko, så sei frå. Då rettar vi det.",
    "If anything is wrong or missing, tell us. We will correct it.",
)


@dataclass(frozen=True, slots=True)
class Area:
    """One part of everyday life: how it is, what is needed, who helps today."""

    name: str
    today: str
    need: str
    helps: str = ""


@dataclass(frozen=True, slots=True)
class NeedsMapping(Letter):
    """The needs, mapped with the child and the family (pbrl § 3-1)."""

    kind: ClassVar = Kind(
        "needs-mapping",
        Words("Kartlegging av behov", "Kartlegging av behov", "Needs mapping"),
        Words("Det vi har snakket om", "Det vi har snakka om", "What we have talked about"),
        GoesTo.FAMILY,
    )
    child: str
    talked_on: date
    strengths: str
    childs_view: str
    areas: tuple[Area, ...]
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_INTRO, PBRL_3_1, CRC_12, day=pen.day(self.talked_on), child=self.child)
        if self.strengths:
            yield pen.heading(_STRENGTHS, child=self.child)
            yield pen.wrote(self.strengths)
        yield pen.heading(labels.CHILDS_VIEW, child=self.child)
        yield pen.wrote(self.childs_view)
        yield pen.heading(_AREAS)
        rows = ((area.name, area.today, area.need, area.helps) for area in self.areas)
        yield pen.table((_AREA, _TODAY, _NEED, _HELPS), rows)
        yield pen.paragraph(_CORRECT)
        yield pen.signature(self.writer)
