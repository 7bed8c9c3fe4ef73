"""A mail tells only of what its reader has not seen: the log knows who has opened what, and is asked first."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.outside.hours import Digest
from langbenk.outside.mailing import Reader
from langbenk.outside.own import Choice, choose_notices
from tests.conftest import as_owner
from tests.made import a_person, seat
from tests.outside.conftest import Mailbox
from tests.outside.scene import NOON, SOON, Scene, at_home, wants_mail

pytestmark = pytest.mark.django_db
A_MINUTE = timedelta(minutes=1)


@pytest.fixture
def scene() -> Scene:
    scene = at_home()
    wants_mail(scene)
    return scene


def wants_daily(scene: Scene) -> None:
    choose_notices(Choice("siri@mail.example", Digest.DAILY, None, "nb"), by=scene.siri, at=NOON)


def test_what_has_been_read_already_is_not_told(scene: Scene, mailbox: Mailbox) -> None:
    scene.told()
    scene.reads(Action.HOME_READ, at=NOON + A_MINUTE)
    assert scene.send() == ["dropped"]
    assert scene.mail().why == "nothing-new"
    assert mailbox.raw == []


@pytest.mark.parametrize("at", [NOON - A_MINUTE, NOON, NOON + timedelta(seconds=5)])
def test_a_page_opened_before_it_could_show_the_news_is_no_reading_of_it(
    scene: Scene, mailbox: Mailbox, at: datetime
) -> None:
    scene.told()
    scene.reads(Action.HOME_READ, at=at)
    assert scene.send() == ["sent"]


def test_another_page_and_another_reader_are_no_reading_of_it(scene: Scene, mailbox: Mailbox) -> None:
    scene.told()
    scene.reads(Action.PLAN_READ, at=NOON + A_MINUTE)
    scene.reads(Action.CASE_READ, at=NOON + A_MINUTE, by=scene.ingrid)
    assert scene.send() == ["sent"]


def test_what_came_after_the_reading_is_told(scene: Scene, mailbox: Mailbox) -> None:
    wants_daily(scene)
    scene.told()
    scene.reads(Action.HOME_READ, at=NOON + A_MINUTE)
    scene.told(at=NOON + 2 * A_MINUTE)
    assert scene.send(at=NOON + timedelta(days=1)) == ["sent"]


def test_a_digest_of_what_has_all_been_read_does_not_go(scene: Scene, mailbox: Mailbox) -> None:
    wants_daily(scene)
    for hour in range(3):
        scene.told(at=NOON + timedelta(hours=hour))
    scene.reads(Action.HOME_READ, at=NOON + timedelta(hours=4))
    assert scene.send(at=NOON + timedelta(days=1)) == ["dropped"]
    assert mailbox.raw == []


def test_a_message_is_read_in_its_thread_or_on_the_list_of_all(scene: Scene, mailbox: Mailbox) -> None:
    thread = uuid4()
    scene.told(shown_by=Action.MESSAGE_READ, thing=thread)
    scene.reads(Action.HOME_READ, at=NOON + A_MINUTE)
    scene.reads(Action.MESSAGE_READ, at=NOON + A_MINUTE, thing=uuid4())
    assert scene.send() == ["sent"]
    for thing in (thread, None):
        scene.told(at=SOON, shown_by=Action.MESSAGE_READ, thing=thread)
        scene.reads(Action.MESSAGE_READ, at=SOON + A_MINUTE, thing=thing)
        assert scene.send(at=SOON + timedelta(minutes=10)) == ["dropped"]


def test_at_work_it_is_the_cases_page(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene, scene.ingrid, email="ingrid@mail.example")
    scene.told(Reader.at_work(scene.ingrid.post))
    scene.reads(Action.TASK_READ, at=NOON + A_MINUTE, by=scene.ingrid)
    assert scene.send() == ["sent"]
    scene.told(Reader.at_work(scene.ingrid.post), at=SOON)
    scene.reads(Action.CASE_READ, at=SOON + A_MINUTE, by=scene.ingrid)
    assert scene.send(at=SOON + timedelta(minutes=10)) == ["dropped"]


def test_what_is_read_of_one_child_leaves_the_news_of_another(scene: Scene, mailbox: Mailbox) -> None:
    with as_owner():
        selma = a_person("Selma", born=date(2019, 4, 4))
        seat(selma, "child_coordinator", "hol-7-2a", employee=scene.ingrid, service=scene.unit)
        seat(selma, "guardian", "bl-30", relative=scene.siri)
    scene.told()
    replace(scene, noah=selma).told()
    scene.reads(Action.HOME_READ, at=NOON + A_MINUTE)
    assert scene.send() == ["sent"]
