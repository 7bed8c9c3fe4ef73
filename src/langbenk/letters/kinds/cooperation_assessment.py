"""Must this service cooperate with others round this child? Three steps, and what came of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law import Answer
from langbenk.law.provision import Provision
from langbenk.law.provisions.crc import CRC_3, CRC_12
from langbenk.law.provisions.fvl import FVL_13F
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_INTRO = Words(
    "Vurderingen gjelder {child}. Den er gjort av {service}.",
    "Vurderinga gjeld {child}. Ho er gjord av {service}.",
    "The assessment is about {child}. It was made by {service}.",
)
_DUTY = Words(
    "Vi skal samarbeide når det er nødvendig for et helhetlig og samordnet tilbud. Det skal lite til.",
    "Vi skal samarbeide når det er nødvendig for eit heilskapleg og samordna tilbod. Det skal lite til.",
    "We must cooperate when a whole and coordinated offer needs it. Not much is required.",
)
_FIRST = Words("1. Hvem andre hjelper?", "1. Kven andre hjelper?", "1. Who else helps?")
_NOBODY = Words("Vi kjenner ikke til andre.", "Vi kjenner ikkje til andre.", "We know of nobody else.")
_HELP = Words("Hjelp", "Hjelp", "Help")
_SECOND = Words(
    "2. Er det nødvendig å samarbeide?", "2. Er det nødvendig å samarbeide?", "2. Is it necessary to cooperate?"
)
_NECESSARY = {
    Answer.YES: Words("Ja, det er nødvendig.", "Ja, det er nødvendig.", "Yes, it is necessary."),
    Answer.NO: Words("Nei, ikke nå.", "Nei, ikkje no.", "No, not now."),
    Answer.UNKNOWN: Words(
        "Vi vet ikke ennå. Da spør vi videre.", "Vi veit ikkje enno. Då spør vi vidare.", "Not known yet. We ask on."
    ),
}
_THIRD = Words("3. Hvem har vi snakket med?", "3. Kven har vi snakka med?", "3. Whom have we talked to?")
_NOT_YET = Words("Ingen ennå.", "Ingen enno.", "Nobody yet.")
_RESULT = Words("Hva vi ble enige om", "Kva vi vart samde om", "What we agreed")
_SECRECY = Words(
    "Plikten til å samarbeide opphever ikke taushetsplikten.",
    "Plikta til å samarbeide opphevar ikkje teieplikta.",
    "The duty to cooperate does not lift the duty of secrecy.",
)
_NOT_ASKED = Words(
    "Vi har ikke spurt barnet ennå. Det skal vi gjøre.",
    "Vi har ikkje spurt barnet enno. Det skal vi gjere.",
    "We have not asked the child yet. We must.",
)
_BEST = Words(
    "Vi har spurt barnet og lagt vekt på det beste for barnet.",
    "Vi har spurt barnet og lagt vekt på det beste for barnet.",
    "We have asked the child and given weight to the child's best interests.",
)


@dataclass(frozen=True, slots=True)
class Talk:
    """A service that was contacted: when, and what came of it."""

    service: str
    on: date
    result: str


@dataclass(frozen=True, slots=True)
class CooperationAssessment(Letter):
    """The three steps of the duty to cooperate. ``grounds`` are this service's own (`langbenk.law.duties`).

    ``others`` are pairs of a service and the help it gives, where that is known; ``necessary`` is yes, no or not known
    yet. Whom one has talked to stands in ``talks``, or in one's own words in ``contacted``.
    """

    kind: ClassVar = Kind(
        "cooperation-assessment",
        Words("Vurdering av samarbeid", "Vurdering av samarbeid", "Cooperation assessment"),
        Words("Vurdering av samarbeid", "Vurdering av samarbeid", "Assessment of cooperation"),
        GoesTo.OURSELVES,
    )
    child: str
    service: str
    grounds: tuple[Provision, ...]
    others: tuple[tuple[str, str], ...]
    necessary: Answer
    why: str
    childs_view: str
    talks: tuple[Talk, ...]
    writer: Named
    contacted: str = ""

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_INTRO, child=self.child, service=self.service)
        yield pen.paragraph(_DUTY, *self.grounds)
        yield pen.heading(_FIRST)
        yield self._others(pen)
        yield pen.heading(_SECOND)
        yield pen.paragraph(_NECESSARY[self.necessary])
        yield pen.wrote(self.why, labels.WHY)
        if self.childs_view:
            yield pen.heading(labels.CHILDS_VIEW, child=self.child)
            yield pen.wrote(self.childs_view)
        yield pen.paragraph(_BEST if self.childs_view else _NOT_ASKED, CRC_3, CRC_12)
        yield pen.heading(_THIRD)
        rows = ((talk.service, pen.plain_day(talk.on), talk.result) for talk in self.talks)
        headings = (labels.SERVICE, labels.WHEN, _RESULT)
        if self.talks:
            yield pen.table(headings, rows)
        if self.contacted:
            yield pen.wrote(self.contacted)
        elif not self.talks:
            yield pen.paragraph(_NOT_YET)
        yield pen.paragraph(_SECRECY, FVL_13F)
        yield pen.signature(self.writer)

    def _others(self, pen: Pen) -> Block:
        if not self.others:
            return pen.paragraph(_NOBODY)
        if any(help_given for _, help_given in self.others):
            return pen.table((labels.SERVICE, _HELP), self.others)
        return pen.said(tuple(service for service, _ in self.others))
