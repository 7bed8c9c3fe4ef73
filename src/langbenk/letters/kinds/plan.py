"""The individual plan on paper, with everything that the regulation asks for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law import InputError
from langbenk.law.provisions.ipf import IPF_4, IPF_9
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import Sharing, people, sharings
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_ABOUT = Words("Planen til {name}", "Planen til {name}", "The plan of {name}")
_DEMAND = Words(
    "Planen er laget sammen med {name}. Den skal til enhver tid være riktig.",
    "Planen er laga saman med {name}. Han skal alltid vere rett.",
    "The plan is made with {name}. It must be kept up to date.",
)
_MATTERS = Words("Det som er viktig for {name}", "Det som er viktig for {name}", "What matters to {name}")
_GOALS = Words("Mål", "Mål", "Goals")
_RESOURCES = Words("Ressurser", "Ressursar", "Resources")
_NEEDS = Words("Behov", "Behov", "Needs")
_WITH = Words("De som er med", "Dei som er med", "Who takes part")
_CONTRIBUTES = Words("Det hver bidrar med", "Det kvar bidreg med", "What each contributes")
_CONTRIBUTION = Words("Bidrag", "Bidrag", "Contribution")
_MEASURES = Words("Tiltak", "Tiltak", "Measures")
_SCOPE = Words("Omfang", "Omfang", "Scope")
_RESPONSIBLE = Words("Ansvarlig", "Ansvarleg", "Responsible")
_HOW = Words("Slik gjennomfører vi det", "Slik gjennomfører vi det", "How we carry it out")
_MAKES = Words("Ansvar for å lage planen", "Ansvar for å lage planen", "Responsible for the plan")
_PROGRESS = Words(
    "Ansvar for samordning og framdrift",
    "Ansvar for samordning og framdrift",
    "Responsible for coordination and progress",
)
_STATUS = Words(
    "Koordinator, barnekoordinator, kontaktlege",
    "Koordinator, barnekoordinator, kontaktlege",
    "Coordinator, child coordinator, contact doctor",
)
_PERIOD = Words("Planen gjelder", "Planen gjeld", "The plan holds")
_REVISED = Words("Planen ses på igjen", "Planen blir sett på att", "The plan is looked at again")
_AGREED = Words("Samtykke til planen", "Samtykke til planen", "Consent to the plan")
_SEES = Words("Samtykke til at andre får vite", "Samtykke til at andre får vite", "Consent that others know")
_NO_SHARING = Words(
    "Ingen får vite noe som er taushetsbelagt.",
    "Ingen får vite noko som det er teieplikt om.",
    "Nobody gets to know anything confidential.",
)
_OTHERS = Words("Samarbeid med andre", "Samarbeid med andre", "Cooperation with others")
_CHILD = Words("Slik har {name} vært med", "Slik har {name} vore med", "How {name} has taken part")
_NO_RIGHT = Words(
    "Planen gir ikke i seg selv rett til flere tjenester.",
    "Planen gir ikkje i seg sjølv rett til fleire tenester.",
    "The plan does not in itself give a right to more services.",
)
_ARRANGED = Words("Ansvar, tid og samtykke", "Ansvar, tid og samtykke", "Responsibility, time and consent")


@dataclass(frozen=True, slots=True)
class PlannedMeasure:
    """A service or measure: what, how much, who answers for it, and to which goal it belongs."""

    what: str
    scope: str
    responsible: str
    goal: str = ""


@dataclass(frozen=True, slots=True)
class IndividualPlan(Letter):
    """The individual plan with every field of the regulation § 9.

    ``contributions`` are pairs of who and what. ``coordinators`` says for each kind whether it is offered, declined
    or appointed, and who. ``child_took_part`` is needed when the plan is a child's (``is_child``): raises InputError
    when it is empty then, and when there is no day for a revision.
    """

    kind: ClassVar = Kind(
        "plan",
        Words("Individuell plan", "Individuell plan", "Individual plan"),
        Words("Planen", "Planen", "The plan"),
        GoesTo.FAMILY,
    )
    name: str
    is_child: bool
    matters: str
    goals: tuple[str, ...]
    resources: str
    needs: str
    participants: tuple[Named, ...]
    responsible_for_plan: Named
    responsible_for_progress: Named
    contributions: tuple[tuple[str, str], ...]
    measures: tuple[PlannedMeasure, ...]
    how: str
    coordinators: str
    begins: date
    ends: date | None
    revisions: tuple[date, ...]
    agreed_by: str
    agreed_on: date
    sharings: tuple[Sharing, ...]
    other_cooperation: str
    child_took_part: str

    def __post_init__(self) -> None:
        if not self.revisions:
            raise InputError("revisions", "takes at least one day on which the plan is looked at again")
        if self.is_child and not self.child_took_part.strip():
            raise InputError("child_took_part", "takes how the child's right to take part was secured")

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.heading(_ABOUT, name=self.name)
        yield pen.paragraph(_DEMAND, IPF_4, IPF_9, name=self.name)
        yield from self._person(pen)
        yield from self._work(pen)
        yield from self._agreement(pen)

    def _person(self, pen: Pen) -> Iterator[Block]:
        yield pen.heading(_MATTERS, name=self.name)
        yield pen.wrote(self.matters)
        yield pen.heading(_GOALS)
        yield pen.said(self.goals, numbered=True)
        yield pen.heading(_RESOURCES)
        yield pen.wrote(self.resources)
        yield pen.heading(_NEEDS)
        yield pen.wrote(self.needs)
        if self.is_child:
            yield pen.heading(_CHILD, name=self.name)
            yield pen.wrote(self.child_took_part)

    def _work(self, pen: Pen) -> Iterator[Block]:
        yield pen.heading(_WITH)
        yield people(pen, self.participants)
        yield pen.heading(_MEASURES)
        rows = ((each.what, each.goal, each.scope, each.responsible) for each in self.measures)
        yield pen.table((labels.MEASURE, labels.GOAL, _SCOPE, _RESPONSIBLE), rows)
        yield pen.heading(_CONTRIBUTES)
        yield pen.table((labels.WHO, _CONTRIBUTION), self.contributions)
        yield pen.heading(_HOW)
        yield pen.wrote(self.how)
        if self.other_cooperation:
            yield pen.heading(_OTHERS)
            yield pen.wrote(self.other_cooperation)

    def _agreement(self, pen: Pen) -> Iterator[Block]:
        until = pen.plain_day(self.ends) if self.ends else pen.say(labels.NOT_SET)
        yield pen.heading(_ARRANGED)
        yield pen.facts(
            (_MAKES, self.responsible_for_plan.line),
            (_PROGRESS, self.responsible_for_progress.line),
            (_STATUS, self.coordinators),
            (_PERIOD, f"{pen.plain_day(self.begins)} – {until}"),
            (_REVISED, pen.names(pen.plain_day(day) for day in self.revisions)),
            (_AGREED, f"{self.agreed_by}, {pen.plain_day(self.agreed_on)}"),
        )
        yield pen.heading(_SEES)
        yield sharings(pen, self.sharings) if self.sharings else pen.paragraph(_NO_SHARING)
        yield pen.paragraph(_NO_RIGHT, IPF_4)
