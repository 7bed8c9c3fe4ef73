"""Something did not go as it should between the services: what, what it meant, what is done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.koml import KOML_25_1
from langbenk.law.provisions.lkf import LKF_8, LKF_9
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import Task, tasks
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_INTRO = Words(
    "Dette gikk ikke som det skulle. Vi skriver det ned for å lære, ikke for å finne noen å skylde på.",
    "Dette gjekk ikkje som det skulle. Vi skriv det ned for å lære, ikkje for å finne nokon å skulde på.",
    "This did not go as it should. We write it down to learn, not to find somebody to blame.",
)
_HAPPENED = Words("Hva som skjedde", "Kva som hende", "What happened")
_MEANT = Words("Hva det førte til", "Kva det førte til", "What it led to")
_CAUSE = Words("Hvorfor det kunne skje", "Kvifor det kunne hende", "Why it could happen")
_DONE = Words("Det vi gjør med det", "Det vi gjer med det", "What we do about it")
_SERVICES = Words("Tjenester", "Tenester", "Services")
_SEEN = Words("Oppdaget", "Oppdaga", "Noticed")
_CASE = Words("Saken", "Saka", "The case")
_FAMILY = Words("Familien fikk vite det", "Familien fekk vite det", "The family was told")


@dataclass(frozen=True, slots=True)
class Deviation(Letter):
    """A deviation in cooperation (regulation on management and quality §§ 8 and 9, kommuneloven § 25-1).

    ``reference`` names the case without naming anybody: the report goes to people who are not on the bench.
    """

    kind: ClassVar = Kind(
        "deviation",
        Words("Avviksmelding", "Avviksmelding", "Deviation report"),
        Words("Avvik", "Avvik", "Deviation"),
        GoesTo.OURSELVES,
    )
    reference: str
    seen_on: date
    services: tuple[str, ...]
    happened: str
    meant: str
    cause: str
    todo: tuple[Task, ...]
    family_told_on: date | None
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_INTRO, LKF_8, LKF_9, KOML_25_1)
        yield pen.facts(
            (_CASE, self.reference),
            (_SEEN, pen.plain_day(self.seen_on)),
            (_SERVICES, pen.names(self.services)),
            (_FAMILY, pen.plain_day(self.family_told_on) if self.family_told_on else pen.say(labels.YES_OR_NO[False])),
        )
        yield pen.heading(_HAPPENED)
        yield pen.wrote(self.happened)
        yield pen.heading(_MEANT)
        yield pen.wrote(self.meant)
        yield pen.heading(_CAUSE)
        yield pen.wrote(self.cause)
        yield pen.heading(_DONE)
        yield tasks(pen, self.todo)
        yield pen.signature(self.writer)
