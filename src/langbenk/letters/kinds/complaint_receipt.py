"""We have got the complaint: who looks at it, what happens, who helps."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.fvl_case import FVL_31, FVL_33
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.complaint import grounds_of_complaint
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_GOT = Words(
    "Vi fikk klagen {came}. Den gjelder svaret fra {answered}.",
    "Vi fekk klaga {came}. Ho gjeld svaret frå {answered}.",
    "We got your complaint on {came}. It is about the answer of {answered}.",
)
_STEPS = (
    Words("Vi ser på saken på nytt.", "Vi ser på saka på nytt.", "We look at the case again."),
    Words(
        "Er vi enige med dere, endrer vi svaret.",
        "Er vi samde med dykk, endrar vi svaret.",
        "If we agree with you, we change the answer.",
    ),
    Words(
        "Hvis ikke, sender vi klagen til {body}. Da får dere vite det, og hva vi har skrevet.",
        "Om ikkje, sender vi klaga til {body}. Då får de vite det, og kva vi har skrive.",
        "If not, we send the complaint to {body}. You will be told, and told what we wrote.",
    ),
)
_LATE = Words(
    "Klagen kom etter fristen. Er det særlige grunner, kan vi ta den opp likevel. Fortell oss gjerne om dem.",
    "Klaga kom etter fristen. Er det særlege grunnar, kan vi ta henne opp likevel. Fortel oss gjerne om dei.",
    "The complaint came after the deadline. With special reasons we can still hear it. Do tell us of them.",
)
_MORE = Words(
    "Vil dere legge til noe, eller mangler noe, så ring oss. Vi hjelper med å skrive.",
    "Vil de leggje til noko, eller manglar noko, så ring oss. Vi hjelper med å skrive.",
    "If you want to add anything, or something is missing, call us. We help you write.",
)
_BY = Words("Vi er ferdige innen", "Vi er ferdige innan", "We will be done by")


@dataclass(frozen=True, slots=True)
class ComplaintReceipt(Letter):
    """The receipt for a complaint (fvl §§ 31 and 33, and the act of the ``decision``).

    ``by`` is the municipality's own target.
    """

    kind: ClassVar = Kind(
        "complaint-receipt",
        Words("Kvittering for klage", "Kvittering for klage", "Receipt for a complaint"),
        Words("Vi har fått klagen", "Vi har fått klaga", "We have got your complaint"),
        GoesTo.FAMILY,
    )
    decision: DecisionKind
    came_on: date
    answered_on: date
    is_late: bool
    by: date
    body_of_appeal: str
    help: str
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_GOT, came=pen.day(self.came_on), answered=pen.plain_day(self.answered_on))
        if self.is_late:
            yield pen.paragraph(_LATE, FVL_31)
        yield pen.heading(labels.NEXT)
        yield pen.points(*_STEPS, body=self.body_of_appeal)
        yield pen.paragraph(_MORE, *grounds_of_complaint(self.decision), FVL_33)
        yield pen.facts((_BY, pen.day(self.by)), (labels.GET_HELP, self.help))
        yield pen.paragraph(labels.OWN_TARGET)
        yield pen.signature(self.writer)
