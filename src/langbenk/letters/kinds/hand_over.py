"""From one coordinator to the next: where things stand, what is promised, what is next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.hol import HOL_7_2, HOL_7_2A, HOL_7_3
from langbenk.law.provisions.hol_services import HOL_4_1
from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import Task, people, tasks
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_TAKES_OVER = Words(
    "{new} tar over som koordinator for {child} etter {old} {day}.",
    "{new} tek over som koordinator for {child} etter {old} {day}.",
    "{new} takes over as coordinator for {child} from {old} on {day}.",
)
_NOW = Words("Slik er det nå", "Slik er det no", "Where things stand")
_MATTERS = Words(
    "Det som er viktig for {child} og familien",
    "Det som er viktig for {child} og familien",
    "What matters to {child} and the family",
)
_PROMISED = Words("Det vi har lovet", "Det vi har lova", "What we have promised")
_PEOPLE = Words("Hvem du snakker med", "Kven du snakkar med", "Whom to talk to")
_KNOW = Words(
    "Familien vet om byttet fra {day}.",
    "Familien veit om bytet frå {day}.",
    "The family has known of the change since {day}.",
)
_ACCESS = Words(
    "Tilgangen til {old} er stengt fra samme dag. Kommunens plikt stanser ikke.",
    "Tilgangen til {old} er stengd frå same dag. Plikta til kommunen stansar ikkje.",
    "{old} has no access from the same day. The duty of the municipality does not pause.",
)


@dataclass(frozen=True, slots=True)
class HandOver(Letter):
    """A hand-over note (hol §§ 7-2, 7-2 a, 7-3, 4-1)."""

    kind: ClassVar = Kind(
        "hand-over",
        Words(
            "Overlevering mellom koordinatorer", "Overlevering mellom koordinatorar", "Hand-over between coordinators"
        ),
        Words("Overlevering", "Overlevering", "Hand-over"),
        GoesTo.SERVICES,
    )
    child: str
    is_child_coordinator: bool
    day: date
    old: Named
    new: Named
    now: str
    matters: str
    promised: tuple[Task, ...]
    contacts: tuple[Named, ...]
    family_told_on: date

    def body(self, pen: Pen) -> Iterator[Block]:
        ground = HOL_7_2A if self.is_child_coordinator else HOL_7_2
        names = {"old": self.old.name, "new": self.new.name, "child": self.child}
        yield pen.paragraph(_TAKES_OVER, ground, HOL_7_3, day=pen.day(self.day), **names)
        yield pen.heading(_NOW)
        yield pen.wrote(self.now)
        yield pen.heading(_MATTERS, child=self.child)
        yield pen.wrote(self.matters)
        yield pen.heading(_PROMISED)
        yield tasks(pen, self.promised)
        yield pen.heading(_PEOPLE)
        yield people(pen, self.contacts)
        yield pen.paragraph(_KNOW, day=pen.plain_day(self.family_told_on))
        yield pen.paragraph(_ACCESS, HOL_4_1, **names)
        yield pen.signature(self.old, self.new)
