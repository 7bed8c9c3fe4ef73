"""The complaint goes to the county governor, with the papers and the municipality's view."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.fvl_case import FVL_33
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.complaint import grounds_of_complaint
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.rights import right
from langbenk.letters.sender import Named

_SENDS = Words(
    "Vi sender over en klage på svaret vårt om {right}. Den gjelder {child}.",
    "Vi sender over ei klage på svaret vårt om {right}. Ho gjeld {child}.",
    "We send you a complaint against our answer on {right}. It concerns {child}.",
)
_ANSWERED = Words("Svaret vårt", "Svaret vårt", "Our answer")
_TOLD = Words("Familien fikk det", "Familien fekk det", "The family was told")
_CAME = Words("Klagen kom", "Klaga kom", "The complaint came")
_IN_TIME = Words("I rett tid", "I rett tid", "In time")
_COMPLAIN = Words("Det familien klager på", "Det familien klagar på", "What the family complains of")
_ANSWER = Words("Svaret det klages på", "Svaret det blir klaga på", "The answer complained of")
_RESTS_ON = Words("Det svaret bygger på", "Det svaret byggjer på", "What the answer rests on")
_LATE = Words("Klagen kom sent", "Klaga kom seint", "The complaint came late")
_VIEW = Words("Kommunens vurdering", "Vurderinga til kommunen", "The municipality's view")
_PAPERS = Words("Vedlegg", "Vedlegg", "Attached")
_BESIDES = Words("Dette sender vi for seg selv", "Dette sender vi for seg sjølv", "What we send by itself")
_LACKS = Words("Dette mangler, og hvorfor", "Dette manglar, og kvifor", "What lacks, and why")
_NO_COPY = Words(
    "Ingen i familien kan få kopi av dette brevet fra oss nå.",
    "Ingen i familien kan få kopi av dette brevet frå oss no.",
    "Nobody in the family can have a copy of this letter from us now.",
)
_COPY = Words(
    "Familien får en kopi av dette brevet.",
    "Familien får ein kopi av dette brevet.",
    "The family gets a copy of this letter.",
)


@dataclass(frozen=True, slots=True)
class ComplaintForwarding(Letter):
    """The letter that forwards a complaint to the body that decides it (fvl § 33, and the act of the ``decision``).

    ``our_answer`` and ``rests_on``: what was answered and why, and the facts and the assessment behind it; ``lateness``
    why it came late and how that was weighed, empty where it did not. ``papers`` is the complete file: what does not
    stand in the letter goes along with it. ``besides``: what is sent by itself; ``lacks``: why something does not go
    along. ``copied``: whoever complains gets a copy.
    """

    kind: ClassVar = Kind(
        "complaint-forwarding",
        Words("Oversending av klage", "Oversending av klage", "Forwarding of a complaint"),
        Words("Oversending av klage", "Oversending av klage", "A complaint sent on"),
        GoesTo.ANOTHER_BODY,
    )
    decision: DecisionKind
    child: str
    answered_on: date
    told_on: date
    came_on: date
    in_time: bool
    they_wrote: str
    our_answer: str
    rests_on: str
    lateness: str
    our_view: str
    childs_view: str
    papers: tuple[str, ...]
    writer: Named
    besides: tuple[str, ...] = ()
    lacks: str = ""
    copied: bool = True

    def body(self, pen: Pen) -> Iterator[Block]:
        what = right(self.decision)
        yield pen.paragraph(_SENDS, *what.grounds, right=pen.say(what.name), child=self.child)
        yield pen.facts(
            (_ANSWERED, pen.plain_day(self.answered_on)),
            (_TOLD, pen.plain_day(self.told_on)),
            (_CAME, pen.plain_day(self.came_on)),
            (_IN_TIME, pen.say(labels.YES_OR_NO[self.in_time])),
        )
        yield pen.heading(_COMPLAIN)
        yield pen.wrote(self.they_wrote)
        texts = (
            (_LATE, self.lateness),
            (_ANSWER, self.our_answer),
            (_RESTS_ON, self.rests_on),
            (labels.CHILDS_VIEW, self.childs_view),
            (_VIEW, self.our_view),
        )
        for heading, text in texts:
            if text:
                yield pen.heading(heading, child=self.child)
                yield pen.wrote(text)
        yield pen.heading(_PAPERS)
        yield pen.said(self.papers, numbered=True)
        if self.besides:
            yield pen.heading(_BESIDES)
            yield pen.said(self.besides)
        if self.lacks:
            yield pen.heading(_LACKS)
            yield pen.wrote(self.lacks)
        grounds = (*grounds_of_complaint(self.decision), FVL_33)
        yield pen.paragraph(_COPY if self.copied else _NO_COPY, *grounds)
        yield pen.signature(self.writer)
