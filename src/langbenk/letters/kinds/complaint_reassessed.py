"""We have looked at the case again: changed, or sent on to the county governor."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law import InputError
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.fvl_case import FVL_33, FVL_36
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.complaint import grounds_of_complaint
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_LOOKED = Words(
    "Vi har sett på saken på nytt etter klagen som kom {day}.",
    "Vi har sett på saka på nytt etter klaga som kom {day}.",
    "We have looked at the case again after the complaint that came on {day}.",
)
_CHANGED = Words(
    "Vi endrer svaret. Dette gjelder nå:", "Vi endrar svaret. Dette gjeld no:", "We change the answer. This now holds:"
)
_KEPT = Words(
    "Vi endrer ikke svaret. Klagen er sendt til {body}, som avgjør den.",
    "Vi endrar ikkje svaret. Klaga er send til {body}, som avgjer henne.",
    "We do not change the answer. The complaint is sent to {body}, who decides it.",
)
_NEW = Words("Det nye vi har sett på", "Det nye vi har sett på", "What is new")
_YOU_WROTE = Words("Det dere skrev", "Det de skreiv", "What you wrote")
_SAME_PAPERS = Words(
    "Dere får en kopi av det vi skrev. Dere kan skrive mer til dem når dere vil.",
    "De får ein kopi av det vi skreiv. De kan skrive meir til dei når de vil.",
    "You get a copy of what we wrote. You can write more to them at any time.",
)


@dataclass(frozen=True, slots=True)
class ComplaintReassessed(Letter):
    """What the re-assessment came to (fvl § 33; § 36 on costs). ``now_holds`` is the changed answer; empty when not,
    and then ``body_of_appeal`` has got the complaint: raises InputError when both or none is there.
    """

    kind: ClassVar = Kind(
        "complaint-reassessed",
        Words("Ny vurdering etter klage", "Ny vurdering etter klage", "Re-assessment after a complaint"),
        Words("Vi har sett på saken på nytt", "Vi har sett på saka på nytt", "We have looked again"),
        GoesTo.FAMILY,
    )
    decision: DecisionKind
    came_on: date
    they_wrote: str
    what_is_new: str
    now_holds: str
    body_of_appeal: str
    reasons: str
    help: str
    writer: Named

    def __post_init__(self) -> None:
        if bool(self.now_holds.strip()) == bool(self.body_of_appeal.strip()):
            raise InputError("now_holds", "takes the changed answer, or body_of_appeal takes who has got the complaint")

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_LOOKED, FVL_33, day=pen.plain_day(self.came_on))
        if self.now_holds:
            yield pen.wrote(self.now_holds, _CHANGED)
        else:
            yield pen.paragraph(_KEPT, *grounds_of_complaint(self.decision), body=self.body_of_appeal)
        if self.they_wrote:
            yield pen.wrote(self.they_wrote, _YOU_WROTE)
        if self.what_is_new:
            yield pen.wrote(self.what_is_new, _NEW)
        yield pen.heading(labels.OUR_REASONS)
        yield pen.wrote(self.reasons)
        yield pen.paragraph(labels.COSTS, FVL_36) if self.now_holds else pen.paragraph(_SAME_PAPERS)
        yield pen.facts((labels.GET_HELP, self.help))
        yield pen.signature(self.writer)
