"""A step and its list in the reader's language, from the law's own words."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language

from langbenk.cases.sheets.child import Child
from langbenk.law.birthdays import coming
from langbenk.law.transition_lists import CHECKLISTS, DOER_WORDS, PART_WORDS, TRANSITION_WORDS, Doer, TransitionKind
from langbenk.law.transitions import BIRTHDAYS
from langbenk.transitions.moving import PART_NAMES
from langbenk.transitions.sheets.ahead import AheadSheet, ItemLine, PassedLine, StepLine

YOUNG, GUARDIANS, STAFF = "for_young_person", "for_guardians", "for_staff"


@dataclass(frozen=True)
class ShownItem:
    """One thing on the list: what, who does it, what it is about, on which provisions, and what became of it.

    ``place`` is what its address calls it.
    """

    line: ItemLine
    place: str
    text: str
    who: str
    about: str
    grounds: tuple[str, ...]


@dataclass(frozen=True)
class ShownPassed:
    """What went to a service that begins: the kinds of information, in words."""

    line: PassedLine
    parts: str


@dataclass(frozen=True)
class ShownStep:
    """One step: what it is called, its list, for a birthday what changes, and what went to those who begin."""

    line: StepLine
    name: str
    items: tuple[ShownItem, ...]
    changes: tuple[str, ...]
    passed: tuple[ShownPassed, ...]


def step_in_words(line: StepLine, child: Child, reader: str, *, who: Doer | None = None) -> ShownStep:
    """The step as this reader (``YOUNG``, ``GUARDIANS``, ``STAFF``) reads it; with ``who``, their own things first."""
    kind, spoken = TransitionKind(line.kind), _spoken()
    lines = {item.key: item for item in line.items}
    items = [
        ShownItem(
            lines[one.key],
            f"{line.kind}-{one.key}",
            one.words.say(spoken),
            DOER_WORDS[one.who].say(spoken),
            PART_WORDS[one.part].say(spoken),
            tuple(ground.id for ground in one.grounds),
        )
        for one in sorted(CHECKLISTS[kind], key=lambda one: one.who != who)
    ]
    passed = tuple(ShownPassed(one, ", ".join(parts_in_words(one.parts))) for one in line.passed)
    return ShownStep(line, kind_in_words(line.kind), tuple(items), _changes(kind, child, line.on, reader), passed)


def steps_in_words(sheet: AheadSheet, reader: str, *, who: Doer | None = None) -> list[ShownStep]:
    """Every step of the sheet."""
    return [step_in_words(line, sheet.child, reader, who=who) for line in sheet.steps]


def kind_in_words(kind: str) -> str:
    """What a step is called: «fyller 18 år»."""
    return TRANSITION_WORDS[TransitionKind(kind)].say(_spoken())


def parts_in_words(parts: tuple[str, ...]) -> list[str]:
    """The kinds of information that go along."""
    return [words.say(_spoken()) for part, words in PART_NAMES.items() if part.value in parts]


def _changes(kind: TransitionKind, child: Child, on: date, reader: str) -> tuple[str, ...]:
    if child.born is None or kind not in BIRTHDAYS.values():
        return ()
    told = (getattr(change, reader) for change in coming(child.born, on, 0))
    return tuple(words.say(_spoken()).format(name=child.given_name) for words in told)


def _spoken() -> str:
    return get_language() or "nb"
