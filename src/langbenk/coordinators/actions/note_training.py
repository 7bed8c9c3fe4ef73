"""Note a course that somebody has taken."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, not_too_far, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.coordinators.models import Training
from langbenk.organisation.staff import colleague

LONGEST = 200


@dataclass(frozen=True)
class Course:
    """What was taken on a day, and by which day the municipality wants it taken again, if it does."""

    course: str
    taken_on: date
    due_again_on: date | None = None


def note_training(*, employee: UUID, course: Course, by: Actor, at: datetime) -> None:
    """Keep it for the unit, which trains coordinators (hol § 7-3). The same course on the same day is kept once.

    Raise ``Wrong`` for days that cannot be, and for somebody who does not work here.
    """
    name = said("course", course.course, LONGEST)
    on = day_of(at)
    if course.taken_on > on:
        raise Wrong("taken_on", "not-come")
    if course.due_again_on and course.due_again_on <= course.taken_on:
        raise Wrong("due_again_on", "before-start")
    not_too_far("due_again_on", course.due_again_on, on=on)
    with door(Action.REGISTER_CHANGE, by=by, at=at, about=None, part="training"):
        if colleague(employee, on) is None:
            raise Wrong("course", "not-employed")
        days = {"taken_on": course.taken_on, "due_again_on": course.due_again_on}
        row = Training(employee_id=employee, course=name, **days, by_id=by.post, at=at)
        Training.objects.bulk_create([row], ignore_conflicts=True)
