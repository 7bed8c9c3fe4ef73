"""The goals of a plan with their measures, as they are shown and as they are counted."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Prefetch

from langbenk.plans.models import Goal, Measure
from langbenk.plans.undertaking import OVER


@dataclass(frozen=True)
class MeasureLine:
    """What a service does for a goal, by a day. ``late``: the day is past and it is neither done nor stopped."""

    id: UUID
    text: str
    service: UUID
    service_name: str
    due: date
    state: str
    late: bool
    version: int


@dataclass(frozen=True)
class GoalLine:
    """A goal in the words it was said, with how many of its measures stand in each state, and how many are late."""

    id: UUID
    words: str
    said_by: str
    version: int
    measures: tuple[MeasureLine, ...]
    agreed: int
    started: int
    done: int
    stopped: int
    late: int


def goals_of(plan: UUID, on: date) -> tuple[GoalLine, ...]:
    """The goals in the order they were set, each with its measures, those due first on top. Inside an open door."""
    measures = Prefetch("measures", Measure.objects.select_related("service").order_by("due", "made_at", "id"))
    goals = Goal.objects.filter(plan_id=plan).order_by("made_at", "id").prefetch_related(measures)
    return tuple(_goal(goal, on) for goal in goals)


def _goal(goal: Goal, on: date) -> GoalLine:
    measures = tuple(_measure(measure, on) for measure in goal.measures.all())
    states = [measure.state for measure in measures]
    return GoalLine(
        id=goal.id,
        words=goal.words,
        said_by=goal.said_by,
        version=goal.version,
        measures=measures,
        agreed=states.count("agreed"),
        started=states.count("started"),
        done=states.count("done"),
        stopped=states.count("stopped"),
        late=sum(measure.late for measure in measures),
    )


def _measure(measure: Measure, on: date) -> MeasureLine:
    return MeasureLine(
        id=measure.id,
        text=measure.text,
        service=measure.service_id,
        service_name=measure.service.name,
        due=measure.due,
        state=measure.state,
        late=measure.due < on and measure.state not in OVER,
        version=measure.version,
    )
