"""Whatever somebody typed is shown and never obeyed, and the letter can still be read aloud and kept."""

from dataclasses import replace

import pytest

from demo.letters import EXAMPLES, LYSVIK, SIRI, SUNDAY
from langbenk.law import InputError
from langbenk.letters.kinds.declined import Declined
from langbenk.letters.kinds.minutes import Minutes
from langbenk.letters.pressing import press_letter
from langbenk.letters.readable import readable
from langbenk.letters.sender import Crest, Receiver, Sender
from tests.letters.reading import opened, squeezed, text_in

MARKUP = '"); #read("/etc/passwd") #panic() *stjerner* $x$ <a> ]\\ #import "frame.typ" {child} %s'


def with_text(text: str, child: str = "Noah") -> bytes:
    found = EXAMPLES[Declined.kind.key]
    return press_letter(replace(found, they_said=text, child=child), sender=LYSVIK, to=SIRI, on=SUNDAY, language="nb")


def conforms(pdf: bytes) -> bool:
    with opened(pdf).open_metadata() as known:
        return (known["pdfuaid:part"], known["pdfaid:conformance"]) == ("1", "A")


def test_markup_is_only_text() -> None:
    pdf = with_text(MARKUP, child=MARKUP)
    assert squeezed(MARKUP) in text_in(pdf)
    assert conforms(pdf)


@pytest.mark.parametrize("text", ["Vi er slitne. " * 800, "a" * 10_000, "linje\n" * 2_000])
def test_ten_thousand_signs_take_the_pages_they_need(text: str) -> None:
    pdf = with_text(text)
    assert squeezed(text) in text_in(pdf)
    assert len(opened(pdf).pages) > 1
    assert conforms(pdf)


@pytest.mark.parametrize("name", ["محمد", "Biŋŋá Eira", "Þórður", "Олена", "Αθηνά", "Nguyễn Thị Ánh", "დავით"])
def test_names_of_many_alphabets_are_written_as_they_are(name: str) -> None:
    pdf = with_text("Takk.", child=name)
    found = text_in(pdf)
    assert squeezed(name) in found or squeezed(name)[::-1] in found
    assert conforms(pdf)


def test_a_picture_sign_is_named() -> None:
    pdf = with_text("Bra 🙂", child="Noah 🦊")
    assert squeezed("[slightly smiling face]") in text_in(pdf)
    assert squeezed("Noah [fox face]") in text_in(pdf)
    assert conforms(pdf)


def test_signs_that_steer_are_taken_away() -> None:
    assert readable("No\x00a\x07h\x1b[31m") == "Noah[31m"
    assert readable("\u202eNoah\u202c \u2066x\u2069\ufeff") == "Noah x"
    assert readable("en\u2028to\ttre") == "en to tre"
    assert conforms(with_text("a\x00b\u202ec\ue000d\uffff", child="\x00\x08"))


def test_accents_are_kept_where_a_letter_has_them_and_left_out_where_none_does() -> None:
    assert readable("e\u0301") == "é"
    assert readable("x\u0301\u0302") == "x"
    assert readable("بَ") == "بَ"


def test_a_run_without_a_space_may_break_and_a_norwegian_word_is_left_alone() -> None:
    assert readable("arbeidsmiljøutvalgsmedlemmer") == "arbeidsmiljøutvalgsmedlemmer"
    assert readable("a" * 41) == "\u200b".join(["a" * 20, "a" * 20, "a"])


def test_a_long_table_goes_over_pages() -> None:
    found = EXAMPLES[Minutes.kind.key]
    assert isinstance(found, Minutes)
    long = replace(found, agreed=found.agreed * 60, present=found.present * 30)
    pdf = press_letter(long, sender=LYSVIK, to=SIRI, on=SUNDAY, language="nn")
    assert len(opened(pdf).pages) > 3
    assert conforms(pdf)


def test_a_municipality_without_crest_and_address_still_writes() -> None:
    pdf = press_letter(
        EXAMPLES["receipt"], sender=Sender("Lysvik kommune"), to=Receiver("Siri"), on=SUNDAY, language="en"
    )
    assert conforms(pdf)


def test_a_crest_without_words_cannot_be_made() -> None:
    with pytest.raises(InputError, match="alt"):
        Crest("<svg/>", " ")
