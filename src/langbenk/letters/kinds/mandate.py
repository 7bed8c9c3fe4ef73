"""The mandate of a coordinator: what the task is, what it is not, how much time it is given."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.fvl_case import FVL_6
from langbenk.law.provisions.hol import HOL_7_2, HOL_7_2A, HOL_7_3
from langbenk.law.provisions.hol_services import HOL_4_1, HOL_4_2
from langbenk.law.provisions.koml import KOML_13_3
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_APPOINTED = Words(
    "Du er oppnevnt som {role} for {child} fra {day}. Takk for at du tar oppgaven.",
    "Du er oppnemnd som {role} for {child} frå {day}. Takk for at du tek oppgåva.",
    "You are appointed {role} for {child} from {day}. Thank you for taking the task on.",
)
_ROLES = (
    Words("koordinator", "koordinator", "coordinator (koordinator)"),
    Words("barnekoordinator", "barnekoordinator", "child coordinator (barnekoordinator)"),
)
_TASK = Words("Oppgaven", "Oppgåva", "The task")
_TASKS = (
    Words("samordne hele tilbudet", "samordne heile tilbodet", "coordinate the whole offer"),
    Words(
        "ha oversikt, og bidra aktivt til at kommunen følger opp og legger til rette",
        "ha oversikt, og bidra aktivt til at kommunen følgjer opp og legg til rette",
        "have an overview, and actively help the municipality to follow up and adapt",
    ),
    Words(
        "gi full informasjon og veiledning om helse- og omsorgstjenestene",
        "gi full informasjon og rettleiing om helse- og omsorgstenestene",
        "give full information and guidance on the health and care services",
    ),
    Words(
        "gi det samme om andre velferdstjenester og brukerorganisasjoner, og hjelpe familien til kontakt",
        "gi det same om andre velferdstenester og brukarorganisasjonar, og hjelpe familien til kontakt",
        "give the same on other welfare services and user organisations, and help the family to reach them",
    ),
    Words(
        "sørge for framdrift i arbeidet med individuell plan",
        "syte for framdrift i arbeidet med individuell plan",
        "see that the work on the individual plan moves on",
    ),
)
_FEWER = (_TASKS[0], _TASKS[4])
_LIMITS = Words(
    "Du bestemmer ikke over andre tjenesters faglige valg. Stopper det opp, si fra til koordinerende enhet.",
    "Du bestemmer ikkje over dei faglege vala til andre tenester. Stoppar det opp, sei frå til koordinerande eining.",
    "You do not overrule the professional choices of other services. If it stops, tell the coordinating unit.",
)
_RECORD = Words(
    "Du skal skrive ned det som er relevant og nødvendig, i kommunens egen løsning.",
    "Du skal skrive ned det som er relevant og nødvendig, i kommunen si eiga løysing.",
    "You must write down what is relevant and necessary, in the municipality's own system.",
)
_HOURS = Words("Tid til oppgaven", "Tid til oppgåva", "Time for the task")
_REVIEW = Words("Gjennomgang", "Gjennomgang", "Review")
_EMPLOYER = Words("Lederen din sa ja", "Leiaren din sa ja", "Your manager agreed")
_IMPARTIAL = Words(
    "Er du i nær familie med dem, eller har du andre bånd som svekker tilliten til at du er upartisk? Da kan du ikke "
    "forberede eller avgjøre noe for dem, og oppgaven kan ikke være din. Si fra med en gang.",
    "Er du i nær familie med dei, eller har du andre band som svekkjer tilliten til at du er upartisk? Då kan du ikkje "
    "førebu eller avgjere noko for dei, og oppgåva kan ikkje vere di. Sei frå med ein gong.",
    "Are you closely related to them, or tied to them in a way that weakens trust in your impartiality? Then you may "
    "not prepare or decide anything for them, and the task cannot be yours. Tell us at once.",
)


@dataclass(frozen=True, slots=True)
class Mandate(Letter):
    """The letter of appointment to the coordinator (hol §§ 7-2, 7-2 a, 7-3, 4-1, fvl § 6). ``hours`` is free text: the
    law sets no number of families or hours.
    """

    kind: ClassVar = Kind(
        "mandate",
        Words(
            "Oppnevning og mandat, til koordinatoren",
            "Oppnemning og mandat, til koordinatoren",
            "Appointment and mandate, to the coordinator",
        ),
        Words("Oppnevning", "Oppnemning", "Appointment"),
        GoesTo.SERVICES,
    )
    child: str
    is_child_coordinator: bool
    starts: date
    review: date
    hours: str
    deputy: Named
    employer_agreed_on: date
    wishes: str
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        ground = HOL_7_2A if self.is_child_coordinator else HOL_7_2
        said = {"role": pen.say(_ROLES[self.is_child_coordinator]), "child": self.child, "day": pen.day(self.starts)}
        yield pen.paragraph(_APPOINTED, ground, HOL_7_3, **said)
        yield pen.heading(_TASK)
        yield pen.points(*(_TASKS if self.is_child_coordinator else _FEWER))
        if self.wishes:
            yield pen.wrote(self.wishes, labels.FAMILY_WISHES)
        yield pen.paragraph(_LIMITS)
        yield pen.paragraph(_RECORD, HOL_4_1, HOL_4_2)
        yield pen.facts(
            (_HOURS, self.hours),
            (_REVIEW, pen.day(self.review)),
            (labels.DEPUTY, self.deputy.line),
            (_EMPLOYER, pen.plain_day(self.employer_agreed_on)),
        )
        yield pen.paragraph(_IMPARTIAL, FVL_6, KOML_13_3)
        yield pen.signature(self.writer)
