"""The two pages that anybody may read: how these pages can be used, and what is kept about people."""

from datetime import date

import pytest
from django.test import Client

from tests.conftest import as_owner
from tests.made import a_guardian, a_person, signed_in_client
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db
HEADINGS = {
    "nb": ("Kan du bruke disse sidene?", "Dette har vi om dere"),
    "nn": ("Kan du bruke desse sidene?", "Dette har vi om dykk"),
    "en": ("Can you use these pages?", "What we keep about you"),
}


def page(client: Client, address: str) -> Element:
    answer = client.get(address)
    assert answer.status_code == 200
    return read(answer.content.decode())


@pytest.mark.parametrize("language", HEADINGS)
def test_a_stranger_reads_them_in_every_language(language: str) -> None:
    stranger = Client()
    stranger.cookies["language"] = language
    pages = [page(stranger, address) for address in ("/accessibility/", "/privacy/")]
    assert tuple(shown.one("h1").text for shown in pages) == HEADINGS[language]


def test_every_page_leads_to_them_from_its_foot() -> None:
    with as_owner():
        siri = a_guardian("Siri", a_person("Noah", born=date(2017, 3, 2)))
    foot = page(signed_in_client(siri), "/home/").one("footer")
    assert [link.attributes["href"] for link in foot.all("a")] == [
        "/ask/",
        "/unnamed/",
        "/accessibility/",
        "/privacy/",
        "/settings/notices/",
    ]


def test_what_is_claimed_of_the_cookies_is_true() -> None:
    stranger = Client()
    stranger.post("/language/", {"language": "nn", "back": "/privacy/"})
    page(stranger, "/privacy/")
    assert set(stranger.cookies) <= {"langbenk", "language", "csrftoken"}
    assert "tre ting (informasjonskapslar)" in page(stranger, "/privacy/").text
