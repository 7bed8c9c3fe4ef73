"""The way in: on to the page that was asked for, as it was asked for, and never out of the house."""

import pytest
from django.test import Client

from tests.cases.scene import at_the_unit
from tests.made import signed_in_client
from tests.web.coming_back import go_away

pytestmark = pytest.mark.django_db


def sign_in(onward: str) -> str:
    answer = Client().post("/sign-in/", {"person": "marit-at-work", "next": onward})
    assert answer.status_code == 302
    return str(answer["Location"])


def test_somebody_comes_to_the_page_they_asked_for() -> None:
    assert sign_in("/board/?step=wish&after=2") == "/board/?step=wish&after=2"
    assert sign_in("") == "/cases/"


@pytest.mark.parametrize(
    "onward",
    [
        "abc",
        "board",
        "//evil.example/",
        "https://evil.example/",
        "javascript:alert(1)",
        r"/\evil.example",
        "///x",
        " /x",
    ],
)
def test_whatever_is_no_path_of_ours_leads_home(onward: str) -> None:
    assert sign_in(onward) == "/cases/"


def test_the_whole_address_is_remembered_while_somebody_signs_in() -> None:
    assert Client().get("/board/?step=wish")["Location"] == "/sign-in/?next=%2Fboard%2F%3Fstep%3Dwish"
    browser = signed_in_client(at_the_unit("wish").eva)
    go_away(browser)
    assert browser.get("/board/?step=wish")["Location"] == "/sign-in/?next=%2Fboard%2F%3Fstep%3Dwish"
