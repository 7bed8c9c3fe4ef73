"""The yearly review of how the services cooperate: the numbers, what we learnt, what we change."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from langbenk.law.provisions.lkf import LKF_6, LKF_7, LKF_8, LKF_9
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import Task, tasks
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_INTRO = Words(
    "Ledelsen skal gå gjennom styringssystemet minst én gang i året. Dette er gjennomgangen for {year}.",
    "Leiinga skal gå gjennom styringssystemet minst éin gong i året. Dette er gjennomgangen for {year}.",
    "The management must review its system at least once a year. This is the review for {year}.",
)
_FIGURES = Words("Tallene", "Tala", "The figures")
_FIGURE = Words("Tall", "Tal", "Figure")
_BEFORE = Words("Året før", "Året før", "The year before")
_NO_SMALL = Words(
    "Tall under 5 er ikke vist, så ingen kan kjennes igjen.",
    "Tal under 5 er ikkje viste, så ingen kan kjennast att.",
    "Figures below 5 are not shown, so that nobody can be recognised.",
)
_FAMILIES = Words("Det barn og familier sier", "Det barn og familiar seier", "What children and families say")
_DEVIATIONS = Words("Avvik og klager", "Avvik og klager", "Deviations and complaints")
_RISKS = Words("Der det kan svikte", "Der det kan svikte", "Where it may fail")
_CHANGE = Words("Det vi endrer", "Det vi endrar", "What we change")
_NUMBER_BELOW = Words("under 5", "under 5", "below 5")
_SMALLEST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the year beside the year before; None where it was not counted."""

    what: str
    count: int
    before: int | None = None


@dataclass(frozen=True, slots=True)
class YearlyReview(Letter):
    """The yearly review (regulation on management and quality §§ 6–9). Counts from 1 to 4 are never shown: that is a
    local target for not recognising anybody, no rule of law.
    """

    kind: ClassVar = Kind(
        "yearly-review",
        Words("Årlig gjennomgang", "Årleg gjennomgang", "Yearly review"),
        Words("Årlig gjennomgang", "Årleg gjennomgang", "Yearly review"),
        GoesTo.OURSELVES,
    )
    year: int
    figures: tuple[Figure, ...]
    families_say: str
    deviations: str
    risks: str
    changes: tuple[Task, ...]
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_INTRO, LKF_6, LKF_7, LKF_8, LKF_9, year=str(self.year))
        yield pen.heading(_FIGURES)
        rows = ((each.what, _shown(pen, each.count), _shown(pen, each.before)) for each in self.figures)
        yield pen.table((labels.WHAT, _FIGURE, _BEFORE), rows)
        yield pen.paragraph(_NO_SMALL)
        for heading, text in ((_FAMILIES, self.families_say), (_DEVIATIONS, self.deviations), (_RISKS, self.risks)):
            yield pen.heading(heading)
            yield pen.wrote(text)
        yield pen.heading(_CHANGE)
        yield tasks(pen, self.changes)
        yield pen.signature(self.writer)


def _shown(pen: Pen, count: int | None) -> str:
    if count is None:
        return pen.say(labels.DASH)
    return pen.say(_NUMBER_BELOW) if 0 < count < _SMALLEST_SHOWN else str(count)
