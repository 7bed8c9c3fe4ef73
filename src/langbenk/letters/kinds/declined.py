"""The family said no: what they said no to, that they may change their minds, and what stays."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.rights import right
from langbenk.letters.sender import Named

_NO = Words(
    "Dere har sagt at dere ikke ønsker {right} for {child} nå. Det respekterer vi.",
    "De har sagt at de ikkje ønskjer {right} for {child} no. Det respekterer vi.",
    "You have told us that you do not want {right} for {child} now. We respect that.",
)
_SAID = Words("Det dere sa, {day}", "Det de sa, {day}", "What you said on {day}")
_CHANGE = Words(
    "Dere kan ombestemme dere når som helst. Ring eller skriv til oss, så tar vi det opp igjen.",
    "De kan ombestemme dykk når som helst. Ring eller skriv til oss, så tek vi det opp att.",
    "You can change your minds at any time. Call or write to us, and we take it up again.",
)
_STAYS = Words(
    "Dere får fortsatt hjelpen hver tjeneste gir. Det dere sa nei til, endrer ikke på den.",
    "De får framleis hjelpa kvar teneste gir. Det de sa nei til, endrar ikkje på henne.",
    "You still get the help that each service gives. What you said no to does not change that.",
)
_OTHER = Words("Dette kan dere fortsatt få", "Dette kan de framleis få", "What you can still have")


@dataclass(frozen=True, slots=True)
class Declined(Letter):
    """The family does not want what they were offered."""

    kind: ClassVar = Kind(
        "outcome-declined",
        Words("Svar: familien ønsker ikke", "Svar: familien ønskjer ikkje", "Answer: not wanted"),
        Words("Svar fra kommunen", "Svar frå kommunen", "An answer from the municipality"),
        GoesTo.FAMILY,
    )
    decision: DecisionKind
    child: str
    said_on: date
    they_said: str
    still: str
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        what = right(self.decision)
        yield pen.paragraph(_NO, *what.grounds, right=pen.say(what.name), child=self.child)
        if self.they_said:
            yield pen.wrote(self.they_said, _SAID, day=pen.plain_day(self.said_on))
        yield pen.paragraph(_CHANGE)
        yield pen.paragraph(_STAYS)
        if self.still:
            yield pen.heading(_OTHER)
            yield pen.wrote(self.still)
        yield pen.signature(self.writer)
