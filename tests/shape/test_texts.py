"""Every text that a reader meets is there in bokmål, nynorsk and English."""

import io
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from setup.texts import LANGUAGES, extract
from tests.shape.house import PACKAGE, name

Key = tuple[str, str | None]


def key(message: str | tuple[str, ...] | list[str], context: str | None) -> Key:
    return (message if isinstance(message, str) else message[0], context)


def used() -> set[Key]:
    return {key(message, context) for message, context, _ in extract(PACKAGE)}


def catalogues(language: str) -> dict[str, Catalog]:
    found: list[Path] = sorted(PACKAGE.glob(f"**/locale/{language}/LC_MESSAGES/django.po"))
    return {name(file): read_po(io.BytesIO(file.read_bytes()), locale=language, abort_invalid=True) for file in found}


def entries(language: str) -> list[tuple[str, Message]]:
    return [(file, entry) for file, catalogue in catalogues(language).items() for entry in catalogue if entry.id]


def is_translated(entry: Message) -> bool:
    strings = [entry.string] if isinstance(entry.string, str) else list(entry.string)
    return all(strings) and len(strings) == (2 if entry.pluralizable else 1) and not entry.fuzzy


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_in_use_is_translated(language: str) -> None:
    translated = {key(entry.id, entry.context) for _, entry in entries(language) if is_translated(entry)}
    assert len(used()) > 100
    assert sorted(map(str, used() - translated)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_catalogue_keeps_a_text_that_nobody_uses(language: str) -> None:
    kept = {key(entry.id, entry.context) for _, entry in entries(language)}
    assert sorted(map(str, kept - used())) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_two_rooms_use_says_the_same_in_both(language: str) -> None:
    said: dict[Key, set[str]] = {}
    for _, entry in entries(language):
        said.setdefault(key(entry.id, entry.context), set()).add(str(entry.string))
    assert {message: strings for message, strings in said.items() if len(strings) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_room_for_the_same_names_and_numbers(language: str) -> None:
    faults = [
        f"{file}: {message.id}: {error}"
        for file, catalogue in catalogues(language).items()
        for message, errors in catalogue.check()
        for error in errors
    ]
    assert faults == []
