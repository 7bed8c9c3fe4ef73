"""A citation opens the text beside the work where it is stored, and our own words where it is not."""

from collections.abc import Iterator
from datetime import date

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from langbenk.law.lovdata import Document, Section
from langbenk.law.provisions import BY_ID
from langbenk.statutes.reading import take_in
from langbenk.web import shelf
from tests.conftest import as_owner
from tests.statutes.made import HOL
from tests.web.drawn import Element, drawn, read

pytestmark = pytest.mark.django_db

ON = date(2026, 11, 21)
CITED = '{% load law %}<p>{% provision "hol-7-2a" %} {% provision "hol-7-2a" %} {% provision "hol-7-3" %}</p>'
OPPL = "lov/2023-06-09-30"


@pytest.fixture(autouse=True)
def _an_empty_shelf() -> Iterator[None]:
    """Each test is a process that has just begun, with all of its citations within one minute."""
    shelf.fetched.cache_clear()
    yield
    shelf.fetched.cache_clear()


def stored(*paragraphs: str, number: str = "§ 7-2 a", title: str = "Barnekoordinator", refid: str = HOL) -> None:
    with as_owner():
        section = Section(number, title, paragraphs, "Tilføyd ved lov 11 juni 2021.")
        take_in([Document("NL", refid, "Lov", date(2026, 6, 1), (section,))], on=ON)


def page(provision: str, language: str = "nb") -> Element:
    client = Client(headers={"accept-language": language})
    client.cookies["language"] = language
    answer = client.get(f"/law/{provision}/")
    assert answer.status_code == 200
    return read(answer.content.decode())


def test_a_stored_text_opens_beside_the_work_with_a_way_to_read_on() -> None:
    stored("Kommunen skal oppnevne <en> barnekoordinator.", "Andre ledd.")
    opened = drawn(CITED).all("span", class_="about")[0]
    assert (
        opened.one("span", class_="about-text statute").text
        == "Kommunen skal oppnevne <en> barnekoordinator. Andre ledd."
    )
    assert BY_ID["hol-7-2a"].says.nb in opened.text
    assert [link.attributes["href"] for link in opened.all("a")] == ["/law/hol-7-2a/", BY_ID["hol-7-2a"].url]


def test_where_no_text_is_stored_our_own_words_and_the_link_stand_alone() -> None:
    stored("Kommunen skal oppnevne en barnekoordinator.")
    opened = drawn(CITED).all("span", class_="about")[2]
    assert opened.all("span", class_="about-text statute") == []
    assert opened.text.startswith(BY_ID["hol-7-3"].says.nb)
    assert [link.attributes["href"] for link in opened.all("a")] == [BY_ID["hol-7-3"].url]


def test_a_long_text_begins_beside_the_work_and_goes_on_elsewhere() -> None:
    stored("Ord etter ord. " * 200)
    text = drawn(CITED).all("span", class_="about-text statute")[0].text
    assert len(text) <= 402
    assert text.endswith((" Ord …", " etter …", " ord. …"))


def test_a_cited_paragraph_opens_alone() -> None:
    stored(*(f"Ledd nummer {number}." for number in range(1, 7)), number="§ 24-1", refid=OPPL)
    text = drawn('{% load law %}{% provision "oppl-24-1-l6" %}').one("span", class_="about-text statute").text
    assert text == "Ledd nummer 6."


def test_all_the_citations_of_all_the_pages_of_a_minute_cost_one_statement(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    stored("Kommunen skal oppnevne en barnekoordinator.")
    with django_assert_num_queries(1):
        drawn(CITED)
        drawn(CITED)


def test_anybody_can_read_on_and_see_the_whole_text_where_it_is_from_and_when_it_was_read() -> None:
    stored("Første ledd.\na. punkt", "Andre ledd.")
    shown = page("hol-7-2a")
    assert shown.one("h1").text == "helse- og omsorgstjenesteloven § 7-2 a"
    assert shown.one("div", class_="prose").text == "Første ledd. a. punkt Andre ledd."
    assert "Tilføyd ved lov 11 juni 2021." in shown.text
    assert "Denne utgaven er fra 1. juni 2026. Vi leste den 21. november 2026." in shown.text
    links = [link.attributes["href"] for link in shown.one("main").all("a")]
    assert links == ["https://data.norge.no/nlod/no/2.0", BY_ID["hol-7-2a"].url]


def test_the_page_leads_to_what_the_provision_replaced() -> None:
    shown = page("oppl-24-1")
    assert "/law/oppl98-15-8/" in [link.attributes["href"] for link in shown.one("main").all("a")]
    assert "/law/oppl-24-1/" in [link.attributes["href"] for link in page("oppl98-15-8").one("main").all("a")]


def test_without_a_stored_text_the_page_still_says_what_it_is_about() -> None:
    shown = page("hol-7-3", "nn")
    assert BY_ID["hol-7-3"].says.nn in shown.text
    assert shown.all("div", class_="prose") == []


def test_a_repealed_section_says_so() -> None:
    with as_owner():
        gone = Section("§ 7-2 a", "(Opphevet)", (), "Opphevet ved lov 1 oktober 2026.")
        take_in([Document("NL", HOL, "Lov", None, (gone,))], on=ON)
    assert "Denne paragrafen er opphevet." in page("hol-7-2a").text
    assert drawn(CITED).all("span", class_="about-text statute") == []


def test_a_provision_we_do_not_have_is_not_found() -> None:
    assert Client().get("/law/hol-99-99/").status_code == 404


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_provision_has_its_page_in_every_language(language: str) -> None:
    client = Client()
    client.cookies["language"] = language
    assert [one for one in BY_ID if client.get(f"/law/{one}/").status_code != 200] == []
