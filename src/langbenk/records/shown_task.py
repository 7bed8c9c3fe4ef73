"""A task as one reader is shown it. Used by sheets, inside the door."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Actor
from langbenk.bench.door import Opened
from langbenk.bench.situation import day_of
from langbenk.organisation.models import Employee
from langbenk.records.models import Task, TaskChange
from langbenk.records.undertaking import may_do

ADRIFT = "SELECT id FROM records_task WHERE person_id = %s AND ended_at IS NULL AND records_adrift(records_task)"


@dataclass(frozen=True)
class TaskLine:
    """One task. ``owner`` is whoever has it, empty where a service has it and nobody there has taken it; ``mine``: this
    reader has it. ``owner_here`` is false when they can do it no more (``records_adrift``). ``ended``: ``done``,
    ``dropped`` or empty.
    """

    id: UUID
    text: str
    owner: str
    service_name: str
    at_home: bool
    mine: bool
    owner_here: bool
    due: date
    late: bool
    audience: str
    part: str
    ended: str
    ended_on: date | None
    may_do: bool
    may_take: bool
    version: int


@dataclass(frozen=True)
class ChangeLine:
    """One thing that happened: ``set``, ``taken``, ``put-off``, ``done``, ``dropped`` or ``taken-up``; by whom, empty
    for somebody of the family whose name is not this reader's to see.
    """

    what: str
    because: str
    due: date
    name: str
    mine: bool
    at: datetime


class ShownTo:
    """How rows are shown to one reader, behind the open door: two questions, for tasks that nobody does, and names."""

    def __init__(self, about: UUID, by: Actor, at: datetime, opened: Opened) -> None:
        self.by, self.me, self.on = by, opened.situation, day_of(at)
        with connection.cursor() as cursor:
            cursor.execute(ADRIFT, [about])
            self.adrift = {task for (task,) in cursor.fetchall()}
            cursor.execute("SELECT id, given_name, family_name FROM records_names(%s)", [about])
            self.names = {who: f"{given} {family}".strip() for who, given, family in cursor.fetchall()}

    def line(self, task: Task) -> TaskLine:
        """One task as this reader sees it."""
        theirs = may_do(task, self.by, self.me)
        mine = task.owner_id == self.by.employee if self.by.employee else task.relative_id == self.by.person
        return TaskLine(
            id=task.id,
            text=task.text,
            owner=called(task.owner) if task.owner else self.names.get(task.relative_id, ""),
            service_name=task.owner_service.name if task.owner_service else "",
            at_home=task.relative_id is not None,
            mine=mine,
            owner_here=mine or task.id not in self.adrift,
            due=task.due,
            late=task.ended_at is None and task.due < self.on,
            audience=task.audience,
            part=task.part,
            ended=task.ended,
            ended_on=day_of(task.ended_at) if task.ended_at else None,
            may_do=theirs,
            may_take=theirs and not mine and task.relative_id is None and self.by.employee is not None,
            version=task.version,
        )

    def change(self, row: TaskChange) -> ChangeLine:
        """One line of a task's history."""
        mine = row.by_employee_id == self.by.employee if row.by_employee_id else row.by_id == self.by.person
        name = called(row.by_employee) if row.by_employee else self.names.get(row.by_id, "")
        return ChangeLine(row.what, row.because, row.due, name, mine, row.at)


def called(employee: Employee) -> str:
    """The name of somebody at work."""
    return f"{employee.given_name} {employee.family_name}"
