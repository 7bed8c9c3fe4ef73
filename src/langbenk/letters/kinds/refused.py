"""The answer is no: what we decided, why, what else there is, and how to complain."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from langbenk.law import InputError
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.complaint import HowToComplain
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.rights import right
from langbenk.letters.sender import Named

_NO = Words(
    "Vi har kommet til at dere ikke har rett til {right} for {child} nå.",
    "Vi har kome til at de ikkje har rett til {right} for {child} no.",
    "We have concluded that you are not entitled to {right} for {child} now.",
)
_LACKS = Words("Dette er det som ikke er oppfylt", "Dette er det som ikkje er oppfylt", "What is not fulfilled")
_INSTEAD = Words("Dette kan dere få i stedet", "Dette kan de få i staden", "What you can have instead")
_AGAIN = Words(
    "Endrer noe seg, så si fra. Da vurderer vi det på nytt. Dere trenger ikke å vente.",
    "Endrar noko seg, så sei frå. Då vurderer vi det på nytt. De treng ikkje å vente.",
    "If anything changes, tell us. Then we assess it again. You need not wait.",
)


@dataclass(frozen=True, slots=True)
class Refused(Letter):
    """No, with the way to complain: there is no refusal without it, and what is refused is what it appeals.

    ``lacks`` are the conditions that are not met, in plain words. Raises InputError when ``complain`` is about
    another kind of answer than these letters give, and when there are no reasons.
    """

    kind: ClassVar = Kind(
        "outcome-refused",
        Words("Svar: nei", "Svar: nei", "Answer: no"),
        Words("Svar fra kommunen", "Svar frå kommunen", "An answer from the municipality"),
        GoesTo.FAMILY,
    )
    child: str
    lacks: tuple[str, ...]
    reasons: str
    they_said: str
    childs_view: str
    instead: str
    complain: HowToComplain
    writer: Named
    weight: str = ""

    def __post_init__(self) -> None:
        right(self.complain.decision)
        if not self.reasons.strip():
            raise InputError("reasons", "takes the reasons for the refusal")

    def body(self, pen: Pen) -> Iterator[Block]:
        what = right(self.complain.decision)
        yield pen.paragraph(_NO, *what.grounds, right=pen.say(what.name), child=self.child)
        if self.lacks:
            yield pen.heading(_LACKS)
            yield pen.said(self.lacks)
        yield pen.heading(labels.OUR_REASONS)
        yield pen.wrote(self.reasons)
        if self.they_said:
            yield pen.wrote(self.they_said, labels.YOU_SAID)
        if self.childs_view:
            yield pen.wrote(self.childs_view, labels.CHILDS_VIEW, child=self.child)
        if self.weight:
            yield pen.wrote(self.weight, labels.WEIGHT)
        weighed = labels.WEIGHED if self.childs_view else labels.WEIGHED_UNHEARD
        yield pen.paragraph(weighed, *what.heard, child=self.child)
        if self.instead:
            yield pen.heading(_INSTEAD)
            yield pen.wrote(self.instead)
        yield pen.paragraph(_AGAIN)
        yield self.complain.block(pen)
        yield pen.signature(self.writer)
