"""The answer is yes: what the family has a right to, why, and what happens next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.complaint import HowToComplain
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.rights import right
from langbenk.letters.sender import Named

_YES = Words(
    "Dere har rett til {right} for {child}.",
    "De har rett til {right} for {child}.",
    "You are entitled to {right} for {child}.",
)
_BY = Words(
    "Dette skal være på plass innen {day}.", "Dette skal vere på plass innan {day}.", "This is to be in place by {day}."
)
_CHANGE = Words(
    "Dere kan ombestemme dere når som helst.",
    "De kan ombestemme dykk når som helst.",
    "You can change your minds at any time.",
)


@dataclass(frozen=True, slots=True)
class Granted(Letter):
    """Yes to a child coordinator, a coordinator or an individual plan. ``by`` is the municipality's own target: the
    law sets no day. ``complain`` is there when the family did not get everything they asked for.
    """

    kind: ClassVar = Kind(
        "outcome-granted",
        Words("Svar: ja", "Svar: ja", "Answer: yes"),
        Words("Svar fra kommunen", "Svar frå kommunen", "An answer from the municipality"),
        GoesTo.FAMILY,
    )
    decision: DecisionKind
    child: str
    reasons: str
    they_said: str
    childs_view: str
    next: str
    by: date | None
    writer: Named
    complain: HowToComplain | None = None
    weight: str = ""

    def body(self, pen: Pen) -> Iterator[Block]:
        what = right(self.decision)
        yield pen.paragraph(_YES, *what.grounds, right=pen.say(what.name), child=self.child)
        if self.they_said:
            yield pen.wrote(self.they_said, labels.YOU_SAID)
        yield pen.heading(labels.OUR_REASONS)
        yield pen.wrote(self.reasons)
        if self.childs_view:
            yield pen.wrote(self.childs_view, labels.CHILDS_VIEW, child=self.child)
        if self.weight:
            yield pen.wrote(self.weight, labels.WEIGHT)
        weighed = labels.WEIGHED if self.childs_view else labels.WEIGHED_UNHEARD
        yield pen.paragraph(weighed, *what.heard, child=self.child)
        yield pen.heading(labels.NEXT)
        yield pen.wrote(self.next)
        if self.by:
            yield pen.paragraph(_BY, day=pen.day(self.by))
            yield pen.paragraph(labels.OWN_TARGET)
        yield pen.paragraph(_CHANGE)
        if self.complain:
            yield self.complain.block(pen)
        yield pen.signature(self.writer)
