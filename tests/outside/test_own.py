"""A reader's own choice: confirmed by a link that works once, read by nobody else."""

from datetime import timedelta

import pytest
from django.db import connection

from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Missing, Wrong
from langbenk.outside.hours import Digest, Quiet
from langbenk.outside.models import Address
from langbenk.outside.own import Choice, choose_notices, confirm_address, own_notices
from tests.conftest import as_owner
from tests.outside.conftest import Mailbox, text_of
from tests.outside.scene import NOON, Scene, at_home, wants_mail

pytestmark = pytest.mark.django_db

SIRIS = Choice("siri@mail.example", Digest.DAILY, Quiet(21, 7), "nn")
HOUR = timedelta(hours=1)


@pytest.fixture
def scene() -> Scene:
    return at_home()


def test_before_any_choice_there_is_no_mail_and_a_quiet_night(scene: Scene) -> None:
    own = own_notices(by=scene.siri, at=NOON)
    assert (own.email, own.confirmed, own.chosen) == ("", False, False)
    assert (own.digest, own.quiet_from, own.quiet_until) == ("at_once", 21, 7)
    assert own_notices(by=scene.ingrid, at=NOON).digest == "daily"


def test_an_address_is_used_once_its_reader_has_followed_the_link(scene: Scene, mailbox: Mailbox) -> None:
    choose_notices(SIRIS, by=scene.siri, at=NOON)
    assert not own_notices(by=scene.siri, at=NOON).confirmed
    assert scene.send(at=NOON) == ["sent"]  # at once: somebody waits for it
    [mail] = mailbox.mails
    assert mail["Subject"] == "Stadfest e-postadressa di i Langbenk"
    assert f"https://langbenk.example/settings/notices/confirm/{scene.code()}/" in text_of(mail)
    confirm_address(scene.code(), by=scene.siri, at=NOON + HOUR)
    own = own_notices(by=scene.siri, at=NOON + HOUR)
    assert (own.email, own.confirmed, own.digest, own.language) == ("siri@mail.example", True, "daily", "nn")


def test_the_link_works_once_for_a_day_and_for_its_own_reader(scene: Scene) -> None:
    choose_notices(SIRIS, by=scene.siri, at=NOON)
    code = scene.code()
    for by, at, given in (
        (scene.ingrid, NOON, code),
        (scene.siri, NOON, "guess"),
        (scene.siri, NOON, ""),
        (scene.siri, NOON + timedelta(days=1), code),
    ):
        with pytest.raises(Missing):
            confirm_address(given, by=by, at=at)
    confirm_address(code, by=scene.siri, at=NOON + timedelta(hours=23, minutes=59))
    with pytest.raises(Missing):
        confirm_address(code, by=scene.siri, at=NOON)


def test_a_new_link_ends_the_former_and_a_new_address_is_confirmed_anew(scene: Scene) -> None:
    choose_notices(SIRIS, by=scene.siri, at=NOON)
    former = scene.code()
    choose_notices(SIRIS, by=scene.siri, at=NOON)
    with pytest.raises(Missing):
        confirm_address(former, by=scene.siri, at=NOON)
    confirm_address(scene.code(), by=scene.siri, at=NOON)
    choose_notices(Choice("new@mail.example", Digest.DAILY, None, "nb"), by=scene.siri, at=NOON)
    assert not own_notices(by=scene.siri, at=NOON).confirmed


def test_an_address_that_mail_came_back_from_is_sent_a_new_link_and_then_no_longer_called_wrong(
    scene: Scene, mailbox: Mailbox
) -> None:
    wants_mail(scene)
    scene.told()
    mailbox.answers = ["550 No such user here"]
    scene.send()
    assert own_notices(by=scene.siri, at=NOON + HOUR).back
    choose_notices(SIRIS, by=scene.siri, at=NOON + HOUR)
    own = own_notices(by=scene.siri, at=NOON + HOUR)
    assert (own.back, own.confirmed) == (False, False)
    assert len(scene.mails("link")) == 2


def test_other_hours_need_no_new_link(scene: Scene) -> None:
    wants_mail(scene)
    choose_notices(Choice("siri@mail.example", Digest.WEEKLY, Quiet(20, 8), "en"), by=scene.siri, at=NOON)
    own = own_notices(by=scene.siri, at=NOON)
    assert (own.confirmed, own.digest, own.quiet_from, own.quiet_until) == (True, "weekly", 20, 8)
    assert len(scene.mails("link")) == 1


def test_an_empty_address_is_forgotten(scene: Scene) -> None:
    wants_mail(scene)
    choose_notices(Choice("", Digest.AT_ONCE, None, "nb"), by=scene.siri, at=NOON)
    assert bytes(scene.address().email) == b""
    scene.told()
    assert scene.mails() == []


def test_nobody_has_a_stranger_written_to_again_and_again(scene: Scene, mailbox: Mailbox) -> None:
    for minute in range(5):
        at = NOON + timedelta(minutes=minute)
        choose_notices(Choice(f"stranger{minute}@mail.example", Digest.DAILY, None, "nb"), by=scene.siri, at=at)
        scene.send(at=at)
    with pytest.raises(Wrong) as wrong:
        choose_notices(Choice("stranger5@mail.example", Digest.DAILY, None, "nb"), by=scene.siri, at=NOON + HOUR)
    assert wrong.value.code == "too-many-links"
    assert own_notices(by=scene.siri, at=NOON + HOUR).email == "stranger4@mail.example"
    choose_notices(SIRIS, by=scene.siri, at=NOON + timedelta(days=2))


@pytest.mark.parametrize(
    "email",
    [
        "siri",
        "siri@mail",
        "siri@mail.example\nBcc: all@mail.example",
        "siri@mail.example, all@mail.example",
        "<siri@mail.example>",
        f"{'s' * 65}@mail.example",
        "siri@-.",
        "søri@mail.example",
    ],
)
def test_what_is_no_address_is_not_kept(scene: Scene, email: str) -> None:
    with pytest.raises(Wrong):
        choose_notices(Choice(email, Digest.DAILY, None, "nb"), by=scene.siri, at=NOON)
    assert not own_notices(by=scene.siri, at=NOON).chosen


def test_nobody_reads_anothers_address_nor_their_own_under_the_other_hat(scene: Scene) -> None:
    wants_mail(scene, scene.ingrid, email="ingrid@mail.example")
    wants_mail(scene)
    for by in (scene.marit, Actor(scene.ingrid.person, Hat.FAMILY)):
        assert own_notices(by=by, at=NOON).email == ""
    assert own_notices(by=scene.ingrid, at=NOON).email == "ingrid@mail.example"
    assert Address.objects.count() == 1  # what is left of the last transaction's hat in this test: Ingrid's own


def test_the_address_lies_sealed(scene: Scene) -> None:
    wants_mail(scene)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT a::text FROM outside_address a")
        [[said]] = cursor.fetchall()
    assert "siri" not in said
    assert b"siri".hex() not in said
