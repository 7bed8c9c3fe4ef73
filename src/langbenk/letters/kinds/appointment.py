"""Who coordinates, told to the family: the name, the deputy, from when, and what they can ask for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.habf import HABF_16
from langbenk.law.provisions.hol import HOL_7_2, HOL_7_2A, HOL_7_3
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import people
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_NOW = Words(
    "{who} koordinerer hjelpen til {child} fra {day}.",
    "{who} koordinerer hjelpa til {child} frå {day}.",
    "{who} coordinates the help for {child} from {day}.",
)
_DEPUTY = Words(
    "{deputy} tar over når {who} er borte.",
    "{deputy} tek over når {who} er borte.",
    "{deputy} takes over when {who} is away.",
)
_DOES = Words("Dette gjør {who}", "Dette gjer {who}", "What {who} does")
_TASKS = (
    Words(
        "holder sammen hele tilbudet til familien og {child}",
        "held saman heile tilbodet til familien og {child}",
        "holds the whole offer for the family and {child} together",
    ),
    Words(
        "har oversikt, og passer på at kommunen følger opp det den skal",
        "har oversikt, og passar på at kommunen følgjer opp det han skal",
        "has an overview, and sees that the municipality follows up what it must",
    ),
    Words(
        "gir dere informasjon og råd, og hjelper dere å få kontakt med dem dere trenger",
        "gir dykk informasjon og råd, og hjelper dykk å få kontakt med dei de treng",
        "gives you information and advice, and helps you to reach those you need",
    ),
    Words(
        "sørger for framdrift i den individuelle planen, hvis dere vil ha en",
        "syter for framdrift i den individuelle planen, om de vil ha ein",
        "sees that the individual plan moves on, if you want one",
    ),
)
_COORDINATES = (_TASKS[0], _TASKS[3])
_REVIEW = Words(
    "Vi snakker med dere om hvordan det går, senest {day}.",
    "Vi snakkar med dykk om korleis det går, seinast {day}.",
    "We talk to you about how it is going by {day}.",
)
_SWAP = Words(
    "Går det ikke godt sammen, så si fra. Dere kan be om en annen, og ønsket deres skal telle.",
    "Går det ikkje godt saman, så sei frå. De kan be om ein annan, og ønsket dykkar skal telje.",
    "If it does not work, tell us. You can ask for somebody else, and your wish must count.",
)


@dataclass(frozen=True, slots=True)
class Appointment(Letter):
    """An appointed coordinator, or child coordinator with the tasks of hol § 7-2 a (``is_child_coordinator``)."""

    kind: ClassVar = Kind(
        "appointment",
        Words("Oppnevning, til familien", "Oppnemning, til familien", "Appointment, to the family"),
        Words("Hvem som koordinerer", "Kven som koordinerer", "Who coordinates"),
        GoesTo.FAMILY,
    )
    child: str
    coordinator: Named
    is_child_coordinator: bool
    starts: date
    review: date
    deputy: Named
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        who = self.coordinator.name
        ground = (HOL_7_2A, HOL_7_3) if self.is_child_coordinator else (HOL_7_2, HABF_16, HOL_7_3)
        yield pen.paragraph(_NOW, *ground, who=who, child=self.child, day=pen.day(self.starts))
        yield pen.paragraph(_DEPUTY, who=who, deputy=self.deputy.name)
        yield people(pen, (self.coordinator, self.deputy))
        yield pen.heading(_DOES, who=who)
        yield pen.points(*(_TASKS if self.is_child_coordinator else _COORDINATES), child=self.child)
        yield pen.heading(labels.NEXT)
        yield pen.paragraph(_REVIEW, day=pen.day(self.review))
        yield pen.paragraph(labels.OWN_TARGET)
        yield pen.paragraph(_SWAP)
        yield pen.signature(self.writer)
