"""Every night: what was forgotten is queued anew, what failed is told, and one part that breaks off stops no other."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from langbenk.audit.models import LogLine
from langbenk.cli import nightly
from langbenk.outside.handing_over import hand_over
from langbenk.outside.models import Dispatch, Mail
from langbenk.outside.outlets.folder import Folder
from langbenk.outside.reconciling import reconcile, try_all_again
from tests.conftest import as_owner
from tests.outside.conftest import Mailbox
from tests.outside.scene import NOON, SOON, Scene, at_home, wants_mail
from tests.outside.test_letters import a_letter, fails
from tests.outside.test_queue import jobs

pytestmark = pytest.mark.django_db

NIGHT = NOON + timedelta(hours=14)


@pytest.fixture
def scene() -> Scene:
    scene = at_home()
    wants_mail(scene)
    return scene


def forget_the_jobs() -> None:
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_jobs")


def test_a_quiet_night_says_how_much_has_left(scene: Scene, mailbox: Mailbox, tmp_path: Path) -> None:
    scene.told()
    scene.send()
    hand_over(a_letter(scene), outlet=Folder(tmp_path), at=SOON)
    assert list(reconcile(NIGHT)) == ["mail: 1 sent", "letter: 1 handed over"]


def test_what_lost_its_job_is_queued_anew(scene: Scene, mailbox: Mailbox) -> None:
    scene.told()
    letter = a_letter(scene)
    forget_the_jobs()
    assert "ATTENTION queued anew, as no job was there: 2" in list(reconcile(NIGHT))
    assert {args["which"] for _, args, _, _ in jobs()} == {str(letter), str(scene.mail().id)}
    told = list(reconcile(NIGHT))
    assert "ATTENTION queued and late: 2. Is a worker running?" in told
    assert len(jobs()) == 2


def test_a_mail_that_broke_off_while_it_was_sent_is_sent(scene: Scene, mailbox: Mailbox) -> None:
    scene.told()
    forget_the_jobs()
    with as_owner():
        Mail.objects.filter(kind="news").update(state="sending", tried_at=SOON)
    list(reconcile(NIGHT))
    assert [args["which"] for _, args, _, _ in jobs()] == [str(scene.mail().id)]


def test_a_letter_that_nobody_took_is_told_every_night_by_its_number_alone(scene: Scene, tmp_path: Path) -> None:
    which = a_letter(scene)
    at = fails(which, tmp_path)
    told = "\n".join(reconcile(at))
    assert f"ATTENTION the letter of dispatch {which} has not been taken by any outlet" in told
    assert "letter: 1 failed" in told
    for word in ("Siri", "Noah", str(scene.noah)):
        assert word not in told


def test_when_the_way_out_is_mended_all_that_it_would_not_take_is_tried_again(scene: Scene, tmp_path: Path) -> None:
    first, other = a_letter(scene), a_letter(scene)
    fails(other, tmp_path)
    at = fails(first, tmp_path)
    with as_owner():
        Dispatch.objects.filter(id=other).update(why="barred")
    forget_the_jobs()
    with as_owner():
        assert try_all_again(at) == 1
        line = LogLine.objects.get(record=first)
        assert (line.hat, line.action, line.person) == ("operator", "letter.write", None)
    assert [args["which"] for _, args, _, _ in jobs()] == [str(first)]
    assert hand_over(first, outlet=Folder(tmp_path), at=at) == "handed_over"
    told = list(reconcile(at))
    assert "letter: 1 failed, 1 handed over" in told


def test_a_part_that_breaks_off_is_told_and_the_next_is_done(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nightly, "PARTS", (f"{__name__}:breaks_off", f"{__name__}:goes_well"))
    told = list(nightly.nightly_round(NIGHT))
    assert told[0] == "The night of 2026-11-21 02:00"
    assert told[1].endswith("ATTENTION broke off: ValueError")
    assert told[2].endswith("all is well")
    assert "Noah" not in "".join(told)


def breaks_off(at: datetime) -> Iterator[str]:
    raise ValueError("about Noah")


def goes_well(at: datetime) -> Iterator[str]:
    yield "all is well"
