"""«Must I report?» as somebody meets it at ten to four on a Friday, with nobody left to ask."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from langbenk.law.services import Service as Kind
from langbenk.organisation.models import Service
from tests.conftest import as_owner
from tests.made import a_service, an_employee, signed_in_client
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db


def hanne(kind: str = "kindergarten", language: str = "nb") -> Client:
    with as_owner():
        return signed_in_client(an_employee("Hanne", a_service(kind)), language=language)


def shown(client: Client, status: int = 200, **query: str) -> Element:
    answer = client.get(reverse("safety"), query)
    assert answer.status_code == status
    return read(answer.content.decode()).one("main")


def test_a_stranger_signs_in_first() -> None:
    answer = Client().get(reverse("safety"))
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith(reverse("sign-in"))


def test_her_own_kindergarten_is_answered_for_before_she_has_chosen_anything() -> None:
    duty = shown(hanne()).one("section", id="duty")
    assert "Ja. Du som arbeider her, har plikt til å melde fra." in duty.text
    assert "bhl § 46" in duty.text
    assert "grunn til å tro" in duty.text


def test_the_numbers_can_be_called_from_the_page() -> None:
    with as_owner():
        service = a_service("child_welfare", name="Lysvik barnevern")
        Service.objects.filter(id=service).update(phone="70000109")
    call = shown(hanne()).one("section", id="call")
    assert [link.attributes["href"] for link in call.all("a")] == ["tel:112", "tel:113", "tel:116111", "tel:70000109"]
    assert "Lysvik barnevern" in call.text


def test_another_workplace_is_chosen_without_a_script() -> None:
    page = shown(hanne(), service="specialist_health")
    assert "hpl § 33" in page.one("section", id="duty").text
    assert "pekt ut en som sender meldingen videre" in page.one("section", id="now").text
    assert "hpl § 31" in page.one("section", id="beside").text
    assert len(page.one("select", id="id_service").all("option")) == len(Kind) + 1


def test_the_unit_is_no_kind_of_the_law_and_is_asked_where_she_works() -> None:
    page = shown(hanne("coordinating_unit"))
    assert "Ja. Du som arbeider her" not in page.text
    assert "Én av disse er nok." in page.text


def test_a_kind_that_does_not_exist_is_said_and_the_checklist_stands_all_the_same() -> None:
    page = shown(hanne(), status=422, service="nobody")
    assert "Velg en type tjeneste." in page.text
    assert page.one("section", id="now").text
    assert page.one("section", id="call").text


def test_it_stores_nothing_takes_nothing_and_names_nobody() -> None:
    client = hanne()
    assert client.post(reverse("safety"), {"text": "Noah"}).status_code == 405
    with CaptureQueriesContext(connection) as asked:
        page = shown(client)
    assert [query["sql"] for query in asked if not query["sql"].startswith("SELECT")] == []
    assert page.all("textarea") == []
    assert [field.attributes.get("name") for field in page.all("input")] == []
    assert "Denne siden lagrer ingenting." in page.text


@pytest.mark.parametrize(
    ("language", "words"), [("nn", "Skriv aldri meldinga i saka"), ("en", "Never write the report in the case")]
)
def test_it_is_whole_in_each_language(language: str, words: str) -> None:
    assert words in shown(hanne(language=language)).one("section", id="never").text
