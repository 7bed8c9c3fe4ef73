"""Somebody in a service tells the coordinating unit that a child may need help from several."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law import InputError
from langbenk.law.provision import Provision
from langbenk.law.provisions.fvl import FVL_13A
from langbenk.law.provisions.habf import HABF_6, HABF_7
from langbenk.law.provisions.hol import HOL_7_3
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_INTRO = Words(
    "Vi ser at {child} kan trenge hjelp fra flere tjenester over tid. Derfor skriver vi til koordinerende enhet.",
    "Vi ser at {child} kan trenge hjelp frå fleire tenester over tid. Difor skriv vi til koordinerande eining.",
    "We see that {child} may need help from several services over time. That is why we write to the coordinating unit "
    "(koordinerende enhet).",
)
_SEEN = Words("Det vi har sett", "Det vi har sett", "What we have seen")
_AGREED = Words(
    "Familien vet om denne meldingen og samtykket {day}.",
    "Familien veit om denne meldinga og samtykte {day}.",
    "The family knows of this notice and agreed on {day}.",
)
_OTHERWISE = Words(
    "Familien har ikke samtykket. Vi kan likevel skrive dette etter:",
    "Familien har ikkje samtykt. Vi kan likevel skrive dette etter:",
    "The family has not agreed. We may still write this under:",
)
_PLEASE = Words(
    "Vi ber dere ta kontakt med familien og vurdere hva de har rett til. Svar oss når dere har begynt.",
    "Vi ber dykk ta kontakt med familien og vurdere kva dei har rett til. Svar oss når de har byrja.",
    "Please contact the family and assess what they are entitled to. Tell us when you have begun.",
)


@dataclass(frozen=True, slots=True)
class NeedNotice(Letter):
    """A notice to the coordinating unit (the regulation on habilitation §§ 6 and 7).

    ``agreed_on`` is the day the family agreed. Without it ``grounds`` name what lifts the duty of secrecy: raises
    InputError when there is neither.
    """

    kind: ClassVar = Kind(
        "need-notice",
        Words("Melding om behov", "Melding om behov", "Notice of a need"),
        Words("Melding til koordinerende enhet", "Melding til koordinerande eining", "Notice to the coordinating unit"),
        GoesTo.SERVICES,
    )
    child: str
    seen: str
    family_wishes: str
    agreed_on: date | None
    writer: Named
    grounds: tuple[Provision, ...] = ()

    def __post_init__(self) -> None:
        if self.agreed_on is None and not self.grounds:
            raise InputError("agreed_on", "takes the day the family agreed, or grounds that lift the duty of secrecy")

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_INTRO, HABF_6, HABF_7, HOL_7_3, child=self.child)
        yield pen.heading(_SEEN)
        yield pen.wrote(self.seen)
        if self.family_wishes:
            yield pen.heading(labels.FAMILY_WISHES)
            yield pen.wrote(self.family_wishes)
        yield pen.heading(labels.NEXT)
        if self.agreed_on:
            yield pen.paragraph(_AGREED, FVL_13A, day=pen.plain_day(self.agreed_on))
        else:
            yield pen.paragraph(_OTHERWISE, *self.grounds)
        yield pen.paragraph(_PLEASE)
        yield pen.signature(self.writer)
