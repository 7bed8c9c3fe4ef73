"""Lines of what is kept about rehabilitation, as its pages show them. Read inside an open door."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from langbenk.bench.situation import day_of
from langbenk.law.rehabilitation import Intensity, MeasureKind, Potential, potential_reminder
from langbenk.organisation.models import Employee
from langbenk.rehabilitation.models import PotentialNote, RehabGoal, RehabMeasure, RehabNeed, RehabOutcome
from langbenk.rehabilitation.rehabilitating import services_here


@dataclass(frozen=True)
class PotentialLine:
    """How it stood with the potential from a day on, and why."""

    state: str
    because: str
    on: date
    by: str


@dataclass(frozen=True)
class OutcomeLine:
    """What came of a measure on a day, and how that was seen."""

    effect: str
    measured_how: str
    words: str
    on: date
    by: str


@dataclass(frozen=True)
class MeasureLine:
    """What is done. ``until`` is the last day of its weeks; ``hours`` are all of them together. ``reminds``: it makes
    up for what is lost, and nobody had looked at the potential (circular I-5/2017); ``because`` says why, if it does.
    """

    id: UUID
    kind: str
    text: str
    times_a_week: int
    minutes: int
    weeks: int
    hours: float
    since: date
    until: date
    service_name: str
    reminds: bool
    because: str
    by: str
    outcomes: tuple[OutcomeLine, ...]


@dataclass(frozen=True)
class GoalLine:
    """What the person wants to be able to do, with what is done for it, the earliest first."""

    id: UUID
    area: str
    words: str
    on: date
    measures: tuple[MeasureLine, ...]


@dataclass(frozen=True)
class NeedLine:
    """A notice of a possible need, and when it was answered."""

    id: UUID
    what_is_seen: str
    own_goals: str
    who_helps: str
    consent: str
    by: str
    on: date
    answered_on: date | None


def history_of(about: UUID) -> tuple[PotentialLine, ...]:
    """How it stood with the potential, the newest first."""
    rows = PotentialNote.objects.filter(person_id=about).select_related("by").order_by("-at", "id")
    return tuple(PotentialLine(row.state, row.because, row.on, _called(row.by)) for row in rows)


def goals_of(about: UUID, on: date) -> tuple[GoalLine, ...]:
    """The goals in the order they were set, each with its measures and what came of them."""
    services = services_here(about, on)
    rows = RehabGoal.objects.filter(person_id=about).order_by("at", "id")
    of_goals = rows.prefetch_related("measures__by", "measures__outcomes__by")
    return tuple(
        GoalLine(
            id=row.id,
            area=row.area,
            words=row.words,
            on=row.on,
            measures=tuple(_measure(one, services) for one in sorted(row.measures.all(), key=lambda one: one.since)),
        )
        for row in of_goals
    )


def needs_of(about: UUID) -> tuple[NeedLine, ...]:
    """The notices of a possible need that this reader may know of, the newest first."""
    rows = RehabNeed.objects.filter(person_id=about).select_related("by").order_by("-at", "id")
    return tuple(
        NeedLine(
            id=row.id,
            what_is_seen=row.what_is_seen,
            own_goals=row.own_goals,
            who_helps=row.who_helps,
            consent=row.consent,
            by=_called(row.by),
            on=day_of(row.at),
            answered_on=day_of(row.answered_at) if row.answered_at else None,
        )
        for row in rows
    )


def lacks_a_reason(goals: Iterable[GoalLine], potential: Potential) -> bool:
    """Whether a measure that makes up for what is lost stands without a reason, and nobody has looked since."""
    begun = (one for goal in goals for one in goal.measures if one.reminds)
    found = (potential_reminder([MeasureKind(one.kind)], potential, one.because) for one in begun)
    return any(reminder.lacks_reason for reminder in found if reminder)


def _measure(row: RehabMeasure, services: dict[UUID, str]) -> MeasureLine:
    much = Intensity(row.times_a_week, row.minutes, row.weeks)
    return MeasureLine(
        id=row.id,
        kind=row.kind,
        text=row.text,
        times_a_week=row.times_a_week,
        minutes=row.minutes,
        weeks=row.weeks,
        hours=much.hours,
        since=row.since,
        until=row.since + timedelta(weeks=row.weeks, days=-1),
        service_name=services.get(row.service_id, "") if row.service_id else "",
        reminds=potential_reminder([MeasureKind(row.kind)], Potential(row.potential), row.because) is not None,
        because=row.because,
        by=_called(row.by),
        outcomes=tuple(map(_outcome, sorted(row.outcomes.all(), key=lambda one: one.at, reverse=True))),
    )


def _outcome(row: RehabOutcome) -> OutcomeLine:
    return OutcomeLine(row.effect, row.measured_how, row.words, row.on, _called(row.by))


def _called(employee: Employee) -> str:
    return f"{employee.given_name} {employee.family_name}"
