"""What a new reading says about a section that we cite, beside what was kept from the last one. Pure functions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from langbenk.law.lovdata import Document, Section
from langbenk.law.provision import Provision, Status

SHOWN = 300
"""Characters of a sentence that a finding carries; enough to see what is new."""

_BETWEEN_SENTENCES = re.compile(r"(?<=[.:;?!])\s+|\n+")


class Change(StrEnum):
    """What can be said of a cited section after a reading."""

    NEW = "new"
    CHANGED = "changed"
    NOTED = "noted"
    MOVED = "moved"
    REPEALED = "repealed"
    MISSING = "missing"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Kept:
    """A section as it was kept: its title, its text, and the note on its amendments."""

    title: str
    text: str
    note: str
    repealed: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to tell: about which provision, and what it was and is, in the law's own words (or its new number)."""

    change: Change
    provision: str
    was: str = ""
    now: str = ""


def keep(section: Section, on: date) -> Kept:
    """What is kept of a section: nothing but its note once it is repealed."""
    repealed = section.is_repealed(on)
    return Kept(section.title, "" if repealed else section.text, section.note, repealed)


def findings(
    sections: Sequence[Section], rests: Sequence[Provision], kept: Kept | None, document: Document, on: date
) -> Iterator[Finding]:
    """What the sections found at one place of an act mean for the provisions that rest on it."""
    about = rests[0].id
    expected = any(_expected(provision, on) for provision in rests)
    if len(sections) > 1:
        yield Finding(Change.UNCLEAR, about)
        return
    moved = _moved_to(kept, document, sections)
    if moved:
        yield Finding(Change.MOVED, about, rests[0].number, moved.number)
    if not sections:
        if not moved and (kept or expected):
            yield Finding(Change.MISSING if expected else Change.REPEALED, about, now=kept.title if kept else "")
        return
    now = keep(sections[0], on)
    if now.repealed:
        known = kept is not None and kept.repealed
        if expected or (kept and not known):
            yield Finding(Change.MISSING if known else Change.REPEALED, about, now=now.note[:SHOWN])
        return
    yield from _differences(about, kept, now)
    for provision in rests:
        if (provision.paragraph or 0) > len(sections[0].paragraphs) and _expected(provision, on):
            yield Finding(Change.MISSING, provision.id)


def _expected(provision: Provision, on: date) -> bool:
    """Whether the catalogue says that the text must be there: in force, or adopted and waiting."""
    return provision.in_force(on) or provision.act.status is Status.ADOPTED_NOT_IN_FORCE


def _differences(about: str, kept: Kept | None, now: Kept) -> Iterator[Finding]:
    if kept is None or kept.repealed:
        yield Finding(Change.NEW, about, now=_sentences(now.text)[0][:SHOWN])
    elif (kept.title, kept.text) != (now.title, now.text):
        was, new = _first_difference(f"{kept.title}\n{kept.text}", f"{now.title}\n{now.text}")
        yield Finding(Change.CHANGED, about, was, new)
    elif kept.note != now.note:
        yield Finding(Change.NOTED, about, kept.note[:SHOWN], now.note[:SHOWN])


def _moved_to(kept: Kept | None, document: Document, here: Sequence[Section]) -> Section | None:
    """Another section of the act that now has the very text that was kept here, if this one has it no longer."""
    if kept is None or not kept.text or any(section.text == kept.text for section in here):
        return None
    return next((section for section in document.sections if section.text == kept.text), None)


def _first_difference(was: str, now: str) -> tuple[str, str]:
    """The first sentence that is not the same; empty on the side that has no more."""
    before, after = _sentences(was), _sentences(now)
    alike = next((place for place, (one, two) in enumerate(zip(before, after, strict=False)) if one != two), None)
    place = min(len(before), len(after)) if alike is None else alike
    return "".join(before[place : place + 1])[:SHOWN], "".join(after[place : place + 1])[:SHOWN]


def _sentences(text: str) -> list[str]:
    return _BETWEEN_SENTENCES.split(text.strip())


def by_place(document: Document) -> Mapping[str, Sequence[Section]]:
    """The document's sections by their place; more than one where a number stands several times."""
    found: dict[str, list[Section]] = {}
    for section in document.sections:
        found.setdefault(section.place, []).append(section)
    return found
