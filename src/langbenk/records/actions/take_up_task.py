"""Take up a task again that was ended by mistake, or too early."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.records.undertaking import changed, held_task


def take_up_task(*, about: UUID, task: UUID, by: Actor, at: datetime) -> None:
    """Let an ended task run again, by the day it had. One that runs stays as it is.

    Raise ``Missing`` and ``Refused`` as ``held_task``.
    """
    with door(Action.TASK_DO, by=by, at=at, about=about, part="task", thing=task) as opened:
        found = held_task(task, about, by, opened)
        if found.ended_at is not None:
            changed(found, "taken-up", by=by, at=at, ended="", ended_at=None)
