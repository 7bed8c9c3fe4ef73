"""Somebody in a service tells the coordinating unit that a child or an adult may need help from several."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provision import Provision
from langbenk.law.provisions.fvl import FVL_13A
from langbenk.law.provisions.habf import HABF_6, HABF_7
from langbenk.law.provisions.hol import HOL_7_3
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.agreeing import agreed_or_not, must_be_lawful
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
_PLEASE = Words(
    "Vi ber dere ta kontakt med dem og vurdere hva de har rett til. Svar oss når dere har begynt.",
    "Vi ber dykk ta kontakt med dei og vurdere kva dei har rett til. Svar oss når de har byrja.",
    "Please contact them and assess what they are entitled to. Tell us when you have begun.",
)


@dataclass(frozen=True, slots=True)
class NeedNotice(Letter):
    """A notice to the coordinating unit (the regulation on habilitation §§ 6 and 7).

    ``agreed_on`` is the day they agreed. Without it ``grounds`` name what lifts the duty of secrecy: raises InputError
    when there is neither.
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
        must_be_lawful(self.agreed_on, self.grounds)

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_INTRO, HABF_6, HABF_7, HOL_7_3, child=self.child)
        yield pen.heading(_SEEN)
        yield pen.wrote(self.seen)
        if self.family_wishes:
            yield pen.heading(labels.THEIR_WISHES)
            yield pen.wrote(self.family_wishes)
        yield pen.heading(labels.NEXT)
        yield agreed_or_not(pen, self.agreed_on, self.grounds, consent=FVL_13A)
        yield pen.paragraph(_PLEASE)
        yield pen.signature(self.writer)
