"""How it went: the goals, what helped, what changes, and when we look again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.ipf import IPF_4, IPF_5, IPF_9
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import Aim, Task, aims, tasks
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_PERIOD = Words(
    "Dette gjelder tiden fra {begins} til {ends}.",
    "Dette gjeld tida frå {begins} til {ends}.",
    "This is about the time from {begins} to {ends}.",
)
_GOALS = Words("Målene", "Måla", "The goals")
_HELPED = Words("Det som hjalp", "Det som hjelpte", "What helped")
_CHANGES = Words("Det vi endrer", "Det vi endrar", "What we change")
_CONSENT = Words("Samtykkene", "Samtykka", "The consents")
_CHECKED = Words(
    "Vi har gått gjennom samtykkene sammen med dere {day}.",
    "Vi har gått gjennom samtykka saman med dykk {day}.",
    "We went through the consents with you on {day}.",
)
_AGAIN = Words("Vi ser på planen igjen {day}.", "Vi ser på planen att {day}.", "We look at the plan again on {day}.")


@dataclass(frozen=True, slots=True)
class Evaluation(Letter):
    """An evaluation of the plan (regulation on the plan §§ 4 and 9: kept up to date, with a new day for the next)."""

    kind: ClassVar = Kind(
        "evaluation",
        Words("Evaluering", "Evaluering", "Evaluation"),
        Words("Hvordan det har gått", "Korleis det har gått", "How it has gone"),
        GoesTo.FAMILY,
    )
    child: str
    begins: date
    ends: date
    childs_view: str
    aims: tuple[Aim, ...]
    helped: str
    changes: tuple[Task, ...]
    consents_checked_on: date
    again_on: date
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        days = {"begins": pen.plain_day(self.begins), "ends": pen.plain_day(self.ends)}
        yield pen.paragraph(_PERIOD, IPF_4, IPF_9, **days)
        yield pen.heading(labels.CHILDS_VIEW, child=self.child)
        yield pen.wrote(self.childs_view)
        yield pen.heading(_GOALS)
        yield aims(pen, self.aims)
        if self.helped:
            yield pen.heading(_HELPED)
            yield pen.wrote(self.helped)
        if self.changes:
            yield pen.heading(_CHANGES)
            yield tasks(pen, self.changes)
        yield pen.heading(_CONSENT)
        yield pen.paragraph(_CHECKED, IPF_5, day=pen.plain_day(self.consents_checked_on))
        yield pen.heading(labels.NEXT)
        yield pen.paragraph(_AGAIN, day=pen.day(self.again_on))
        yield pen.signature(self.writer)
