"""A hospital tells the municipality's coordinating unit of a need it has found."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provision import Provision
from langbenk.law.provisions.habf import HABF_12
from langbenk.law.provisions.hol import HOL_7_1
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.provisions.ipf import IPF_8
from langbenk.law.provisions.sphl import SPHL_2_5, SPHL_2_5A
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.agreeing import agreed_or_not, must_be_lawful
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
_ASKED = Words("Det vi ber kommunen om", "Det vi ber kommunen om", "What we ask of the municipality")
_OURS = Words("Det sykehuset bidrar med", "Det sjukehuset bidreg med", "What the hospital contributes")
_HOME = Words("Hjem fra sykehuset", "Heim frå sjukehuset", "Home from hospital")
_OUR_COORDINATOR = Words("Koordinator på sykehuset", "Koordinator på sjukehuset", "Coordinator at the hospital")
_DOCTOR = Words("Kontaktlege", "Kontaktlege", "Contact doctor (kontaktlege)")
_TALK = Words(
    "Koordinatoren på sykehuset skal samarbeide med koordinatoren eller barnekoordinatoren hos dere.",
    "Koordinatoren på sjukehuset skal samarbeide med koordinatoren eller barnekoordinatoren hos dykk.",
    "The hospital's coordinator must cooperate with your coordinator or child coordinator.",
)


@dataclass(frozen=True, slots=True)
class HospitalNotice(Letter):
    """The health trust's notice, as soon as possible (sphl § 2-5, regulation on the plan § 8, regulation on
    habilitation § 12). ``agreed_on`` is the day of their consent; without it ``grounds`` name what lifts the duty of
    secrecy: raises InputError when there is neither. ``coordinator``: none while the hospital has appointed nobody.
    """

    kind: ClassVar = Kind(
        "hospital-notice",
        Words("Melding fra sykehus", "Melding frå sjukehus", "Notice from a hospital"),
        Words("Melding om samarbeid", "Melding om samarbeid", "A notice about cooperation"),
        GoesTo.ANOTHER_BODY,
    )
    child: str
    seen: str
    asks: str
    contributes: str
    wishes: str
    home_on: date | None
    coordinator: Named | None
    contact_doctor: str
    agreed_on: date | None
    writer: Named
    grounds: tuple[Provision, ...] = ()

    def __post_init__(self) -> None:
        must_be_lawful(self.agreed_on, self.grounds)

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_TELLS, SPHL_2_5, HABF_12, child=self.child)
        yield pen.paragraph(_MUNICIPALITY, IPF_8, HOL_7_1)
        for heading, text in (
            (_SEEN, self.seen),
            (_ASKED, self.asks),
            (_OURS, self.contributes),
            (labels.THEIR_WISHES, self.wishes),
        ):
            if text:
                yield pen.heading(heading)
                yield pen.wrote(text)
        facts = (
            (_HOME, pen.day(self.home_on) if self.home_on else ""),
            (_OUR_COORDINATOR, self.coordinator.line if self.coordinator else ""),
            (_DOCTOR, self.contact_doctor),
        )
        if any(said for _, said in facts):
            yield pen.facts(*facts)
        if self.coordinator:
            yield pen.paragraph(_TALK, SPHL_2_5A)
        yield agreed_or_not(pen, self.agreed_on, self.grounds, consent=HPL_22)
        yield pen.signature(self.writer)
