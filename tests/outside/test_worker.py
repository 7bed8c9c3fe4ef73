"""A worker, really run: it takes jobs as the role that owns nothing, on connections of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import pytest
from asgiref.sync import SyncToAsync
from django.conf import settings as of_django
from django.db import OperationalError, connection
from pytest_django import DjangoDbBlocker, Settings

from demo.emptied import empty
from langbenk.access.actions import Action
from langbenk.bench.door import door
from langbenk.cli.work import work
from langbenk.config.installation import _address
from langbenk.outside.mailing import Reader, nudge
from langbenk.outside.queue import Job, jobs_that_failed, later
from langbenk.outside.sending import send_mail
from tests.conftest import as_owner
from tests.outside.conftest import Mailbox
from tests.outside.scene import NOON, SOON, Scene, at_home, wants_mail
from tests.outside.test_letters import a_letter
from tests.outside.test_queue import jobs

EVERYTHING = (
    *("people_person", "people_family", "organisation_service"),
    *("procrastinate_jobs", "procrastinate_workers", "procrastinate_periodic_defers"),
)


@pytest.fixture(autouse=True)
def _kept_for_real(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Let the rows be seen by the worker's connections, and take them away afterwards."""
    with django_db_blocker.unblock():
        yield
        SyncToAsync.single_thread_executor.submit(
            lambda: connection.close()
        ).result()  # where a worker queues its rounds
        with as_owner():
            empty(EVERYTHING)
        connection.close()


@pytest.fixture
def scene() -> Scene:
    scene = at_home()
    wants_mail(scene)
    return scene


def as_the_application() -> None:
    """The worker's own connections belong to the role that owns nothing, as the tests' do."""
    connection.settings_dict["OPTIONS"] = {"options": f"-c role={of_django.APPLICATION_ROLE}"}


def test_a_worker_sends_what_is_due_and_queues_what_is_not(
    scene: Scene, mailbox: Mailbox, settings: Settings, tmp_path: Path
) -> None:
    settings.LETTERS = tmp_path
    wants_mail(scene, scene.ingrid, email="ingrid@mail.example")
    as_the_application()
    try:
        scene.told(at=datetime(2026, 1, 5, 11, tzinfo=UTC))
        scene.told(Reader.at_work(scene.ingrid.post), at=datetime(2099, 1, 5, 11, tzinfo=UTC))
        letter = a_letter(scene)
        work(once=True)
    finally:
        connection.settings_dict["OPTIONS"] = {}
    assert mailbox.to == ["siri@mail.example"]
    assert {file.name for file in tmp_path.iterdir()} == {f"{letter}.pdf", f"{letter}.json"}
    waits = scene.mail()
    assert [one for one in jobs() if "which" in one[1]] == [("mail", {"which": str(waits.id)}, "todo", waits.due_at)]
    assert waits.due_at == datetime(2099, 1, 5, 11, 10, tzinfo=UTC)
    assert jobs_that_failed() == 0


def test_a_worker_beside_a_server_ends_when_its_pipe_closes() -> None:
    """It may be so early that it is ended before it has begun."""
    here = urlsplit(_address("DATABASE_URL", "app_url"))._replace(path=f"/{connection.settings_dict['NAME']}")
    environment = os.environ | {"DATABASE_URL": urlunsplit(here), "LANGBENK_ENVIRONMENT": "demo"}
    command = [sys.executable, "-m", "langbenk.cli.main", "work", "--beside"]
    worker = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE)
    assert worker.poll() is None
    worker.communicate(timeout=60)
    assert worker.returncode in (0, -signal.SIGTERM)


def test_a_mail_does_not_leave_while_a_deed_adds_to_what_it_tells_of(scene: Scene, mailbox: Mailbox) -> None:
    scene.told()
    which = scene.mail().id

    def tried() -> None:
        try:
            with connection.cursor() as cursor:
                cursor.execute("SET lock_timeout = '50ms'")
            send_mail(which, at=SOON)
        finally:
            connection.close()

    with door(Action.LETTER_WRITE, by=scene.ingrid, at=NOON, about=scene.noah), ThreadPoolExecutor(1) as worker:
        nudge(Reader.at_home(scene.siri.person), about=scene.noah, at=NOON)
        with pytest.raises(OperationalError):
            worker.submit(tried).result()
    assert mailbox.raw == []
    assert scene.send(at=SOON) == ["sent"]


def test_nothing_is_queued_apart_from_a_deed() -> None:
    with pytest.raises(RuntimeError):
        later(Job.MAIL, uuid4())
