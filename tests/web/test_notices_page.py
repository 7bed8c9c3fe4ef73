"""The page on notices by e-mail, under either hat: chosen, confirmed by a button, and nothing lost on the way."""

import pytest
from django.test import Client

from tests.made import signed_in_client
from tests.outside.scene import Scene, at_home
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db

PAGE = "/settings/notices/"
GIVEN = {"email": "siri@mail.example", "digest": "daily", "quiet_from": "21", "quiet_until": "7", "language": "nn"}


@pytest.fixture
def scene() -> Scene:
    return at_home()


@pytest.fixture
def siri(scene: Scene) -> Client:
    return signed_in_client(scene.siri, language="en")


def shown(client: Client, address: str = PAGE, status: int = 200) -> Element:
    answer = client.get(address)
    assert answer.status_code == status
    return read(answer.content.decode()).one("main")


def test_siri_chooses_and_confirms(scene: Scene, siri: Client) -> None:
    assert "You get no e-mail." in shown(siri).text
    assert siri.post(PAGE, GIVEN).status_code == 302
    assert "We have sent an e-mail to siri@mail.example." in shown(siri).text
    link = f"{PAGE}confirm/{scene.code()}/"
    assert "This is my address" in shown(siri, link).text
    assert "We have sent" in shown(siri).text  # to look at the page confirms nothing
    assert siri.post(link).status_code == 302
    assert "E-mail goes to siri@mail.example." in shown(siri).text
    assert siri.post(link).status_code == 404


def test_anothers_link_confirms_nothing(scene: Scene, siri: Client) -> None:
    siri.post(PAGE, GIVEN)
    ingrid = signed_in_client(scene.ingrid, language="en")
    answer = ingrid.post(f"{PAGE}confirm/{scene.code()}/")
    assert answer.status_code == 404
    assert "does not work any more, or is not yours" in answer.content.decode()
    assert "We have sent" in shown(siri).text


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"email": "siri"}, "This is no e-mail address."),
        ({"email": "siri@mail.example\nBcc: x@y.example"}, "This is no e-mail address."),
        ({"digest": "hourly"}, "Choose one of the answers."),
        ({"digest": ""}, "Choose one of the answers."),
        ({"quiet_from": ""}, "Choose both hours, or none."),
        ({"quiet_until": ""}, "Choose both hours, or none."),
        ({"quiet_from": "24"}, "Choose one of the answers."),
        ({"quiet_from": "7"}, "Choose another hour than the first."),
        ({"language": "xx"}, "Choose one of the answers."),
    ],
)
def test_what_cannot_be_is_said_and_nothing_typed_is_lost(siri: Client, changed: dict[str, str], sentence: str) -> None:
    answer = siri.post(PAGE, GIVEN | changed)
    assert answer.status_code == 422
    page = read(answer.content.decode())
    assert sentence in page.one("main").text
    if "email" not in changed:
        assert page.one("input", id="id_email").attributes["value"] == "siri@mail.example"
    assert "You get no e-mail." in shown(siri).text


def test_work_and_home_are_two_addresses(scene: Scene, siri: Client) -> None:
    siri.post(PAGE, GIVEN)
    ingrid = signed_in_client(scene.ingrid, language="en")
    assert "siri@" not in shown(ingrid).text
    assert ingrid.post(PAGE, GIVEN | {"email": "ingrid@mail.example"}).status_code == 302
    assert "ingrid@" not in shown(siri).text


def test_without_quiet_hours(siri: Client) -> None:
    assert siri.post(PAGE, GIVEN | {"quiet_from": "", "quiet_until": ""}).status_code == 302
