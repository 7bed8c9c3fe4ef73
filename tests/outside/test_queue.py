"""The queue: in the deed's own transaction, undone with it, and without a word about anybody."""

import json
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import connection, transaction

from langbenk.access.actions import Action
from langbenk.bench.deeds import TooEarly
from langbenk.bench.door import door
from langbenk.outside.mailing import Reader, nudge
from langbenk.outside.queue import SILENT, TRIES, Job, jobs_that_failed, later, take_up_again
from langbenk.outside.system import as_system
from tests.conftest import as_owner
from tests.outside.scene import NOON, Scene, at_home, wants_mail
from tests.outside.test_letters import a_letter

pytestmark = pytest.mark.django_db


def jobs() -> list[tuple[str, dict[str, str], str, datetime | None]]:
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT task_name, args, status, scheduled_at FROM procrastinate_jobs ORDER BY id")
        return [(name, json.loads(args) if isinstance(args, str) else args, *rest) for name, args, *rest in cursor]


@pytest.fixture
def scene() -> Scene:
    scene = at_home()
    wants_mail(scene)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_jobs")
    return scene


def test_a_deed_leaves_one_job_with_the_id_of_a_row_and_nothing_else(scene: Scene) -> None:
    scene.told()
    scene.told()
    assert jobs() == [("mail", {"which": str(scene.mail().id)}, "todo", None)]


def test_the_queue_holds_no_word_about_anybody(scene: Scene) -> None:
    scene.told()
    a_letter(scene)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT string_agg(to_jsonb(j)::text, ' ') || (SELECT string_agg(to_jsonb(e)::text, ' ')"
            " FROM procrastinate_events e) FROM procrastinate_jobs j"
        )
        [[said]] = cursor.fetchall()
    assert said.count("which") == 2
    for word in ("Noah", "Siri", "mail.example", str(scene.noah), str(scene.siri.person), str(scene.ingrid.employee)):
        assert word not in said


def test_a_deed_that_is_undone_leaves_no_job_and_no_mail(scene: Scene) -> None:
    def undone() -> None:
        with door(Action.LETTER_WRITE, by=scene.ingrid, at=NOON, about=scene.noah):
            nudge(Reader.at_home(scene.siri.person), about=scene.noah, at=NOON)
            assert len(jobs()) == 1
            raise TooEarly("plan")

    with pytest.raises(TooEarly):
        undone()
    assert jobs() == []
    assert scene.mails() == []


def test_the_same_is_queued_once(scene: Scene) -> None:
    which = uuid4()
    with transaction.atomic():
        assert later(Job.MAIL, which)
        assert not later(Job.MAIL, which)
        assert later(Job.DISPATCH, which)
    assert len(jobs()) == 2


def test_the_system_hat_opens_no_case(scene: Scene) -> None:
    """What the worker is lets it take mails and letters, and read nothing about anybody."""
    tables = connection.introspection.table_names()
    about = [table for table in tables if table.startswith(("people_", "bench_", "cases_", "plans_", "outside_"))]
    read = []
    with as_system(NOON + timedelta(days=1)), connection.cursor() as cursor:
        for table in about:
            cursor.execute("SELECT has_table_privilege(%s, 'SELECT')", [table])
            if cursor.fetchone()[0]:
                cursor.execute(f"SELECT count(*) FROM {table}")
                read.append((table, cursor.fetchone()[0]))
    assert len(read) > 15
    assert {table for table, rows in read if rows} == set()


def begun(which: UUID, last_sign: datetime) -> None:
    """A worker has taken the job about one row, and has not been heard of since."""
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (%s) RETURNING id", [last_sign])
        [worker] = cursor.fetchone()
        cursor.execute(
            "UPDATE procrastinate_jobs SET status = 'doing', worker_id = %s"
            " WHERE args->>'which' = %s AND status = 'todo'",
            [worker, str(which)],
        )


def states() -> list[str]:
    return [state for _, _, state, _ in jobs()]


def test_what_a_worker_was_at_when_it_was_killed_is_taken_up_again_and_what_one_is_at_is_not(scene: Scene) -> None:
    killed, at_work = uuid4(), uuid4()
    with transaction.atomic():
        later(Job.MAIL, killed)
        later(Job.MAIL, at_work)
    begun(killed, NOON - SILENT - timedelta(seconds=1))
    begun(at_work, NOON - timedelta(seconds=10))
    assert take_up_again(NOON) == 1
    assert {args["which"]: state for _, args, state, _ in jobs()} == {str(killed): "todo", str(at_work): "doing"}
    with as_owner(), connection.cursor() as cursor:  # a worker that was pruned leaves its job without one
        cursor.execute("DELETE FROM procrastinate_workers")
    assert take_up_again(NOON) == 1
    assert states() == ["todo", "todo"]


def test_of_what_was_queued_anew_meanwhile_there_is_one_job_and_not_two(scene: Scene) -> None:
    which = uuid4()
    with transaction.atomic():
        later(Job.MAIL, which)
    begun(which, NOON - timedelta(hours=1))
    with transaction.atomic():
        assert later(Job.MAIL, which)
    assert take_up_again(NOON) == 0
    assert states() == ["todo"]


def test_what_ends_its_worker_every_time_is_left_standing_and_told(scene: Scene) -> None:
    which = uuid4()
    with transaction.atomic():
        later(Job.MAIL, which)
    for _ in range(TRIES):
        begun(which, NOON - timedelta(hours=1))
        assert take_up_again(NOON) == 1
    begun(which, NOON - timedelta(hours=1))
    assert take_up_again(NOON) == 0
    assert (states(), jobs_that_failed()) == (["failed"], 1)


def test_the_role_that_owns_nothing_may_begin_one_night_after_the_other(scene: Scene) -> None:
    """A worker that may not queue a round stops altogether, and then nobody is told anything at all."""
    begin = "SELECT procrastinate_defer_periodic_job_v2('default', 'nightly', 'nightly', 'nightly', 0, '', %s, '{}')"
    for night in (1, 2):
        with connection.cursor() as cursor:
            cursor.execute(begin, [night])
            cursor.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE status = 'todo'")
            cursor.execute("SELECT procrastinate_finish_job_v1(id, 'succeeded', true) FROM procrastinate_jobs")
            cursor.execute("SELECT defer_timestamp FROM procrastinate_periodic_defers")
            assert cursor.fetchall() == [(night,)]
