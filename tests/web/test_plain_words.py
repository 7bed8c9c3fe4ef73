"""The families' texts are plain: measured by LIX, and without the words that make people into a kind of people."""

import io
import re

import pytest
from babel.messages.pofile import read_po

from setup.texts import LANGUAGES
from tests.shape.house import PACKAGE

FAMILY = {
    "family": ("web/family/", "web/templates/family/"),
    "ask": ("web/open/ask/", "web/templates/open/ask"),
    "open": ("web/open/", "web/templates/open/"),
}
PLAIN = 35
"""Björnsson's scale: under 30 children's books, 30 to 40 stories and magazines, 40 to 50 newspapers."""
LONGEST = 20
"""Words in a sentence."""
# Names of offices stand: pasient- og brukerombudet.
KINDS_OF_PEOPLE = re.compile(
    r"(?<![\w-])(bruker|brukere|brukeren|brukar|brukarar|brukaren|klient\w*|pårørende|pårørande|foresatt\w*|føresett\w*)(?!\w)"
    r"(?! (vi|bare|berre|skjermleser|skjermlesar)\b)",
    re.IGNORECASE,
)


def texts(room: str, language: str) -> list[str]:
    """Everything that a catalogue says in a language, with a short name wherever a name or a number comes."""
    file = PACKAGE / "web" / "locale" / language / "LC_MESSAGES" / "django.po"
    entries = [entry for entry in read_po(io.BytesIO(file.read_bytes()), locale=language) if entry.id]
    said = [entry.string for entry in entries if any(_is_from(room, place) for place, _ in entry.locations)]
    flat = [one for string in said for one in ([string] if isinstance(string, str) else string)]
    return [re.sub(r"%\(\w+\)[sd]", "Noah", one) for one in flat]


def _is_from(room: str, place: str) -> bool:
    return place.removeprefix("src/langbenk/").startswith(FAMILY[room])


def sentences(said: list[str]) -> list[str]:
    """Every sentence of the texts; a text ends a sentence, and so does a colon."""
    return [part for text in said for part in re.split(r"[.:!?]+(?:\s|$)", text) if part.strip()]


def lix(said: list[str]) -> float:
    """Words in a sentence, and how many in a hundred are longer than six letters; labels are left out."""
    said = [text for text in said if text.endswith((".", "?"))]
    words = [word for text in said for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)]
    long = [word for word in words if len(word) > 6]
    return len(words) / len(sentences(said)) + 100 * len(long) / len(words)


def test_lix_is_counted_as_björnsson_counts_it() -> None:
    assert lix(["Dette er en plan. Vi skriver planen sammen.", "koordinator"]) == pytest.approx(8 / 2 + 100 * 1 / 8)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", FAMILY)
def test_what_a_family_reads_is_as_easy_as_a_story(room: str, language: str) -> None:
    said = texts(room, language)
    assert len(said) > 30
    assert lix(said) < PLAIN
    assert [sentence for sentence in sentences(said) if len(sentence.split()) > LONGEST] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", FAMILY)
def test_nobody_is_shouted_at_or_called_a_kind_of_person(room: str, language: str) -> None:
    said = texts(room, language)
    assert [text for text in said if "!" in text] == []
    assert [text for text in said if KINDS_OF_PEOPLE.search(text)] == []
