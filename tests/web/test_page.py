"""The frame round every page: who is signed in, the menu for their hat, the language choice, the kind error pages."""

from types import SimpleNamespace

import pytest
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.test import RequestFactory, override_settings
from django.utils import translation

from langbenk.law.words import same
from tests.web.drawn import Element, read

pytestmark = pytest.mark.urls("tests.web.addresses")

INGRID = SimpleNamespace(
    name="Ingrid Moe",
    title=same("Barnekoordinator"),
    place="Lysvik kommune",
    hat="staff",
    unit=True,
    own=True,
    may=("look.explain",),
)
SIRI = SimpleNamespace(
    name="Siri Knutsen", title=same("Mor til Noah"), place="", hat="family", unit=False, own=False, may=()
)


def page(
    template: str = "not_found.html", path: str = "/cases/", reader: object = None, language: str = "nb", **values: str
) -> Element:
    """A page as this reader gets it."""
    request: HttpRequest = RequestFactory().get(path)
    if reader:
        request.actor_label = reader  # type: ignore[attr-defined]
    with translation.override(language):
        return read(render_to_string(template, values, request))


def menu(shown: Element) -> list[tuple[str, str]]:
    """The main menu's texts and addresses."""
    return [(link.text, link.attributes["href"]) for link in shown.one("div", id="menu").one("nav").all("a")]


def test_staff_and_family_have_their_own_menu_in_their_own_language() -> None:
    assert menu(page(reader=INGRID, language="nn"))[:2] == [("Dagen min", "/my-day/"), ("Sakene mine", "/cases/")]
    assert menu(page(reader=SIRI, language="nn")) == [("Heim", "/home/"), ("Be om hjelp", "/ask-for-help/")]


def test_the_board_is_for_the_unit_and_other_pages_for_those_whose_post_brings_them() -> None:
    def shown(**more: object) -> set[str]:
        reader = SimpleNamespace(**vars(INGRID) | {"unit": False, "may": ()} | more)
        return {href for _, href in menu(page(reader=reader))}

    for_all = shown()
    assert shown(unit=True) - for_all == {"/board/", "/needs/"}
    assert shown(may=("look.explain",)) - for_all == {"/questions/"}
    assert shown(may=("log.review", "numbers.read")) - for_all == {"/review/", "/numbers/"}
    assert shown(may=("glass.review",)) - for_all == {"/glass/"}
    assert for_all - shown(own=False) == {"/absence/"}


def test_the_menu_marks_where_one_is() -> None:
    here = page(reader=INGRID, path="/concern/").all("a", aria_current="page")
    assert [link.text for link in here] == ["Ny bekymring"]


def test_nobody_signed_in_meets_no_menu_and_no_sign_out() -> None:
    shown = page()
    assert shown.all("div", id="menu") == []
    assert shown.all("form", action="/sign-out/") == []


def test_the_page_says_who_is_signed_in_and_lets_them_out_by_a_form() -> None:
    shown = page(reader=INGRID)
    assert "Ingrid Moe Barnekoordinator · Lysvik kommune" in shown.one("div", class_="me").text
    assert shown.one("form", action="/sign-out/").attributes["method"] == "post"


@pytest.mark.parametrize(
    ("language", "skip"), [("nb", "Hopp til innholdet"), ("nn", "Hopp til innhaldet"), ("en", "Skip to the content")]
)
def test_the_page_says_its_language_and_begins_with_a_way_past_the_menu(language: str, skip: str) -> None:
    shown = page(reader=INGRID, language=language)
    assert (shown.one("html").attributes["lang"], shown.one("html").attributes["dir"]) == (language, "ltr")
    first = shown.all("a")[0]
    assert (first.text, first.attributes["href"]) == (skip, "#" + shown.one("main").attributes["id"])


def test_the_language_choice_comes_back_to_this_page_with_its_question() -> None:
    choice = page(path="/cases/?after=7&x=%3Cb%3E").one("form", action="/language/")
    assert choice.one("input", name="back").attributes["value"] == "/cases/?after=7&x=%3Cb%3E"
    assert [(button.text, button.attributes["lang"]) for button in choice.all("button")] == [
        ("Bokmål", "nb"),
        ("Nynorsk", "nn"),
        ("English", "en"),
    ]
    assert [button.text for button in choice.all("button", aria_current="true")] == ["Bokmål"]


def test_a_trial_says_that_it_is_one_and_the_real_thing_does_not() -> None:
    with override_settings(DEMO=True):
        assert "Dette er en prøve. Alle personer er oppdiktet." in page().text
    with override_settings(DEMO=False):
        assert "oppdiktet" not in page().text


def test_a_page_has_one_heading_and_says_it_in_the_title() -> None:
    for template in ("refused.html", "not_found.html", "wrong.html"):
        shown = page(template, reader=INGRID, sentence="Familien har ikke samtykket.")
        heading = shown.one("h1").text
        assert shown.one("title").text == f"{heading} – Langbenk"


def test_a_refused_reader_gets_the_reason_and_the_way_on() -> None:
    shown = page("refused.html", sentence="Familien har ikke samtykket.", instead="Spør Ingrid Moe.", logged="yes")
    said = shown.one("main").text
    assert "Familien har ikke samtykket." in said
    assert "Spør Ingrid Moe." in said
    assert "Vi har skrevet ned at du prøvde." in said


def test_what_does_not_exist_says_nothing_more_than_that() -> None:
    assert page(path="/cases/1/").one("main").text == page(path="/cases/2/").one("main").text


def test_our_own_fault_is_said_even_when_there_is_no_request_left() -> None:
    with translation.override("nb"):
        shown = read(render_to_string("wrong.html"))
    assert "Feilen er vår, ikke din." in shown.one("main").text
    assert shown.all("form") == []
