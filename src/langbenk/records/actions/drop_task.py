"""Say that a task will not be done, and why."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.records.undertaking import changed, held_task, must_run


def drop_task(*, about: UUID, task: UUID, because: str, by: Actor, at: datetime) -> None:
    """End the task undone, with the reason that all who read it are told. The same twice is written once.

    Raise ``Missing`` and ``Refused`` as ``held_task``, ``Wrong`` without a reason, and for one that is done.
    """
    because = said("because", because, 1000)
    with door(Action.TASK_DO, by=by, at=at, about=about, part="task", thing=task) as opened:
        found = held_task(task, about, by, opened)
        if found.ended == "dropped":
            return
        must_run(found)
        changed(found, "dropped", because=because, by=by, at=at, ended="dropped", ended_at=at)
