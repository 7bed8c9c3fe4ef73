"""A task before it is set, and while it runs: who can have it, what must hold, and what happened to it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from django.db.models import F

from langbenk.access.actions import Action
from langbenk.access.decide import decide, decide_entry
from langbenk.access.standing import Actor, Audience, Part, Situation
from langbenk.access.ties import LEADS, Tie
from langbenk.bench.deeds import Missing, Stale, Wrong, not_too_far, said
from langbenk.bench.door import Opened
from langbenk.bench.sheets.readers import Planned
from langbenk.bench.sheets.sitters import Sitter
from langbenk.cases.writing import PARTS, writes_apart
from langbenk.records.models import Task, TaskChange
from langbenk.records.signing import must_be_theirs

LONGEST = 400
SOURCES = ("", "entry", "meeting", "plan", "message")
"""What a task can come from; the record is kept beside it."""


@dataclass(frozen=True)
class Undertaking:
    """What is to be done, by whom, by which day, and who else reads it. ``owner`` is an employee, a service or a
    relative who sits there, by their id. ``source`` is one of ``SOURCES``, and ``thing`` that record.
    """

    text: str
    owner: UUID
    due: date
    audience: Audience
    part: Part
    source: str = ""
    thing: UUID | None = None


def owner_id(sitter: Sitter) -> UUID:
    """By which id somebody is chosen: an employee's post, a whole service, or a relative."""
    return sitter.actor.person if sitter.at_home else sitter.actor.employee or sitter.place


def can_have(sitters: Iterable[Sitter]) -> tuple[Sitter, ...]:
    """Those on the bench today who may do a task at all: nobody whom a barrier stops, and nobody without a seat."""
    return tuple(each for each in sitters if decide(each.actor, Action.TASK_DO, each.situation).permitted)


def must_be_whole(what: Undertaking, on: date) -> None:
    """Raise ``Wrong`` where the text, the day, for whom or from what cannot be taken, whoever sits on the bench."""
    said("text", what.text, LONGEST)
    if what.part not in PARTS:
        raise Wrong("part", "unknown")
    if what.source not in SOURCES:
        raise Wrong("source", "unknown")
    if what.due < on:
        raise Wrong("due", "past")
    not_too_far("due", what.due, on=on)


def must_be_theirs_to_have(what: Undertaking, by: Actor, opened: Opened, sitters: Iterable[Sitter]) -> Sitter:
    """Whoever is to have it. Raise ``Wrong`` for somebody who does not sit there today, for a task of one's own service
    that another would get, and for somebody to whom secrecy still stands (forvaltningsloven §§ 13, 13 b).
    """
    owner = next((each for each in can_have(sitters) if owner_id(each) == what.owner), None)
    if owner is None:
        raise Wrong("owner", "not-here-today")
    if writes_apart(by, opened.situation) and what.audience is not Audience.OWN_SERVICE:
        raise Wrong("audience", "apart")
    if what.audience is Audience.OWN_SERVICE and owner.service != opened.service:
        raise Wrong("owner", "not-own-service")
    if owner.at_home and what.audience not in (Audience.FAMILY, Audience.NAMED):
        raise Wrong("audience", "for-the-family")
    if not _may_know(what, by, opened, owner):
        raise Wrong("owner", "no-consent-yet")
    return owner


def _may_know(what: Undertaking, by: Actor, opened: Opened, owner: Sitter) -> bool:
    """Whether whoever is to have it would read an entry of this kind, from this writer. The unit coordinates where
    nobody else does, and is given what it must do (helse- og omsorgstjenesteloven § 7-3).
    """
    if any(tie.kind is Tie.COORDINATING_UNIT for tie in owner.situation.ties):
        return True
    as_family = Planned(audience=Audience.FAMILY, part=what.part, writer=by, service=opened.service)
    planned = as_family if what.audience is Audience.NAMED else replace(as_family, audience=what.audience)
    writing = planned.for_reader(owner.actor, owner.services)
    return decide_entry(owner.actor, writing, owner.situation).permitted


def held_task(task: UUID, about: UUID, by: Actor, opened: Opened, version: int | None = None) -> Task:
    """The task, held until the deed is done. Raise ``Missing`` where it is not there for this actor, ``Refused`` where
    it is not theirs to change, ``Stale`` where it is another version than the one they saw.
    """
    found = Task.objects.select_for_update(no_key=True).filter(id=task, person_id=about).first()
    if found is None:
        raise Missing
    must_be_theirs(may_do(found, by, opened.situation), Action.TASK_DO, opened)
    if version is not None and found.version != version:
        raise Stale({"due": found.due}, found.version)
    return found


def may_do(task: Task, by: Actor, situation: Situation) -> bool:
    """Whether this actor says how it goes with it: whoever has it or set it, those of the service that has it, and
    whoever leads the work; at home, only the one who has it.
    """
    if by.employee is None:
        return task.relative_id == by.person
    own = {tie.service for tie in situation.ties} - {None}
    leads = any(tie.kind in LEADS for tie in situation.ties)
    return leads or by.employee in (task.owner_id, task.set_by_id) or task.owner_service_id in own


def changed(
    task: Task, what: str, *, because: str = "", due: date | None = None, by: Actor, at: datetime, **values: object
) -> None:
    """Write what happened to the task, and the values that are other now."""
    Task.objects.filter(id=task.id).update(**values, due=due or task.due, version=F("version") + 1)
    note_change(task.id, task.person_id, what, due or task.due, because, by=by, at=at)


def note_change(task: UUID, about: UUID, what: str, due: date, because: str, *, by: Actor, at: datetime) -> None:
    """Write one line of a task's history."""
    line = TaskChange(
        task_id=task,
        person_id=about,
        what=what,
        because=because,
        due=due,
        by_id=by.person,
        by_employee_id=by.employee,
        at=at,
    )
    TaskChange.objects.bulk_create([line])


def must_run(task: Task) -> None:
    """Raise ``Wrong`` for a task that has ended already."""
    if task.ended_at is not None:
        raise Wrong("task", "ended-already")
