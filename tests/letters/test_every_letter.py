"""Every kind of letter in all three languages: read by a screen reader, kept by an archive, complete, and discreet."""

import re

import pikepdf
import pytest

from demo.letters import EXAMPLES, LYSVIK, SIRI, SUNDAY
from langbenk.law.words import LANGUAGES
from langbenk.letters.catalogue import CATALOGUE
from langbenk.letters.pressing import as_text, name_of_file, press_letter
from tests.letters.reading import every_text, opened, squeezed, text_in

EVERY = [(key, language) for key in CATALOGUE for language in LANGUAGES]
TELLING = re.compile(
    r"noah|knutsen|syk|sjuk|diagnos|avslag|refus|barnevern|welfare|nav\b|psyk|habiliter|helse|health|vilkår|skole|skule",
    re.IGNORECASE,
)


def pressed(key: str, language: str) -> bytes:
    return press_letter(EXAMPLES[key], sender=LYSVIK, to=SIRI, on=SUNDAY, language=language)


def test_the_catalogue_is_whole_and_every_kind_has_an_example() -> None:
    assert len(CATALOGUE) == 36
    assert set(EXAMPLES) == set(CATALOGUE)
    assert [key for key, letter in CATALOGUE.items() if letter.kind.key != key] == []


@pytest.mark.parametrize(("key", "language"), EVERY)
def test_it_is_tagged_dated_and_in_the_readers_language(key: str, language: str) -> None:
    pdf = opened(pressed(key, language))
    assert pdf.Root.MarkInfo.Marked
    assert str(pdf.Root.Lang) == {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}[language]
    assert pdf.Root.StructTreeRoot.K
    assert "/OpenAction" not in pdf.Root
    with pdf.open_metadata() as known:
        assert (known["pdfuaid:part"], known["pdfaid:part"], known["pdfaid:conformance"]) == ("1", "2", "A")
        assert known["dc:title"] == CATALOGUE[key].kind.title.say(language)
        assert known["dc:creator"] == ["Lysvik kommune"]
        assert known["xmp:CreateDate"].startswith("2026-11-22")


@pytest.mark.parametrize(("key", "language"), EVERY)
def test_everything_that_a_page_shows_stands_on_the_paper_too(key: str, language: str) -> None:
    read = text_in(pressed(key, language))
    texts = every_text(as_text(EXAMPLES[key], on=SUNDAY, language=language))
    assert len(texts) > 5
    assert [text for text in texts if squeezed(text) not in read] == []
    head = (
        "Lysvik kommune",
        "Koordinerende enhet",
        "Siri Knutsen",
        "2026/0118",
        CATALOGUE[key].kind.title.say(language),
    )
    assert [text for text in head if squeezed(text) not in read] == []


@pytest.mark.parametrize(("key", "language"), EVERY)
def test_what_others_may_see_tells_nothing(key: str, language: str) -> None:
    title = CATALOGUE[key].kind.title.say(language)
    assert not TELLING.search(title)
    name = name_of_file(title, on=SUNDAY)
    assert re.fullmatch(r"[a-z0-9-]+-2026-11-22\.pdf", name)
    assert not TELLING.search(name)


def test_the_answer_is_called_the_same_whether_it_is_yes_or_no() -> None:
    answers = ("outcome-granted", "outcome-refused", "outcome-declined", "outcome-annulled")
    assert len({CATALOGUE[key].kind.title for key in answers}) == 1


@pytest.mark.parametrize("key", CATALOGUE)
def test_the_three_languages_say_as_much(key: str) -> None:
    said = {language: as_text(EXAMPLES[key], on=SUNDAY, language=language) for language in LANGUAGES}
    assert len({tuple(block.block for block in blocks) for blocks in said.values()}) == 1
    assert said["nb"] != said["nn"] != said["en"]
    assert [text for blocks in said.values() for text in every_text(blocks) if re.search(r"[{}]", text)] == []


def test_the_crest_is_said_in_words() -> None:
    pdf = opened(pressed("receipt", "nb"))
    spoken = [str(each.Alt) for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/Alt" in each]
    assert spoken == ["Kommunevåpenet til Lysvik: to bølger"]
