"""The nightly look at what should have left: what lies there without a job is queued anew, what failed is told."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.audit.record import record_by_hand
from langbenk.outside.queue import Job, jobs_that_failed, later
from langbenk.outside.system import as_system

LATE = timedelta(hours=1)  # a local target: by then a worker that runs has been there
A_DAY = timedelta(days=1)
STILL_TOLD = 20  # letters that are told one by one; all are counted


def reconcile(at: datetime) -> Iterator[str]:
    """Queue anew what was forgotten, and tell in English lines what has left since yesterday and what has not.

    A line holds numbers and ids of rows of this room only. What needs a hand begins with ``ATTENTION``.
    """
    with as_system(at):
        stuck = _rows("SELECT job, id FROM outside_stuck(%s)", at - LATE)
        anew = sum(later(Job(job), which) for job, which in stuck)
        tally = {(what, state): many for what, state, many in _rows("SELECT * FROM outside_tally(%s)", at - A_DAY)}
        failed: list[UUID] = [which for (which,) in _rows("SELECT outside_failed(%s)", STILL_TOLD)]
        broken = jobs_that_failed()
    for what in ("mail", "letter"):
        counts = [f"{many} {state.replace('_', ' ')}" for (kind, state), many in sorted(tally.items()) if kind == what]
        yield f"{what}: {', '.join(counts) or 'none'}"
    if anew:
        yield f"ATTENTION queued anew, as no job was there: {anew}"
    if len(stuck) > anew:
        yield f"ATTENTION queued and late: {len(stuck) - anew}. Is a worker running?"
    for which in failed:
        yield f"ATTENTION the letter of dispatch {which} has not been taken by any outlet"
    if broken:
        yield f"ATTENTION jobs that broke off: {broken}"


def try_all_again(at: datetime) -> int:
    """Queue every letter again that no outlet would take, for whoever has mended the way out; how many. Those whose
    reader may not have them, and those that cannot be opened, stay where they are. Run as the owner of the tables.
    """
    with as_system(at):
        found = [which for (which,) in _rows("SELECT outside_again()")]
        for which in found:
            later(Job.DISPATCH, which)
            record_by_hand(Action.LETTER_WRITE.value, part="dispatch", at=at, record=which)
    return len(found)


def _rows(query: str, *values: datetime | int) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query, values)
        return list(cursor.fetchall())
