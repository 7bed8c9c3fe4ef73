"""Add a measure under a goal."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.plans.at_work import count_change, goal_of, plan_to_write
from langbenk.plans.models import Measure
from langbenk.plans.undertaking import Undertaking, checked


def add_measure(*, about: UUID, goal: UUID, what: Undertaking, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep what a service will do for a goal, and by when (FOR-2022-06-22-1110 §§ 9, 10): twice is once.

    Raise ``Missing`` for a goal that is not in this child's plan.
    """
    values = checked(what, on=day_of(at))
    if what.due < day_of(at):
        raise Wrong("due", "past")
    with door(Action.PLAN_WRITE, by=by, at=at, about=about, part="measure"):
        case, plan = plan_to_write(about)
        found = goal_of(plan, goal)
        if Measure.objects.filter(id=form_key).exists():
            return
        stamp = {"made_at": at, "changed_by_id": by.employee}
        Measure.objects.bulk_create([Measure(id=form_key, goal=found, person_id=about, **values, **stamp)])
        count_change(case, plan, by=by, at=at)
