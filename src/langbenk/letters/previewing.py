"""Letters as they will be, before they are sent: block by block, each once for all who get it alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from langbenk.letters.blocks import Block
from langbenk.letters.letter import Letter
from langbenk.letters.pressing import as_text


@dataclass(frozen=True)
class Meant:
    """A letter that is to go to somebody, by name, in a language, dated ``on``."""

    written: Letter
    name: str
    language: str
    on: date


@dataclass(frozen=True)
class Preview:
    """The letter in one language, and by name who gets it so."""

    language: str
    title: str
    readers: tuple[str, ...]
    blocks: tuple[Block, ...]


def preview(written: Letter, names: tuple[str, ...], *, on: date, language: str) -> Preview:
    """One letter to these readers."""
    return Preview(language, written.kind.title.say(language), names, as_text(written, on=on, language=language))


def previews_of(letters: Iterable[Meant]) -> tuple[Preview, ...]:
    """What several readers get alike is shown once, with all their names, in the order in which it was written."""
    found: dict[Preview, list[str]] = {}
    for one in letters:
        found.setdefault(preview(one.written, (), on=one.on, language=one.language), []).append(one.name)
    return tuple(
        Preview(same.language, same.title, tuple(dict.fromkeys(names)), same.blocks) for same, names in found.items()
    )
