"""Take a task over."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.records.undertaking import can_have, changed, held_task, must_run


def take_task(*, about: UUID, task: UUID, version: int, by: Actor, at: datetime) -> None:
    """Have the task from now on: one that a service had, or a colleague's, or one that whoever leads the work takes.

    One that is theirs already stays so. Raise ``Missing``, ``Refused`` and ``Stale`` as ``held_task``; ``Wrong`` for
    one that has ended, or that a relative has, and for somebody who does not sit there today.
    """
    with door(Action.TASK_DO, by=by, at=at, about=about, part="task", thing=task) as opened:
        found = held_task(task, about, by, opened)
        if by.employee is None or found.relative_id:
            raise Wrong("task", "not-to-take")
        if found.owner_id == by.employee:
            return
        held_task(task, about, by, opened, version)
        must_run(found)
        me = next((each for each in can_have(sitters_of(about, opened)) if each.actor == by), None)
        service = me.service if me else opened.service
        if service is None:
            raise Wrong("task", "not-here-today")
        changed(found, "taken", by=by, at=at, owner_id=by.post, owner_service_id=service)
