"""The family moves: what the new municipality should know, with consent, and a receipt to send back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.fvl import FVL_13A
from langbenk.law.provisions.hol_services import HOL_3_1
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import people
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_MOVES = Words(
    "{child} flytter til {to} {day}. Fra da er det den nye kommunen som har ansvaret for hjelpen.",
    "{child} flyttar til {to} {day}. Frå då er det den nye kommunen som har ansvaret for hjelpa.",
    "{child} moves to {to} on {day}. From then on the new municipality is responsible for the help.",
)
_ASSESS = Words(
    "Dere må selv vurdere hva familien har rett til hos dere. Planen gjelder ikke av seg selv i en ny kommune.",
    "De må sjølve vurdere kva familien har rett til hos dykk. Planen gjeld ikkje av seg sjølv i ein ny kommune.",
    "You must assess for yourselves what the family is entitled to. The plan does not by itself hold in a new "
    "municipality.",
)
_CONSENT = Words(
    "Familien samtykket {day} til at vi sender dette.",
    "Familien samtykte {day} til at vi sender dette.",
    "The family agreed on {day} that we send this.",
)
_HAS = Words("Det familien har i dag", "Det familien har i dag", "What the family has today")
_NEEDED = Words(
    "Det som må være på plass fra første dag",
    "Det som må vere på plass frå første dag",
    "What must be in place from the first day",
)
_ENCLOSED = Words("Vedlagt", "Vedlagt", "Enclosed")
_CONTACTS = Words("Her får dere vite mer", "Her får de vite meir", "Where to learn more")
_RECEIPT = Words("Kvittering", "Kvittering", "Receipt")
_PLEASE = Words(
    "Skriv til oss når dere har tatt imot dette, og hvem familien skal snakke med hos dere.",
    "Skriv til oss når de har teke imot dette, og kven familien skal snakke med hos dykk.",
    "Write to us when you have received this, and tell us whom the family should talk to.",
)
_LINE = Words("{name}", "{name}", "{name}")
_RECEIVED = Words("Mottatt dato, navn og telefon", "Motteke dato, namn og telefon", "Received on, name and telephone")


@dataclass(frozen=True, slots=True)
class Moving(Letter):
    """The pack to another municipality (hol § 3-1). It is sent on consent only: ``agreed_on`` is its day. It never
    names the new address.
    """

    kind: ClassVar = Kind(
        "moving",
        Words("Flytting til en annen kommune", "Flytting til ein annan kommune", "Moving to another municipality"),
        Words("Overføring ved flytting", "Overføring ved flytting", "Transfer when moving"),
        GoesTo.ANOTHER_BODY,
    )
    child: str
    to: str
    day: date
    agreed_on: date
    childs_view: str
    has: tuple[tuple[str, str], ...]
    needed: str
    enclosed: tuple[str, ...]
    contacts: tuple[Named, ...]
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_MOVES, HOL_3_1, child=self.child, to=self.to, day=pen.day(self.day))
        yield pen.paragraph(_CONSENT, FVL_13A, HPL_22, day=pen.plain_day(self.agreed_on))
        yield pen.paragraph(_ASSESS)
        yield pen.heading(labels.CHILDS_VIEW, child=self.child)
        yield pen.wrote(self.childs_view)
        yield pen.heading(_HAS)
        yield pen.table((labels.SERVICE, labels.WHAT), self.has)
        yield pen.heading(_NEEDED)
        yield pen.wrote(self.needed)
        yield pen.heading(_ENCLOSED)
        yield pen.said(self.enclosed, numbered=True)
        yield pen.heading(_CONTACTS)
        yield people(pen, self.contacts)
        yield pen.signature(self.writer)
        yield pen.heading(_RECEIPT)
        yield pen.paragraph(_PLEASE)
        yield pen.lines_to_sign(_LINE, (pen.say(_RECEIVED),))
