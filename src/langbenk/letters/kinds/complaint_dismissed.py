"""The complaint came too late to be heard: why, what can be done instead, and how to complain of that."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.fvl import FVL_2, FVL_11
from langbenk.law.provisions.fvl_case import FVL_28, FVL_29, FVL_31
from langbenk.law.provisions.fvl_decided import FVL_35
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.rights import right
from langbenk.letters.sender import Named

_LATE = Words(
    "Vi fikk klagen på svaret om {right} {day}. Den kom etter fristen, og vi kan ikke behandle den som en klage.",
    "Vi fekk klaga på svaret om {right} {day}. Ho kom etter fristen, og vi kan ikkje behandle henne som ei klage.",
    "We got your complaint about {right} on {day}. It came after the deadline, and we cannot hear it as a complaint.",
)
_OVER_A_YEAR = Words(
    "Det er gått mer enn ett år siden svaret. Etter loven kan ingen da ta opp en klage.",
    "Det er gått meir enn eitt år sidan svaret. Etter lova kan ingen då ta opp ei klage.",
    "More than a year has passed since the answer. By the law, nobody can hear a complaint then.",
)
_STILL = Words("Dette kan dere gjøre", "Dette kan de gjere", "What you can do")
_ANEW = Words(
    "Dere kan når som helst be oss vurdere på nytt. Har noe endret seg, så fortell oss det.",
    "De kan når som helst be oss vurdere på nytt. Har noko endra seg, så fortel oss det.",
    "You can ask us to assess it again at any time. If something has changed, tell us.",
)
_OURSELVES = Words(
    "Var svaret feil, kan vi endre det selv. Si fra om det.",
    "Var svaret feil, kan vi endre det sjølve. Sei frå om det.",
    "If the answer was wrong, we can change it ourselves. Tell us so.",
)
_DISAGREE = Words(
    "Mener dere at klagen ikke kom for sent, kan dere klage på dette til {body} innen {day}. Send det til oss.",
    "Meiner de at klaga ikkje kom for seint, kan de klage på dette til {body} innan {day}. Send det til oss.",
    "If you think it did not come too late, you can complain of this to {body} by {day}. Send it to us.",
)


@dataclass(frozen=True, slots=True)
class ComplaintDismissed(Letter):
    """A complaint that is not heard, because it is late (fvl § 31). ``over_a_year``: nobody could hear it any more.
    ``last_day``: the last on which they can complain of this answer itself, three weeks (fvl §§ 2, 28, 29).
    """

    kind: ClassVar = Kind(
        "complaint-dismissed",
        Words("Klagen kom for sent", "Klaga kom for seint", "A complaint that came too late"),
        Words("Svar på klagen", "Svar på klaga", "The answer to your complaint"),
        GoesTo.FAMILY,
    )
    decision: DecisionKind
    came_on: date
    over_a_year: bool
    reasons: str
    last_day: date
    body_of_appeal: str
    help: str
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        what = pen.say(right(self.decision).name)
        yield pen.paragraph(_LATE, FVL_31, right=what, day=pen.plain_day(self.came_on))
        if self.over_a_year:
            yield pen.paragraph(_OVER_A_YEAR, FVL_31)
        yield pen.heading(labels.OUR_REASONS)
        yield pen.wrote(self.reasons)
        yield pen.heading(_STILL)
        yield pen.paragraph(_ANEW, FVL_11)
        yield pen.paragraph(_OURSELVES, FVL_35)
        body, day = self.body_of_appeal, pen.day(self.last_day)
        yield pen.paragraph(_DISAGREE, FVL_2, FVL_28, FVL_29, body=body, day=day)
        yield pen.facts((labels.GET_HELP, self.help))
        yield pen.signature(self.writer)
