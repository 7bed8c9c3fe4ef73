"""What is to be done round one person, as far as this reader may know: the list, and one task with its history."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.records.at_the_door import if_there
from langbenk.records.models import Task, TaskChange
from langbenk.records.shown_task import ChangeLine, ShownTo, TaskLine, called

ENDED = 20
MOST = 200


@dataclass(frozen=True)
class TasksSheet:
    """``running`` by day, the first due on top; ``ended`` the last twenty."""

    child: Child
    running: tuple[TaskLine, ...]
    ended: tuple[TaskLine, ...]
    is_me: bool
    may: frozenset[str]


@dataclass(frozen=True)
class TaskSheet:
    """One task, who set it for which service, where it came from, and all that has happened to it, the oldest first."""

    child: Child
    task: TaskLine
    set_by: str
    service_name: str
    source: str
    thing: UUID | None
    changes: tuple[ChangeLine, ...]
    is_me: bool
    may: frozenset[str]


def tasks_sheet(*, about: UUID, by: Actor, at: datetime) -> TasksSheet:
    """The tasks round one person that this reader may know of."""
    with door(Action.TASK_READ, by=by, at=at, about=about, part="tasks") as opened:
        open_case(about)
        found = Task.objects.filter(person_id=about).select_related("owner", "owner_service")
        running = found.filter(ended_at=None).order_by("due", "id")[:MOST]
        ended = found.exclude(ended_at=None).order_by("-ended_at", "id")[:ENDED]
        show = ShownTo(about, by, at, opened)
        return TasksSheet(
            child=child(about, day_of(at)),
            running=tuple(map(show.line, running)),
            ended=tuple(map(show.line, ended)),
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )


def task_sheet(*, about: UUID, task: UUID, by: Actor, at: datetime) -> TaskSheet:
    """One task; raise ``Refused``, as a secret, for one that is not there for this reader."""
    there = if_there(Task, task, about, action=Action.TASK_READ, by=by)
    with door(Action.TASK_READ, by=by, at=at, about=about, part="task", thing=task, judge=there) as opened:
        found = Task.objects.select_related("owner", "owner_service", "set_by", "service").get(id=task)
        show = ShownTo(about, by, at, opened)
        changes = TaskChange.objects.filter(task=found).select_related("by_employee").order_by("at", "id")
        return TaskSheet(
            child=child(about, day_of(at)),
            task=show.line(found),
            set_by=called(found.set_by),
            service_name=found.service.name if found.service else "",
            source=found.source,
            thing=found.thing,
            changes=tuple(map(show.change, changes)),
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )
