"""The reader chooses the language, on any page, without script, and stays on that page."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.utils.translation import get_language

from langbenk.web.language import ReadersLanguage
from langbenk.web.open.language import choose


def spoken(cookie: str = "", kept: str = "") -> str:
    """The language that a page is written in for a reader with this cookie and this session."""
    request = RequestFactory().get("/cases/")
    request.session = {"language": kept} if kept else {}  # type: ignore[assignment]
    if cookie:
        request.COOKIES["language"] = cookie
    response = ReadersLanguage(lambda _request: HttpResponse(get_language()))(request)
    assert response.headers["Content-Language"] == response.content.decode()
    return response.content.decode()


def post(back: str, language: str = "nn", host: str = "testserver") -> HttpResponse:
    """Press a language at the foot of a page."""
    request: HttpRequest = RequestFactory().post(
        "/language/", {"language": language, "back": back}, headers={"host": host}
    )
    return choose(request)


def test_the_readers_own_choice_comes_first_then_the_register_then_bokmaal() -> None:
    assert spoken(cookie="nn", kept="en") == "nn"
    assert spoken(kept="en") == "en"
    assert spoken() == "nb"


@pytest.mark.parametrize("nonsense", ["de", "NB", "nb-NO", "<b>", "../nn", "n" * 5000])
def test_a_language_we_do_not_speak_is_no_choice(nonsense: str) -> None:
    assert spoken(cookie=nonsense) == "nb"
    assert spoken(cookie=nonsense, kept="nn") == "nn"


def test_the_choice_of_one_reader_is_not_left_to_the_next() -> None:
    before = get_language()
    assert spoken(cookie="nn") == "nn"
    assert get_language() == before


def test_choosing_a_language_leads_back_to_the_same_page() -> None:
    response = post("/cases/?after=7")
    assert (response.status_code, response.headers["Location"]) == (302, "/cases/?after=7")
    cookie = response.cookies["language"]
    assert (cookie.value, cookie["samesite"], cookie["httponly"]) == ("nn", "Lax", True)


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/",
        "//evil.example/",
        r"/\evil.example",
        "javascript:alert(1)",
        "http://testserver.evil.example/",
        "cases/",
        "",
        "/\n/evil.example",
    ],
)
def test_a_language_choice_never_leads_away_from_here(elsewhere: str) -> None:
    assert post(elsewhere).headers["Location"] == "/"


def test_a_language_we_do_not_speak_cannot_be_chosen() -> None:
    response = post("/cases/", language="xx")
    assert response.status_code == 400
    assert "language" not in response.cookies


def test_looking_does_not_choose() -> None:
    assert choose(RequestFactory().get("/language/?language=nn")).status_code == 405
