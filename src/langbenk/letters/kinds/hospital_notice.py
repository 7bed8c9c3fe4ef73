"""A hospital tells the municipality's coordinating unit of a need it has found."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.habf import HABF_12
from langbenk.law.provisions.hol import HOL_7_1
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.provisions.ipf import IPF_8
from langbenk.law.provisions.sphl import SPHL_2_5, SPHL_2_5A
from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_TELLS = Words(
    "Sykehuset har sett at {child} kan trenge individuell plan og samordnet hjelp fra kommunen også.",
    "Sjukehuset har sett at {child} kan trenge individuell plan og samordna hjelp frå kommunen òg.",
    "The hospital has seen that {child} may need an individual plan and coordinated help from the municipality too.",
)
_MUNICIPALITY = Words(
    "Da er det kommunen som skal sørge for at arbeidet med planen begynner. Vi er med.",
    "Då er det kommunen som skal syte for at arbeidet med planen byrjar. Vi er med.",
    "The municipality must then see that work on the plan begins. We take part.",
)
_SEEN = Words("Det vi ser behov for", "Det vi ser behov for", "The needs we see")
_OURS = Words("Det sykehuset bidrar med", "Det sjukehuset bidreg med", "What the hospital contributes")
_HOME = Words("Hjem fra sykehuset", "Heim frå sjukehuset", "Home from hospital")
_OUR_COORDINATOR = Words("Koordinator på sykehuset", "Koordinator på sjukehuset", "Coordinator at the hospital")
_DOCTOR = Words("Kontaktlege", "Kontaktlege", "Contact doctor (kontaktlege)")
_AGREED = Words(
    "Familien samtykket {day} til at vi skriver dette.",
    "Familien samtykte {day} til at vi skriv dette.",
    "The family agreed on {day} that we write this.",
)
_TALK = Words(
    "Koordinatoren på sykehuset skal samarbeide med koordinatoren eller barnekoordinatoren hos dere.",
    "Koordinatoren på sjukehuset skal samarbeide med koordinatoren eller barnekoordinatoren hos dykk.",
    "The hospital's coordinator must cooperate with your coordinator or child coordinator.",
)


@dataclass(frozen=True, slots=True)
class HospitalNotice(Letter):
    """The health trust's notice, as soon as possible (sphl § 2-5, regulation on the plan § 8, regulation on
    habilitation § 12). ``agreed_on`` is the day of the family's consent.
    """

    kind: ClassVar = Kind(
        "hospital-notice",
        Words("Melding fra sykehus", "Melding frå sjukehus", "Notice from a hospital"),
        Words("Melding om samarbeid", "Melding om samarbeid", "A notice about cooperation"),
        GoesTo.ANOTHER_BODY,
    )
    child: str
    seen: str
    contributes: str
    home_on: date | None
    coordinator: Named
    contact_doctor: str
    agreed_on: date
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_TELLS, SPHL_2_5, HABF_12, child=self.child)
        yield pen.paragraph(_MUNICIPALITY, IPF_8, HOL_7_1)
        yield pen.heading(_SEEN)
        yield pen.wrote(self.seen)
        yield pen.heading(_OURS)
        yield pen.wrote(self.contributes)
        yield pen.facts(
            (_HOME, pen.day(self.home_on) if self.home_on else ""),
            (_OUR_COORDINATOR, self.coordinator.line),
            (_DOCTOR, self.contact_doctor),
        )
        yield pen.paragraph(_TALK, SPHL_2_5A)
        yield pen.paragraph(_AGREED, HPL_22, day=pen.plain_day(self.agreed_on))
        yield pen.signature(self.writer)
