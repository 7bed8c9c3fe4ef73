"""Consent that services share: who gets to see what, for what, until when, and that it can be withdrawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.fvl import FVL_13A
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.provisions.ipf import IPF_5
from langbenk.law.provisions.pbrl_persons import PBRL_4_3, PBRL_4_4
from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import Sharing, sharings
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_INTRO = Words(
    "Tjenestene har taushetsplikt. Dere bestemmer hvem som skal få vite noe om {child}.",
    "Tenestene har teieplikt. De bestemmer kven som skal få vite noko om {child}.",
    "The services have a duty of secrecy. You decide who is to know anything about {child}.",
)
_THESE = Words("Dette sier dere ja til", "Dette seier de ja til", "What you say yes to")
_UNTIL = Words("Samtykket gjelder til {day}.", "Samtykket gjeld til {day}.", "The consent holds until {day}.")
_NO_END = Words(
    "Samtykket gjelder til dere trekker det tilbake.",
    "Samtykket gjeld til de trekkjer det tilbake.",
    "The consent holds until you withdraw it.",
)
_KNOW = Words("Dette skal dere vite", "Dette skal de vite", "What you should know")
_POINTS = (
    Words(
        "Det er frivillig. Sier dere nei, får {child} fortsatt hjelp fra hver tjeneste.",
        "Det er frivillig. Seier de nei, får {child} framleis hjelp frå kvar teneste.",
        "It is voluntary. If you say no, {child} still gets help from each service.",
    ),
    Words(
        "Dere kan trekke det tilbake når som helst, for én tjeneste eller for alle.",
        "De kan trekkje det tilbake når som helst, for éi teneste eller for alle.",
        "You can withdraw it at any time, for one service or for all.",
    ),
    Words(
        "Det gjelder bare det som står her. Samtykket er gitt til tjenesten, ikke til én ansatt.",
        "Det gjeld berre det som står her. Samtykket er gjeve til tenesta, ikkje til éin tilsett.",
        "It covers only what stands here. It is given to the service, not to one employee.",
    ),
    Words(
        "Noen ting må vi si fra om uansett, for eksempel når noen kan være i fare.",
        "Nokre ting må vi seie frå om uansett, til dømes når nokon kan vere i fare.",
        "Some things we must tell in any case, for example when somebody may be in danger.",
    ),
)
_WHO_SIGNS = Words(
    "De som har foreldreansvar, samtykker for barn. Ungdom som har fylt 16 år, samtykker som oftest selv.",
    "Dei som har foreldreansvar, samtykkjer for barn. Ungdom som har fylt 16 år, samtykkjer som oftast sjølv.",
    "Those with parental responsibility consent for a child. A young person of 16 or more mostly consents alone.",
)
_LINE = Words("Dato og underskrift, {name}", "Dato og underskrift, {name}", "Date and signature, {name}")


@dataclass(frozen=True, slots=True)
class Consent(Letter):
    """A consent to be read and signed (fvl § 13 a, hpl § 22, regulation on the plan § 5). It lifts secrecy between
    services; it is not the legal basis for keeping data.
    """

    kind: ClassVar = Kind(
        "consent",
        Words("Samtykke", "Samtykke", "Consent"),
        Words("Samtykke", "Samtykke", "Consent"),
        GoesTo.FAMILY,
    )
    child: str
    sharings: tuple[Sharing, ...]
    until: date | None
    who_consents: tuple[str, ...]
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_INTRO, FVL_13A, HPL_22, IPF_5, child=self.child)
        yield pen.heading(_THESE)
        yield sharings(pen, self.sharings)
        yield pen.paragraph(_UNTIL, day=pen.day(self.until)) if self.until else pen.paragraph(_NO_END)
        yield pen.heading(_KNOW)
        yield pen.points(*_POINTS, child=self.child)
        yield pen.paragraph(_WHO_SIGNS, PBRL_4_3, PBRL_4_4)
        yield pen.signature(self.writer)
        yield pen.lines_to_sign(_LINE, self.who_consents)
