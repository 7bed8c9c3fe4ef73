"""The whole plan as it stood when somebody said yes to it: frozen, kept with the yes, and shown again later."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Self

from langbenk.bench.sheets.seats import Seat
from langbenk.plans.models import Plan
from langbenk.plans.sheets.goals import goals_of

DAYS = ("period_from", "period_until", "next_review", "due")


@dataclass(frozen=True)
class MeasureAsItStood:
    """What a service, by its name then, would do by a day; ``state`` is one of ``undertaking.STATES``."""

    text: str
    service_name: str
    due: date
    state: str


@dataclass(frozen=True)
class GoalAsItStood:
    """A goal in the words it had, with its measures in the order they were shown."""

    words: str
    said_by: str
    measures: tuple[MeasureAsItStood, ...]


@dataclass(frozen=True)
class PlanAsItStood:
    """All that a plan said (FOR-2022-06-22-1110 § 9), in plain values: names, not ids, for a service can be renamed."""

    resources_and_needs: str
    child_participation: str
    period_from: date | None
    period_until: date | None
    next_review: date | None
    responsible_service: str
    responsible_name: str
    goals: tuple[GoalAsItStood, ...]

    def as_json(self) -> dict[str, Any]:
        """The same for a JSON column; days as ISO dates."""
        kept: dict[str, Any] = json.loads(json.dumps(asdict(self), default=date.isoformat))
        return kept

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> Self:
        """What ``as_json`` kept."""
        goals = tuple(
            GoalAsItStood(
                goal["words"],
                goal["said_by"],
                tuple(MeasureAsItStood(**_with_days(measure)) for measure in goal["measures"]),
            )
            for goal in kept["goals"]
        )
        return cls(**_with_days(kept) | {"goals": goals})


def as_it_stands(plan: Plan, seats: tuple[Seat, ...], *, on: date) -> PlanAsItStood:
    """The plan today, round whom these ``seats`` stand. Inside an open door."""
    goals = tuple(
        GoalAsItStood(
            goal.words,
            goal.said_by,
            tuple(
                MeasureAsItStood(measure.text, measure.service_name, measure.due, measure.state)
                for measure in goal.measures
            ),
        )
        for goal in goals_of(plan.id, on)
    )
    return PlanAsItStood(
        resources_and_needs=plan.resources_and_needs,
        child_participation=plan.child_participation,
        period_from=plan.period_from,
        period_until=plan.period_until,
        next_review=plan.next_review,
        responsible_service=plan.responsible_for_plan.name,
        responsible_name=who_drives(plan, seats),
        goals=goals,
    )


def who_drives(plan: Plan, seats: tuple[Seat, ...]) -> str:
    """Whoever coordinates today; between two coordinators, the one the plan was opened by."""
    today = next((seat.name for seat in seats if seat.is_leading and not seat.begins_later), "")
    return today or f"{plan.responsible_for_progress.given_name} {plan.responsible_for_progress.family_name}"


def _with_days(kept: dict[str, Any]) -> dict[str, Any]:
    return kept | {name: date.fromisoformat(kept[name]) for name in DAYS if kept.get(name)}
