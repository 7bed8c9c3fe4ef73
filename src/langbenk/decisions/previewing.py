"""A letter as it will be, before it is sent: block by block, in each language that somebody reads."""

from collections.abc import Iterable
from datetime import date

from langbenk.decisions.readers import AtHome
from langbenk.decisions.settling import InLanguage
from langbenk.letters.previewing import Preview, preview


def previews(letter: InLanguage, readers: Iterable[AtHome], on: date) -> tuple[Preview, ...]:
    """The letter once for each language among its readers."""
    names: dict[str, list[str]] = {}
    for reader in readers:
        names.setdefault(reader.language, []).append(reader.name)
    return tuple(_preview(letter, language, tuple(those), on) for language, those in names.items())


def preview_to(letter: InLanguage, name: str, language: str, on: date) -> Preview:
    """The letter to one body outside."""
    return _preview(letter, language, (name,), on)


def _preview(letter: InLanguage, language: str, names: tuple[str, ...], on: date) -> Preview:
    return preview(letter(language=language), names, on=on, language=language)
