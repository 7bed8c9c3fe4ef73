"""What is to happen later, queued in PostgreSQL in the very transaction of the deed: undone with it, or kept with it.

A job carries the id of one row of this room and nothing else: the queue holds no word about anybody.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from django.db import connection, transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

SILENT = timedelta(minutes=2)  # a worker that lives gives a sign every ten seconds
TRIES = 3  # times that a job cut off is taken up again; after the last it is left standing, and told at night
# A job whose worker has gone: again in the queue. Where the same is queued already, that one is enough.
CUT_OFF = """
WITH cut AS (
    SELECT j.id, j.attempts, EXISTS (
        SELECT FROM procrastinate_jobs other WHERE other.status = 'todo' AND other.queueing_lock = j.queueing_lock
    ) AS queued
    FROM procrastinate_jobs j LEFT JOIN procrastinate_workers w ON w.id = j.worker_id
    WHERE j.status = 'doing' AND (w.id IS NULL OR w.last_heartbeat < %(since)s) FOR NO KEY UPDATE OF j SKIP LOCKED
), gone AS (
    DELETE FROM procrastinate_jobs j USING cut WHERE cut.id = j.id AND cut.queued
)
UPDATE procrastinate_jobs j SET attempts = j.attempts + 1, worker_id = NULL, abort_requested = false,
    status = (CASE WHEN cut.attempts >= %(tries)s THEN 'failed' ELSE 'todo' END)::procrastinate_job_status
FROM cut WHERE cut.id = j.id AND NOT cut.queued RETURNING j.status::text
"""


class Job(StrEnum):
    """What can be queued, by the name of its task (``cli/rounds.py``)."""

    MAIL = "mail"
    DISPATCH = "dispatch"


def later(job: Job, which: UUID, *, at: datetime | None = None) -> bool:
    """Queue a job about one row, for a moment or as soon as can be; whether it was not queued already.

    Belongs inside a transaction that is open, and raises ``RuntimeError`` outside one.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("a job is queued with the deed that it follows from")
    lock = f"{job.value}/{which}"
    task = app.configure_task(job.value, schedule_at=at, queueing_lock=lock, lock=lock)
    try:
        with transaction.atomic():
            task.defer(which=str(which))
    except AlreadyEnqueued:
        return False
    return True


def take_up_again(at: datetime) -> int:
    """Queue again what a worker was at when it was killed: until then nothing else about that row, and no other night,
    would be begun. How many there were.

    One that has been cut off more than ``TRIES`` times is left standing as one that broke off.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(CUT_OFF, {"since": at - SILENT, "tries": TRIES})
        return sum(status == "todo" for (status,) in cursor.fetchall())


def jobs_that_failed() -> int:
    """How many jobs broke off with a fault of ours, and stand there still."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM procrastinate_jobs WHERE status = 'failed'")
        return int(cursor.fetchone()[0])
