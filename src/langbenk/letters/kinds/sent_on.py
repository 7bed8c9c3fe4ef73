"""To the body that can answer what somebody wrote to us: what they wrote, and that they want it sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.fvl import FVL_11, FVL_13A
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_CAME = Words(
    "{asker} tok kontakt med oss {came}. Vi mener at det er dere som kan svare.",
    "{asker} tok kontakt med oss {came}. Vi meiner at det er de som kan svare.",
    "{asker} contacted us on {came}. We think that it is for you to answer.",
)
_TOLD = Words("Det de fortalte", "Det dei fortalde", "What they told us")
_HELPS = Words("Det som hjelper nå", "Det som hjelper no", "What helps now")
_ABOUT = Words("Hvem det gjelder", "Kven det gjeld", "Who it is about")
_REACH = Words("Slik når dere dem", "Slik når de dei", "How to reach them")
_AGREED = Words(
    "De har sagt ja til at vi sender dette til akkurat dere:",
    "Dei har sagt ja til at vi sender dette til nettopp dykk:",
    "They have agreed that we send this to you:",
)
_PLEASE = Words(
    "Vi ber dere svare dem selv. Ring oss og si hvem hos dere som har det. Da kan vi fortelle dem hvem de skal spørre.",
    "Vi ber dykk svare dei sjølve. Ring oss og sei kven hos dykk som har det. Då kan vi fortelje dei kven dei skal "
    "spørje.",
    "Please answer them yourselves. Call us and say who of you has it. Then we can tell them whom to ask.",
)


@dataclass(frozen=True, slots=True)
class SentOn(Letter):
    """An enquiry that came to the wrong body, sent to the right one (fvl § 11) with the yes of those it is about
    (fvl § 13 a). ``agreed`` says who said yes, and when.
    """

    kind: ClassVar = Kind(
        "sent-on",
        Words("Henvendelse til rett instans", "Førespurnad til rett instans", "An enquiry to the right body"),
        Words("En henvendelse til dere", "Ein førespurnad til dykk", "An enquiry for you"),
        GoesTo.ANOTHER_BODY,
    )
    asker: str
    about: str
    came_on: date
    told: str
    helps: str
    wish: str
    contact: str
    why: str
    agreed: str
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_CAME, FVL_11, asker=self.asker, came=pen.day(self.came_on))
        yield pen.wrote(self.why, labels.WHY)
        yield pen.facts((_ABOUT, self.about), (_REACH, self.contact))
        for heading, text in ((_TOLD, self.told), (_HELPS, self.helps), (labels.THEIR_WISHES, self.wish)):
            if text:
                yield pen.heading(heading)
                yield pen.wrote(text)
        yield pen.paragraph(_AGREED, FVL_13A)
        yield pen.wrote(self.agreed)
        yield pen.paragraph(_PLEASE)
        yield pen.signature(self.writer)
