"""We have got what somebody wrote or told: what happens now, and what they have a right to know."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.fvl import FVL_11, FVL_11A
from langbenk.law.provisions.hol_services import HOL_4_2A
from langbenk.law.provisions.pbrl import PBRL_2_5, PBRL_2_5B, PBRL_2_5C, PBRL_8_3
from langbenk.law.provisions.pbrl_persons import PBRL_3_1
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_THANKS = (
    Words(
        "Takk for at dere tok kontakt {day}. Vi har tatt vare på det dere fortalte.",
        "Takk for at de tok kontakt {day}. Vi har teke vare på det de fortalde.",
        "Thank you for contacting us on {day}. We have kept what you told us.",
    ),
    Words(
        "Takk for at du tok kontakt {day}. Vi har tatt vare på det du fortalte.",
        "Takk for at du tok kontakt {day}. Vi har teke vare på det du fortalde.",
        "Thank you for contacting us on {day}. We have kept what you told us.",
    ),
)
"""Each sentence to the family, and to somebody who asked for themselves."""
_TOLD = (
    Words("Det dere fortalte", "Det de fortalde", "What you told us"),
    Words("Det du fortalte", "Det du fortalde", "What you told us"),
)
_CALLS = (
    Words(
        "{who} tar kontakt med dere. Vi snakker om hva dere trenger, og hva {child} selv mener.",
        "{who} tek kontakt med dykk. Vi snakkar om kva de treng, og kva {child} sjølv meiner.",
        "{who} will contact you. We will talk about what you need, and what {child} thinks.",
    ),
    Words(
        "{who} tar kontakt med deg. Vi snakker om hva du trenger, og hva du selv ønsker.",
        "{who} tek kontakt med deg. Vi snakkar om kva du treng, og kva du sjølv ønskjer.",
        "{who} will contact you. We will talk about what you need, and what you want yourself.",
    ),
)
_SECRECY = (
    Words(
        "Vi spør dere før vi snakker med andre tjenester.",
        "Vi spør dykk før vi snakkar med andre tenester.",
        "We ask you before we talk to other services.",
    ),
    Words(
        "Vi spør deg før vi snakker med andre tjenester.",
        "Vi spør deg før vi snakkar med andre tenester.",
        "We ask you before we talk to other services.",
    ),
)
_BY = (
    Words("Dere hører fra oss senest {day}.", "De høyrer frå oss seinast {day}.", "You hear from us by {day}."),
    Words("Du hører fra oss senest {day}.", "Du høyrer frå oss seinast {day}.", "You hear from us by {day}."),
)
_SOON = (
    Words(
        "Vi svarer så snart vi kan. Tar det tid, skriver vi til dere om hvorfor, og når svaret kommer.",
        "Vi svarar så snart vi kan. Tek det tid, skriv vi til dykk om kvifor, og når svaret kjem.",
        "We answer as soon as we can. If it takes time, we write to tell you why, and when the answer will come.",
    ),
    Words(
        "Vi svarer så snart vi kan. Tar det tid, skriver vi til deg om hvorfor, og når svaret kommer.",
        "Vi svarar så snart vi kan. Tek det tid, skriv vi til deg om kvifor, og når svaret kjem.",
        "We answer as soon as we can. If it takes time, we write to tell you why, and when the answer will come.",
    ),
)
_RIGHTS = (
    Words("Dette kan dere ha rett til", "Dette kan de ha rett til", "What you may be entitled to"),
    Words("Dette kan du ha rett til", "Dette kan du ha rett til", "What you may be entitled to"),
)
_NO_FORM = (
    Words(
        "Dere trenger ikke å søke. Vi skal finne ut hva dere har rett til.",
        "De treng ikkje å søkje. Vi skal finne ut kva de har rett til.",
        "You need not apply. It is for us to find out what you are entitled to.",
    ),
    Words(
        "Du trenger ikke å søke. Vi skal finne ut hva du har rett til.",
        "Du treng ikkje å søkje. Vi skal finne ut kva du har rett til.",
        "You need not apply. It is for us to find out what you are entitled to.",
    ),
)
_CHILD_COORDINATOR = Words(
    "en barnekoordinator, som holder sammen all hjelpen til familien",
    "ein barnekoordinator, som held saman all hjelpa til familien",
    "a child coordinator (barnekoordinator), who holds all the help for the family together",
)
_COORDINATOR = Words("en koordinator", "ein koordinator", "a coordinator (koordinator)")
_PLAN = (
    Words(
        "en individuell plan: én plan for all hjelpen, laget sammen med dere",
        "ein individuell plan: éin plan for all hjelpa, laga saman med dykk",
        "an individual plan (individuell plan): one plan for all the help, made with you",
    ),
    Words(
        "en individuell plan: én plan for all hjelpen, laget sammen med deg",
        "ein individuell plan: éin plan for all hjelpa, laga saman med deg",
        "an individual plan (individuell plan): one plan for all the help, made with you",
    ),
)
_OMBUD = Words(
    "Pasient- og brukerombudet gir råd gratis når det gjelder helse- og omsorgstjenester.",
    "Pasient- og brukarombodet gir råd gratis når det gjeld helse- og omsorgstenester.",
    "The patient and user ombud (pasient- og brukerombudet) advises free of charge on health and care services.",
)


@dataclass(frozen=True, slots=True)
class Receipt(Letter):
    """Receipt and guidance (fvl § 11, hol § 4-2 a). ``answer_by`` is the municipality's own target, or None.

    ``own``: they asked for themselves. ``adult``: it is about somebody of 18 or more, who has no child coordinator
    (hol § 7-2 a).
    """

    kind: ClassVar = Kind(
        "receipt",
        Words("Kvittering og veiledning", "Kvittering og rettleiing", "Receipt and guidance"),
        Words("Vi har fått henvendelsen", "Vi har fått førespurnaden", "We have got your enquiry"),
        GoesTo.FAMILY,
    )
    child: str
    came_on: date
    told: str
    answer_by: date | None
    writer: Named
    own: bool = False
    adult: bool = False

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_THANKS[self.own], day=pen.day(self.came_on))
        if self.told:
            yield pen.wrote(self.told, _TOLD[self.own])
        yield pen.heading(labels.NEXT)
        yield pen.paragraph(_CALLS[self.own], PBRL_3_1, who=self.writer.name, child=self.child)
        yield pen.paragraph(_SECRECY[self.own])
        if self.answer_by:
            yield pen.paragraph(_BY[self.own], day=pen.day(self.answer_by))
            yield pen.paragraph(labels.OWN_TARGET)
        yield pen.paragraph(_SOON[self.own], FVL_11A)
        yield pen.heading(_RIGHTS[self.own])
        yield pen.paragraph(_NO_FORM[self.own], FVL_11, HOL_4_2A)
        families = () if self.adult else ((_CHILD_COORDINATOR, PBRL_2_5C),)
        yield pen.cited_points(*families, (_COORDINATOR, PBRL_2_5B), (_PLAN[self.own], PBRL_2_5))
        yield pen.paragraph(_OMBUD, PBRL_8_3)
        yield pen.signature(self.writer)
