"""Give a task another day."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Stale, Wrong, not_too_far, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.records.undertaking import changed, held_task, must_run


def put_off_task(*, about: UUID, task: UUID, due: date, because: str, version: int, by: Actor, at: datetime) -> None:
    """Let the task be done by another day, with the reason; the day it was due by stays in its history.

    The same day again changes nothing. Raise ``Missing``, ``Refused`` and ``Stale`` as ``held_task``, ``Wrong`` for a
    day that has passed, without a reason, and for a task that has ended.
    """
    because = said("because", because, 1000)
    if due < day_of(at):
        raise Wrong("due", "past")
    not_too_far("due", due, on=day_of(at))
    with door(Action.TASK_DO, by=by, at=at, about=about, part="task", thing=task) as opened:
        found = held_task(task, about, by, opened)
        if found.due == due and found.ended_at is None:
            return
        must_run(found)
        if found.version != version:
            raise Stale({"due": found.due}, found.version)
        changed(found, "put-off", because=because, due=due, by=by, at=at)
