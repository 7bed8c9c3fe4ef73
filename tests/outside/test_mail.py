"""Told by mail that there is something new: without content, gathered, at the right hour, and only while it is true."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.header import decode_header, make_header

import pytest
from pytest_django import Settings

from langbenk.bench.models import Tie
from langbenk.outside.hours import WAITS, Digest, Quiet
from langbenk.outside.mailing import Reader
from langbenk.outside.models import Occasion
from langbenk.outside.own import Choice, choose_notices
from langbenk.outside.sending import send_mail
from tests.bench.guarded import MONDAY, at_peace
from tests.conftest import as_owner
from tests.made import a_person, seat
from tests.outside.conftest import Mailbox, text_of
from tests.outside.scene import NOON, SOON, Scene, at_home, wants_mail

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene() -> Scene:
    return at_home()


def test_ten_minutes_later_there_is_a_mail_that_says_nothing(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene)
    scene.told()
    assert scene.send(at=NOON) == ["waiting"]
    assert scene.mail().due_at == SOON
    assert mailbox.raw == []
    assert scene.send(at=SOON) == ["sent"]
    [mail] = mailbox.mails
    assert mail["To"] == "siri@mail.example"
    assert mail["Subject"] == "Noe nytt i Langbenk"
    assert "Det er noe nytt til deg i Langbenk." in text_of(mail)
    assert "https://langbenk.example" in text_of(mail)
    assert (scene.mail().state, scene.mail().sent_at, scene.mail().attempts) == ("sent", SOON, 1)


def test_no_name_no_service_and_no_place_leaves_the_house(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene)
    wants_mail(scene, scene.ingrid, email="ingrid@mail.example")
    scene.told(Reader.at_home(scene.siri.person), Reader.at_work(scene.ingrid.post))
    assert sorted(scene.send()) == ["sent", "sent"]
    for raw, mail in zip(mailbox.raw, mailbox.mails, strict=True):
        said = raw.decode() + text_of(mail) + str(make_header(decode_header(mail["Subject"])))
        said = said.replace("siri@mail.example", "").replace("ingrid@mail.example", "")
        for told in ("Noah", "Solbakken", "Siri", "Ingrid", "Moe", "enhet", "helse", "kommune", str(scene.noah)):
            assert told.casefold() not in said.casefold(), told


def test_no_header_says_where_it_was_sent_from(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene)
    scene.told()
    scene.send()
    [mail] = mailbox.mails
    assert set(mail.keys()) == {
        *("Content-Type", "MIME-Version", "Content-Transfer-Encoding", "Subject", "From", "To", "Date", "Message-ID"),
        *("Auto-Submitted", "X-Auto-Response-Suppress"),
    }
    assert mail["From"] == "Langbenk <no-reply@langbenk.example>"
    assert mail["Message-ID"] == f"<{scene.mail().id}@langbenk.example>"
    assert mail["Date"].endswith("-0000")
    assert mailbox.greeted_by == {"langbenk.example"}


@pytest.mark.parametrize(
    ("language", "subject", "words"),
    [
        ("nb", "Noe nytt i Langbenk", "Det er noe nytt til deg"),
        ("nn", "Noko nytt i Langbenk", "Det er noko nytt til deg"),
        ("en", "Something new in Langbenk", "There is something new for you"),
    ],
)
def test_the_mail_speaks_the_readers_language(
    scene: Scene, mailbox: Mailbox, language: str, subject: str, words: str
) -> None:
    wants_mail(scene, language=language)
    scene.told()
    scene.send()
    assert [mail["Subject"] for mail in mailbox.mails] == [subject]
    assert words in text_of(mailbox.mails[0])


def test_much_that_is_new_is_one_mail(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene, digest=Digest.DAILY)
    for hour in range(5):
        scene.told(at=NOON + timedelta(hours=hour))
    assert len(scene.mails()) == 1
    assert scene.send(at=NOON + timedelta(hours=5)) == ["waiting"]
    next_morning = datetime(2026, 11, 21, 7, tzinfo=UTC)
    assert scene.mail().due_at == next_morning
    assert scene.send(at=next_morning) == ["sent"]
    scene.told(at=next_morning)
    assert [mail.state for mail in scene.mails()] == ["sent", "waiting"]
    assert len(mailbox.raw) == 1


def test_once_a_week_is_on_monday_morning(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene, digest=Digest.WEEKLY)
    scene.told()
    scene.send()
    assert scene.mail().due_at == datetime(2026, 11, 23, 7, tzinfo=UTC)


def test_at_night_it_waits_also_on_the_night_when_the_clock_is_put_forward(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene, quiet=Quiet(21, 7))
    late = datetime(2026, 3, 28, 22, tzinfo=UTC)  # eleven in the evening, before the night that lacks an hour
    scene.told(at=late)
    assert scene.send(at=late + timedelta(hours=1)) == ["waiting"]
    seven = datetime(2026, 3, 29, 5, tzinfo=UTC)
    assert scene.mail().due_at == seven
    assert scene.send(at=seven - timedelta(seconds=1)) == ["waiting"]
    assert scene.send(at=seven) == ["sent"]


def test_a_worker_that_was_down_all_day_does_not_write_at_night(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene, quiet=Quiet(21, 7))
    scene.told()
    assert scene.send(at=NOON + timedelta(hours=13)) == ["waiting"]
    assert mailbox.raw == []


def test_a_server_that_asks_for_patience_is_asked_again_later(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene)
    scene.told()
    mailbox.answers = ["451 Try again later"]
    assert scene.send() == ["waiting"]
    assert (scene.mail().why, scene.mail().attempts, scene.mail().due_at) == ("451", 1, SOON + WAITS[0])
    assert scene.send(at=SOON + WAITS[0]) == ["sent"]
    assert len(mailbox.raw) == 1
    assert scene.mail().attempts == 2


def test_patience_ends(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene)
    scene.told()
    mailbox.answers = ["451 Try again later"] * 6
    at = SOON
    for wait in WAITS:
        assert scene.send(at=at) == ["waiting"]
        at += wait
    assert scene.send(at=at) == ["failed"]
    assert (scene.mail().state, scene.mail().attempts) == ("failed", 6)
    assert scene.address().confirmed_at  # the server's trouble is not the address's


def test_what_is_new_while_a_mail_is_tried_again_still_makes_one_mail(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene)
    scene.told()
    mailbox.answers = ["451 Try again later"]
    scene.send()
    scene.told(at=SOON)
    assert len(scene.mails()) == 1
    scene.send(at=SOON + WAITS[0])
    assert len(mailbox.raw) == 1


def test_an_address_that_does_not_exist_is_not_written_to_again(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene)
    scene.told()
    mailbox.answers = ["550 No such user here"]
    assert scene.send() == ["failed"]
    assert (scene.mail().why, scene.mail().attempts) == ("550", 1)
    scene.told(at=SOON)
    assert len(scene.mails()) == 1
    assert (scene.address().confirmed_at, scene.address().refused_at) == (None, SOON)


def test_a_server_that_does_not_take_our_own_address_says_nothing_about_the_readers(
    scene: Scene, mailbox: Mailbox
) -> None:
    wants_mail(scene)
    scene.told()
    mailbox.to_sender = "550 This sender may not send here"
    assert scene.send() == ["waiting"]
    at = SOON
    for wait in WAITS:
        at += wait
        scene.send(at=at)
    assert (scene.mail().state, scene.mail().why) == ("failed", "server-550")
    assert scene.address().confirmed_at
    assert scene.address().refused_at is None


def test_a_server_that_is_not_there_is_asked_again_later(scene: Scene, mailbox: Mailbox, settings: Settings) -> None:
    wants_mail(scene)
    scene.told()
    settings.EMAIL_PORT = 1
    assert scene.send() == ["waiting"]
    assert scene.mail().why == "unreached"


def test_whoever_wants_no_mail_any_more_gets_none(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene)
    scene.told()
    choose_notices(Choice("siri@mail.example", Digest.NEVER, None, "nb"), by=scene.siri, at=NOON)
    assert scene.send() == ["done"]
    assert (scene.mail().state, scene.mail().why) == ("dropped", "unwanted")
    scene.told(at=SOON)
    assert len(scene.mails()) == 1
    assert mailbox.raw == []


def test_whoever_never_chose_or_never_confirmed_gets_none(scene: Scene, mailbox: Mailbox) -> None:
    scene.told()
    choose_notices(Choice("siri@mail.example", Digest.AT_ONCE, None, "nb"), by=scene.siri, at=NOON)
    scene.told()
    assert scene.mails() == []


def test_whoever_has_left_the_bench_meanwhile_gets_none(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene)
    wants_mail(scene, scene.ingrid, email="ingrid@mail.example")
    scene.told(Reader.at_home(scene.siri.person), Reader.at_work(scene.ingrid.post))
    with as_owner():
        Tie.objects.filter(person_id=scene.noah).exclude(id=scene.seats["ingrid"]).update(until=NOON.date())
    assert sorted(scene.send()) == ["dropped", "sent"]
    assert mailbox.to == ["ingrid@mail.example"]
    assert [mail.why for mail in scene.mails() if mail.state == "dropped"] == ["nothing-new"]


def test_a_parent_who_is_barred_meanwhile_gets_none(mailbox: Mailbox) -> None:
    guarded = at_peace()
    story = Scene(guarded.ylva, guarded.ronny, guarded.ingrid, guarded.marit, guarded.unit)
    wants_mail(story, email="ronny@mail.example")
    story.told(at=MONDAY)
    guarded.set(at=MONDAY + timedelta(minutes=1))
    assert story.send(at=MONDAY + timedelta(hours=1)) == ["dropped"]
    assert mailbox.raw == []


def test_a_mail_that_is_sent_is_sent_once(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene)
    scene.told()
    assert scene.send() == ["sent"]
    assert send_mail(scene.mail().id, at=SOON) == "done"
    assert len(mailbox.raw) == 1


def test_a_reader_with_two_hats_is_told_under_the_one_that_it_is_about(scene: Scene, mailbox: Mailbox) -> None:
    wants_mail(scene, scene.ingrid, email="ingrid@mail.example")
    scene.told(Reader.at_home(scene.ingrid.person))
    assert scene.mails() == []
    scene.told(Reader.at_work(scene.ingrid.post))
    assert len(scene.mails()) == 1


def test_two_children_are_two_occasions_and_one_mail(scene: Scene, mailbox: Mailbox) -> None:
    with as_owner():
        selma = a_person("Selma", born=date(2019, 4, 4))
        seat(selma, "child_coordinator", "hol-7-2a", employee=scene.ingrid, service=scene.unit)
        seat(selma, "guardian", "bl-30", relative=scene.siri)
    wants_mail(scene)
    scene.told()
    scene.told(at=SOON)
    replace(scene, noah=selma).told()
    with as_owner():
        assert [one.person_id for one in Occasion.objects.order_by("id")] == [scene.noah, scene.noah, selma]
    with as_owner():
        Tie.objects.filter(person_id=scene.noah).update(until=NOON.date())
    assert scene.send() == ["sent"]  # there is still something about Selma
    assert len(mailbox.raw) == 1
