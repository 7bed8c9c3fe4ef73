"""A transition: what changes, who takes over what, what the new ones should know, with consent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from langbenk.law.provisions.fvl import FVL_13A
from langbenk.law.provisions.hol import HOL_7_2A
from langbenk.law.provisions.ipf import IPF_5
from langbenk.law.provisions.oppl import OPPL_9_5
from langbenk.law.provisions.pbrl import PBRL_2_5C
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import Task, people, tasks
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_CHANGES = Words(
    "Fra {day} går {child} over til: {to}.",
    "Frå {day} går {child} over til: {to}.",
    "From {day} {child} moves on to: {to}.",
)
_CARRY = Words("Det vi tar med oss", "Det vi tek med oss", "What we take along")
_WORKS = Words("Det som virker", "Det som verkar", "What works")
_TASKS = Words("Det som må gjøres", "Det som må gjerast", "What must be done")
_OLD = Words("De som slutter", "Dei som sluttar", "Who leaves")
_NEW = Words("De som begynner", "Dei som byrjar", "Who begins")
_CONSENT = Words(
    "De nye får bare vite det {child} og familien har sagt ja til. Samtykke til de som slutter, gjelder ikke dem.",
    "Dei nye får berre vite det {child} og familien har sagt ja til. Samtykke til dei som sluttar, gjeld ikkje dei.",
    "The new ones learn only what {child} and the family have agreed to. Consents given for those who leave do not "
    "cover them.",
)
_ADULT = Words(
    "{child} fyller 18 år. Retten til barnekoordinator varer til da. Så bestemmer {child} selv hvem som får vite hva.",
    "{child} fyller 18 år. Retten til barnekoordinator varer til då. Så bestemmer {child} sjølv kven som får vite kva.",
    "{child} turns 18. The right to a child coordinator lasts until then. Then {child} decides who is to know what.",
)
_SCHOOL = Words(
    "Skolene skal samarbeide om overgangen til videregående opplæring.",
    "Skulane skal samarbeide om overgangen til vidaregåande opplæring.",
    "The schools must cooperate on the move to upper secondary education.",
)


class Step(StrEnum):
    """Which transition it is, where the law says something of its own."""

    TO_UPPER_SECONDARY = "to_upper_secondary"
    TO_ADULT = "to_adult"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Transition(Letter):
    """The pack for a transition: to kindergarten, to school, to the next school, home from hospital, turning 18.
    Without anything left to do, or anybody who leaves, their headings are left out.
    """

    kind: ClassVar = Kind(
        "transition",
        Words("Overgang", "Overgang", "Transition pack"),
        Words("Overgangen", "Overgangen", "The transition"),
        GoesTo.SERVICES,
    )
    child: str
    step: Step
    day: date
    to: str
    childs_view: str
    works: str
    carry: str
    todo: tuple[Task, ...]
    leaving: tuple[Named, ...]
    beginning: tuple[Named, ...]
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_CHANGES, day=pen.day(self.day), child=self.child, to=self.to)
        if self.step is Step.TO_ADULT:
            yield pen.paragraph(_ADULT, PBRL_2_5C, HOL_7_2A, child=self.child)
        if self.step is Step.TO_UPPER_SECONDARY:
            yield pen.paragraph(_SCHOOL, OPPL_9_5)
        yield pen.heading(labels.CHILDS_VIEW, child=self.child)
        yield pen.wrote(self.childs_view)
        yield pen.heading(_WORKS)
        yield pen.wrote(self.works)
        yield pen.heading(_CARRY)
        yield pen.wrote(self.carry)
        if self.todo:
            yield pen.heading(_TASKS)
            yield tasks(pen, self.todo)
        if self.leaving:
            yield pen.heading(_OLD)
            yield people(pen, self.leaving)
        yield pen.heading(_NEW)
        yield people(pen, self.beginning)
        yield pen.paragraph(_CONSENT, FVL_13A, IPF_5, child=self.child)
        yield pen.signature(self.writer)
