"""A crest that somebody brings as a file: what draws is taken, and whatever else is in the file is not."""

from datetime import date

import pytest

from demo.crest import CREST, WHAT_IT_SHOWS
from langbenk.law import InputError
from langbenk.letters.crest import DEEPEST, LARGEST, MOST, crest_from
from langbenk.letters.sender import Sender
from langbenk.letters.specimen import specimen
from tests.letters.reading import opened, squeezed, text_in

SUNDAY = date(2026, 11, 22)
BEGINS = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
DRAWN_WITH_A_PROGRAM = (
    '<?xml version="1.0" encoding="UTF-8"?><!-- made by hand --><svg xmlns="http://www.w3.org/2000/svg" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:ink="http://www.inkscape.org/namespaces/inkscape" '
    'width="9" height="9" ink:version="1"><title>Våpen</title><metadata><x xmlns="urn:a"/></metadata>'
    '<ink:view/><defs><linearGradient id="a"><stop offset="0" style="stop-color:#fff"/></linearGradient>'
    '<linearGradient id="b" xlink:href="#a"/><style>.c { fill: url(#b) }</style></defs>'
    '<g ink:label="layer"><path class="c" d="M0 0h9v9z"/></g></svg>'
)


def svg(inside: str, begins: str = BEGINS) -> bytes:
    return f"{begins}{inside}</svg>".encode()


def test_what_draws_is_taken_and_remarks_are_left_out() -> None:
    made = crest_from(DRAWN_WITH_A_PROGRAM.encode("utf-8-sig"), "Et våpen")
    for kept in ("linearGradient", 'href="#a"', "fill: url(#b)", "M0 0h9v9z"):
        assert kept in made.svg
    for gone in ("ink", "Våpen", "metadata", "made by hand", "xlink"):
        assert gone not in made.svg
    assert crest_from(made.svg.encode(), "Et våpen") == made


@pytest.mark.parametrize("file", [CREST, DRAWN_WITH_A_PROGRAM])
def test_a_letter_can_be_made_with_it_in_every_language(file: str) -> None:
    sender = Sender("Lysvik kommune", crest=crest_from(file.encode(), WHAT_IT_SHOWS))
    for language in ("nb", "nn", "en"):
        pdf = specimen(sender, on=SUNDAY, language=language)
        assert opened(pdf).Root.MarkInfo.Marked
        assert squeezed("Lysvik kommune") in text_in(pdf)


@pytest.mark.parametrize(
    ("file", "takes"),
    [
        (b"", "no-svg"),
        (b"%PDF-1.7", "no-svg"),
        (b"\x89PNG\r\n\x1a\n", "no-svg"),
        (b"<html/>", "no-svg"),
        (b"<svg viewBox='0 0 9 9'/>", "no-svg"),
        (svg("", BEGINS.replace("viewBox", "view")), "no-svg"),
        (svg("<path"), "no-svg"),
        (b" " * (LARGEST + 1), "too-large"),
        (svg("<path/>" * MOST), "too-large"),
        (svg("<g>" * (DEEPEST + 1) + "</g>" * (DEEPEST + 1)), "more-than-drawing"),
        (b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("&a;"), "more-than-drawing"),
        (svg("<script>alert(1)</script>"), "more-than-drawing"),
        (svg("<path onclick='alert(1)'/>"), "more-than-drawing"),
        (svg("<image href='https://example.org/a.png'/>"), "more-than-drawing"),
        (svg("<text>Lysvik</text>"), "more-than-drawing"),
        (svg("<foreignObject/>"), "more-than-drawing"),
        (svg("<use href='#a'/>"), "more-than-drawing"),
        (svg("<linearGradient xlink:href='https://example.org/a.svg#b'/>"), "more-than-drawing"),
        (svg("<path fill='url(https://example.org/a.svg#b)'/>"), "more-than-drawing"),
        (svg("<path style='fill: URL( &quot;file:///etc/passwd&quot; )'/>"), "more-than-drawing"),
        (svg("<style>@import 'a.css';</style>"), "more-than-drawing"),
        (svg("<style>.a { fill: u\\rl(a) }</style>"), "more-than-drawing"),
    ],
)
def test_a_file_that_is_no_drawing_or_more_than_one_is_not_taken(file: bytes, takes: str) -> None:
    with pytest.raises(InputError, match=takes):
        crest_from(file, "Et våpen")


def test_another_encoding_is_read_too_and_is_no_way_in() -> None:
    assert crest_from(CREST.encode("utf-16"), "Et våpen") == crest_from(CREST.encode(), "Et våpen")
    hidden = f"<!DOCTYPE svg [<!ENTITY a 'b'>]>{CREST}".encode("utf-16")
    with pytest.raises(InputError, match="more-than-drawing"):
        crest_from(hidden, "Et våpen")


def test_a_picture_has_words() -> None:
    with pytest.raises(InputError, match="alt"):
        crest_from(CREST.encode(), " ")
