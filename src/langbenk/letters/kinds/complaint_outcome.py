"""The complaint is decided: what it came to, and what the municipality does about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.fvl_case import FVL_28, FVL_34, FVL_36
from langbenk.law.provisions.pbrl import PBRL_7_4
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import Task, tasks
from langbenk.letters.pen import Pen
from langbenk.letters.rights import HEALTH
from langbenk.letters.sender import Named

_DECIDED = Words(
    "{body} har avgjort klagen {day}.", "{body} har avgjort klaga {day}.", "{body} decided the complaint on {day}."
)
_RESULTS = {
    "upheld": Words("Dere fikk medhold.", "De fekk medhald.", "You were upheld."),
    "partly": Words("Dere fikk delvis medhold.", "De fekk delvis medhald.", "You were partly upheld."),
    "not_upheld": Words(
        "Dere fikk ikke medhold. Svaret vårt blir stående.",
        "De fekk ikkje medhald. Svaret vårt blir ståande.",
        "You were not upheld. Our answer stands.",
    ),
    "again": Words(
        "Svaret vårt er opphevet. Vi skal vurdere saken på nytt.",
        "Svaret vårt er oppheva. Vi skal vurdere saka på nytt.",
        "Our answer is set aside. We must assess the case again.",
    ),
}
_REASONS = Words("Grunnene deres, kort", "Grunnane deira, kort", "Their reasons, in short")
_DO = Words("Dette gjør vi nå", "Dette gjer vi no", "What we do now")
_FINAL = Words(
    "Det går ikke an å klage en gang til. Endrer noe seg, vurderer vi det på nytt.",
    "Det går ikkje an å klage ein gong til. Endrar noko seg, vurderer vi det på nytt.",
    "It cannot be appealed once more. If anything changes, we assess it again.",
)
_SUPERVISE = Words(
    "Mener dere at noen ikke gjør det de skal, kan dere be statsforvalteren se på det.",
    "Meiner de at nokon ikkje gjer det dei skal, kan de be statsforvaltaren sjå på det.",
    "If you think somebody does not do what they must, you can ask the county governor to look at it.",
)


class Result(StrEnum):
    """What a complaint came to."""

    UPHELD = "upheld"
    PARTLY = "partly"
    NOT_UPHELD = "not_upheld"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class ComplaintOutcome(Letter):
    """The outcome of a complaint, and what follows (fvl §§ 28, 34 and 36, pbrl § 7-4)."""

    kind: ClassVar = Kind(
        "complaint-outcome",
        Words("Utfall av klage", "Utfall av klage", "Outcome of a complaint"),
        Words("Svar på klagen", "Svar på klaga", "The answer to your complaint"),
        GoesTo.FAMILY,
    )
    decision: DecisionKind
    body_of_appeal: str
    decided_on: date
    result: Result
    reasons: str
    todo: tuple[Task, ...]
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_DECIDED, FVL_34, body=self.body_of_appeal, day=pen.plain_day(self.decided_on))
        yield pen.paragraph(_RESULTS[self.result])
        yield pen.heading(_REASONS)
        yield pen.wrote(self.reasons)
        if self.todo:
            yield pen.heading(_DO)
            yield tasks(pen, self.todo)
        if self.result in (Result.UPHELD, Result.PARTLY):
            yield pen.paragraph(labels.COSTS, FVL_36)
        if self.result is not Result.AGAIN:
            yield pen.paragraph(_FINAL, FVL_28)
        if self.decision in HEALTH:
            yield pen.paragraph(_SUPERVISE, PBRL_7_4)
        yield pen.signature(self.writer)
