"""An answer does not hold any more: which one, why, what it means, and what happens next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.fvl_decided import FVL_35
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.rights import right
from langbenk.letters.sender import Named

_NO_MORE = Words(
    "Svaret vi ga {day} om {right} for {child}, gjelder ikke lenger.",
    "Svaret vi gav {day} om {right} for {child}, gjeld ikkje lenger.",
    "The answer we gave on {day} about {right} for {child} does not hold any more.",
)
_ANEW = Words(
    "Vi vurderer det på nytt, og dere får et nytt svar i et nytt brev.",
    "Vi vurderer det på nytt, og de får eit nytt svar i eit nytt brev.",
    "We assess it again, and you get a new answer in a new letter.",
)
_COMPLAIN = Words(
    "Er dere uenige i det nye svaret, kan dere klage på det. Da gjelder en ny frist.",
    "Er de usamde i det nye svaret, kan de klage på det. Då gjeld ein ny frist.",
    "If you disagree with the new answer, you can complain of that one, within a new time.",
)
_MEANWHILE = Words(
    "Hjelpen dere får fra hver tjeneste, endrer seg ikke av dette. Spør oss gjerne.",
    "Hjelpa de får frå kvar teneste, endrar seg ikkje av dette. Spør oss gjerne.",
    "The help you get from each service does not change by this. Please ask us.",
)


@dataclass(frozen=True, slots=True)
class Annulled(Letter):
    """An answer that the municipality has taken back of its own accord (fvl § 35), given on the day ``answered_on``."""

    kind: ClassVar = Kind(
        "outcome-annulled",
        Words("Svar som er opphevet", "Svar som er oppheva", "An answer taken back"),
        Words("Svar fra kommunen", "Svar frå kommunen", "An answer from the municipality"),
        GoesTo.FAMILY,
    )
    decision: DecisionKind
    child: str
    answered_on: date
    reasons: str
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        what, day = right(self.decision), pen.plain_day(self.answered_on)
        yield pen.paragraph(_NO_MORE, FVL_35, right=pen.say(what.name), child=self.child, day=day)
        yield pen.heading(labels.OUR_REASONS)
        yield pen.wrote(self.reasons)
        yield pen.heading(labels.NEXT)
        for words in (_ANEW, _COMPLAIN, _MEANWHILE):
            yield pen.paragraph(words)
        yield pen.signature(self.writer)
