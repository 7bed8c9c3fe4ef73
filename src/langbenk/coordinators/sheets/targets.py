"""The municipality's own targets: what holds, what is to hold, and what held before."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.habits import HABITS, Habit
from langbenk.cases.process import BESIDE, ROAD, Beside, Step
from langbenk.organisation.models import Target
from langbenk.organisation.targets import own_targets


@dataclass(frozen=True)
class TargetLine:
    """A step of the road, or a matter beside it, with the days that hold today; ``own`` when the municipality has set
    them itself, else they are what we begin with. ``ground`` is the provision behind the step. ``in_working_days``:
    only those are counted.
    """

    step: str
    days: int
    own: bool
    ground: str
    in_working_days: bool


@dataclass(frozen=True)
class TargetSet:
    """One that was set, by whom, from which day."""

    step: str
    days: int
    since: date
    set_by: str


@dataclass(frozen=True)
class Targets:
    """``may_set``: this reader leads the coordinating unit."""

    steps: tuple[TargetLine, ...]
    matters: tuple[TargetLine, ...]
    habits: tuple[TargetLine, ...]
    history: tuple[TargetSet, ...]
    may_set: bool


def targets_sheet(*, by: Actor, at: datetime) -> Targets:
    """All of them, for those at the unit."""
    with door(Action.REGISTER_READ, by=by, at=at, about=None, part="targets"):
        own = own_targets(day_of(at))
        rows = Target.objects.select_related("set_by").order_by("-since", "-at")[:100]
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT EXISTS (SELECT FROM organisation_service s WHERE s.coordinating_unit AND bench_leads(s.id))"
            )
            leads = bool(cursor.fetchone()[0])
        return Targets(
            steps=_lines(ROAD, own),
            matters=_lines(BESIDE, own),
            habits=_lines(HABITS, own),
            history=tuple(
                TargetSet(row.step, row.days, row.since, f"{row.set_by.given_name} {row.set_by.family_name}")
                for row in rows
            ),
            may_set=leads,
        )


def _lines(
    table: dict[str, Step] | dict[str, Beside] | dict[str, Habit], own: dict[str, int]
) -> tuple[TargetLine, ...]:
    return tuple(
        TargetLine(
            key,
            own.get(key, place.target_days),
            key in own,
            place.ground.id,
            isinstance(place, Beside) and place.in_working_days,
        )
        for key, place in table.items()
        if place.target_days is not None
    )
