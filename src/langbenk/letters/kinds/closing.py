"""The work is over: why, what stays, who to call, and how to complain when it ends against their wish."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from langbenk.law import InputError
from langbenk.law.provisions.arkl import ARKL_12
from langbenk.law.provisions.hol import HOL_7_2A
from langbenk.law.provisions.pbrl import PBRL_2_5C
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.complaint import HowToComplain
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_ENDS = Words(
    "Arbeidet rundt {child} avsluttes {day}.",
    "Arbeidet rundt {child} blir avslutta {day}.",
    "The work round {child} ends on {day}.",
)
_DIED = Words(
    "{child} er død. Vi tenker på dere. Arbeidet vårt avsluttes {day}, og dere trenger ikke gjøre noe.",
    "{child} er død. Vi tenkjer på dykk. Arbeidet vårt blir avslutta {day}, og de treng ikkje gjere noko.",
    "{child} has died. We are with you. Our work ends on {day}, and you need not do anything.",
)
_TALK = Words(
    "Vil dere snakke med oss, så ring når det passer for dere.",
    "Vil de snakke med oss, så ring når det passar for dykk.",
    "If you would like to talk with us, call when it suits you.",
)
_BEHIND = Words("Det vi fikk til", "Det vi fekk til", "What we achieved")
_STAYS = Words("Det som fortsetter", "Det som held fram", "What goes on")
_ACCESS = Words(
    "Fra den dagen kan ingen av oss lese mer i saken. Det som er skrevet, blir tatt vare på slik arkivreglene krever.",
    "Frå den dagen kan ingen av oss lese meir i saka. Det som er skrive, blir teke vare på slik arkivreglane krev.",
    "From that day none of us can read the case any more. What is written is kept as the archive rules demand.",
)
_AGAIN = Words(
    "Trenger dere oss igjen, så ring. Dere begynner ikke på nytt.",
    "Treng de oss igjen, så ring. De byrjar ikkje på nytt.",
    "If you need us again, call. You do not start from the beginning.",
)


class Reason(StrEnum):
    """Why the work ends."""

    NO_NEED = "no_need"
    FAMILY_WISHES = "family_wishes"
    TURNED_18 = "turned_18"
    MOVED = "moved"
    AGAINST_WISH = "against_wish"
    DIED = "died"


_WHY = {
    Reason.NO_NEED: Words(
        "Dere og vi er enige om at det ikke trengs lenger.",
        "De og vi er samde om at det ikkje trengst lenger.",
        "You and we agree that it is no longer needed.",
    ),
    Reason.FAMILY_WISHES: Words(
        "Dere har sagt at dere ikke ønsker det lenger.",
        "De har sagt at de ikkje ønskjer det lenger.",
        "You have told us that you no longer want it.",
    ),
    Reason.TURNED_18: Words(
        "{child} er 18 år. Retten til barnekoordinator varer til da.",
        "{child} er 18 år. Retten til barnekoordinator varer til då.",
        "{child} is 18. The right to a child coordinator lasts until then.",
    ),
    Reason.MOVED: Words(
        "Dere har flyttet. Den nye kommunen har ansvaret nå.",
        "De har flytta. Den nye kommunen har ansvaret no.",
        "You have moved. The new municipality is responsible now.",
    ),
    Reason.AGAINST_WISH: Words(
        "Vi har kommet til at vilkårene ikke er oppfylt lenger. Vi vet at dere ønsker å fortsette.",
        "Vi har kome til at vilkåra ikkje er oppfylte lenger. Vi veit at de ønskjer å halde fram.",
        "We have concluded that the conditions are no longer met. We know that you want to go on.",
    ),
}


@dataclass(frozen=True, slots=True)
class Closing(Letter):
    """A closing letter. A right that ends against the family's wish cannot be ended without the way to complain
    (pbrl §§ 7-2 and 7-5): raises InputError when ``complain`` is missing then. ``childs_view`` and ``weight``: how the
    child was heard and what weight it got, where that was asked.
    """

    kind: ClassVar = Kind(
        "closing",
        Words("Avslutning", "Avslutning", "Closing letter"),
        Words("Avslutning", "Avslutning", "Closing"),
        GoesTo.FAMILY,
    )
    child: str
    ends: date
    reason: Reason
    reasons: str
    achieved: str
    goes_on: str
    writer: Named
    complain: HowToComplain | None = None
    childs_view: str = ""
    weight: str = ""

    def __post_init__(self) -> None:
        if self.reason is Reason.AGAINST_WISH and self.complain is None:
            raise InputError("complain", "takes the way to complain when a right ends against the family's wish")

    def body(self, pen: Pen) -> Iterator[Block]:
        died = self.reason is Reason.DIED
        who = self.child[:1].upper() + self.child[1:] if died else self.child
        yield pen.paragraph(_DIED if died else _ENDS, child=who, day=pen.day(self.ends))
        if not died:
            ground = (PBRL_2_5C, HOL_7_2A) if self.reason is Reason.TURNED_18 else ()
            yield pen.paragraph(_WHY[self.reason], *ground, child=self.child)
        if died and self.reasons:
            yield pen.wrote(self.reasons)
        heard = ((labels.CHILDS_VIEW, self.childs_view), (labels.WEIGHT, self.weight))
        why = () if died else ((labels.OUR_REASONS, self.reasons), *heard)
        for heading, text in (*why, (_BEHIND, self.achieved), (_STAYS, self.goes_on)):
            if text:
                yield pen.heading(heading, child=self.child)
                yield pen.wrote(text)
        yield pen.heading(labels.NEXT)
        yield pen.paragraph(_ACCESS, ARKL_12)
        yield pen.paragraph(_TALK if died else _AGAIN)
        if self.complain:
            yield self.complain.block(pen)
        yield pen.signature(self.writer)
