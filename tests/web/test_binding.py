"""«What binds us?» as somebody at work meets it: a kind of service, a day, and what changed between two days."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from langbenk.law.services import OUTSIDE, Service
from tests.conftest import as_owner
from tests.made import a_service, an_employee, signed_in_client
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db


def ingrid(language: str = "nb") -> Client:
    with as_owner():
        return signed_in_client(an_employee("Ingrid", a_service("school")), language=language)


def shown(language: str = "nb", status: int = 200, **query: str) -> Element:
    answer = ingrid(language).get(reverse("binding"), query)
    assert answer.status_code == status
    return read(answer.content.decode()).one("main")


def cells(page: Element, duty: str) -> list[str]:
    """The two days of one duty, as the table shows them."""
    rows = page.one("section", id="compared").one("tbody").all("tr")
    row = next(row for row in rows if row.one("th").text == duty)
    return [" ".join(sorted(button.text for button in cell.all("button"))) for cell in row.all("td")]


def tags(page: Element, duty: str) -> list[list[str]]:
    rows = page.one("section", id="compared").one("tbody").all("tr")
    row = next(row for row in rows if row.one("th").text == duty)
    return [[tag.text for tag in cell.all("span", class_="ds-tag")] for cell in row.all("td")]


def test_a_stranger_signs_in_first() -> None:
    answer = Client().get(reverse("binding"), {"service": "school"})
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith(reverse("sign-in"))


def test_the_page_begins_with_the_question_and_todays_day() -> None:
    page = shown()
    assert page.one("input", id="id_day").attributes["value"] == f"{timezone.localdate():%d.%m.%Y}"
    assert page.all("section", id="duties") == []
    assert len(page.one("select", id="id_service").all("option")) == len(Service) + 1


def test_without_a_day_it_is_todays_law() -> None:
    page = shown(service="municipal_health").one("section", id="duties")
    headings = [term.text for term in page.all("dt")]
    assert headings == [
        "Samarbeid", "Samordning", "Individuell plan", "Personopplysninger", "Meldinger til barnevernet",
        "Å se behov og si fra", "Veiledning", "Hvem pliktene gjelder for",
    ]  # fmt: skip
    assert "Kommunen skal samordne hjelpen." in page.text
    assert "hol § 7-1" in page.text
    assert "De som arbeider i tjenesten skal selv melde fra til barnevernet" in page.text


def test_the_two_days_round_the_new_education_act_stand_side_by_side() -> None:
    page = shown(service="school", day="31.7.2024", other="1.8.2024")
    assert "Falt bort: 9. Uendret: 1. Nye: 10." in page.text
    assert cells(page, "Samordne hjelpen") == ["opplæringslova § 15-8", "opplæringslova § 24-1"]
    assert tags(page, "Samordne hjelpen") == [["falt bort"], ["ny"]]
    assert tags(page, "Melde fra til barnevernet") == [["uendret", "falt bort"], ["uendret", "ny"]]
    assert "31. juli 2024" in page.one("section", id="duties").one("h2").text


def test_the_earlier_day_stands_first_however_they_were_typed() -> None:
    one = shown(service="school", day="1.8.2024", other="31.7.2024")
    other = shown(service="school", day="31.7.2024", other="1.8.2024")
    assert one.one("section", id="compared").text == other.one("section", id="compared").text


def test_two_days_of_the_same_law_say_that_nothing_changed() -> None:
    page = shown(service="kindergarten", day="1.9.2024", other="2.9.2024")
    assert "Ingenting endret seg mellom disse to dagene." in page.text
    assert shown(service="kindergarten", day="1.9.2024", other="1.9.2024").all("section", id="compared") == []


@pytest.mark.parametrize("field", ["day", "other"])
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31.2.2024", "31.2.2024 finnes ikke."),
        ("i går", "Skriv datoen som dag, måned og år, for eksempel 27.11.2026."),
        ("1.1.0001", "Velg en dag mellom 1900 og 2100."),
        ("31.12.9999", "Velg en dag mellom 1900 og 2100."),
    ],
)
def test_a_wrong_day_is_said_at_its_field_and_stands_as_typed(field: str, typed: str, said: str) -> None:
    page = shown(status=422, service="school", **{field: typed})
    assert said in page.one("p", id=f"id_{field}-error").text
    assert page.one("input", id=f"id_{field}").attributes["value"] == typed
    assert page.all("section", id="duties") == []


@pytest.mark.parametrize("service", ["", "circus", "<script>", "school\x00", "y" * 10_000])
def test_an_unknown_kind_of_service_is_asked_for_again(service: str) -> None:
    assert "Velg en type tjeneste." in shown(status=422, service=service, day="1.8.2024").text


def test_those_whom_the_acts_leave_out_are_told_so() -> None:
    for kind in OUTSIDE:
        assert "Ingen av disse pliktene gjelder for denne typen tjeneste" in shown(service=kind).text


def test_a_day_before_the_reform_says_that_not_everything_stands_here() -> None:
    before = shown(service="school", day="31.7.2022").text
    assert "Ikke alt som gjaldt før, står her." in before
    assert "Ikke alt som gjaldt før, står her." not in shown(service="school", day="1.8.2022").text


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_kind_of_service_has_its_page_in_every_language(language: str) -> None:
    day = timezone.localdate()
    client = ingrid(language)
    for kind in Service:
        query = {"service": kind, "day": f"{day:%d.%m.%Y}", "other": f"{day - timedelta(days=1500):%d.%m.%Y}"}
        answer = client.get(reverse("binding"), query)
        assert answer.status_code == 200
        assert "%(" not in answer.content.decode()


def test_nynorsk_is_its_own_language() -> None:
    page = shown("nn", service="school", day="1.8.2024", other="31.7.2024")
    assert page.one("h1").text == "Kva bind oss?"
    assert "Skulen (kommunal grunnskule) skal samarbeide når det trengst fleire tenester rundt éin person." in page.text
    assert tags(page, "Samordne hjelpa") == [["fall bort"], ["ny"]]
