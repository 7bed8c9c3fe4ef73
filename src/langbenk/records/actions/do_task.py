"""Say that a task is done."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.records.undertaking import changed, held_task, must_run


def do_task(*, about: UUID, task: UUID, by: Actor, at: datetime) -> None:
    """End the task as done. One that is done already stays so, whoever did it.

    Raise ``Missing`` and ``Refused`` as ``held_task``, ``Wrong`` for one that was given up.
    """
    with door(Action.TASK_DO, by=by, at=at, about=about, part="task", thing=task) as opened:
        found = held_task(task, about, by, opened)
        if found.ended == "done":
            return
        must_run(found)
        changed(found, "done", by=by, at=at, ended="done", ended_at=at)
