"""Habilitation and rehabilitation round one person: the potential, the goals with what is done, what came of it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.law.rehabilitation import Potential
from langbenk.rehabilitation.rehabilitating import potential_now, services_here
from langbenk.rehabilitation.sheets.lines import (
    GoalLine,
    MeasureLine,
    NeedLine,
    PotentialLine,
    goals_of,
    history_of,
    lacks_a_reason,
    needs_of,
)


@dataclass(frozen=True)
class RehabilitationSheet:
    """``history`` is how it stood with the potential, the newest first; ``potential`` is how it stands. ``reminds``: a
    measure that makes up for what is lost was begun before anybody looked, and nobody has said why.
    """

    child: Child
    potential: str
    history: tuple[PotentialLine, ...]
    goals: tuple[GoalLine, ...]
    needs: tuple[NeedLine, ...]
    reminds: bool
    guarded: bool
    is_me: bool
    may: frozenset[str]


@dataclass(frozen=True)
class ServiceHere:
    """A service that sits on the bench, and can be named for a measure."""

    id: UUID
    name: str


@dataclass(frozen=True)
class NewMeasureSheet:
    """Before a measure is added: its goal, the services that can be named, how it stands with the potential."""

    child: Child
    goal: GoalLine
    services: tuple[ServiceHere, ...]
    potential: str
    guarded: bool
    may: frozenset[str]


@dataclass(frozen=True)
class MeasureSheet:
    """One measure, before its outcome is noted."""

    child: Child
    measure: MeasureLine
    guarded: bool
    may: frozenset[str]


def rehabilitation_sheet(*, about: UUID, by: Actor, at: datetime) -> RehabilitationSheet:
    """All of it that stands."""
    with door(Action.REHABILITATION_READ, by=by, at=at, about=about, part="rehabilitation") as opened:
        open_case(about)
        on = day_of(at)
        history, goals = history_of(about), goals_of(about, on)
        potential = Potential(history[0].state) if history else Potential.NOT_YET
        return RehabilitationSheet(
            child=child(about, on),
            potential=potential.value,
            history=history,
            goals=goals,
            needs=needs_of(about),
            reminds=lacks_a_reason(goals, potential),
            guarded=opened.guarded,
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )


def new_measure_sheet(*, about: UUID, goal: UUID, by: Actor, at: datetime) -> NewMeasureSheet:
    """Before a measure is added; raise ``Missing`` for a goal that is not this person's. That they asked is logged."""
    with door(Action.REHABILITATION_READ, by=by, at=at, about=about, part="rehabilitation goal", thing=goal) as opened:
        open_case(about)
        on = day_of(at)
        found = next((line for line in goals_of(about, on) if line.id == goal), None)
        services = tuple(ServiceHere(key, name) for key, name in services_here(about, on).items())
        potential, whose = potential_now(about).value, child(about, on)
    if found is None:
        raise Missing
    return NewMeasureSheet(whose, found, services, potential, opened.guarded, opened.may)


def measure_sheet(*, about: UUID, measure: UUID, by: Actor, at: datetime) -> MeasureSheet:
    """One measure; raise ``Missing`` for one that is not this person's. That they asked is logged."""
    with door(
        Action.REHABILITATION_READ, by=by, at=at, about=about, part="rehabilitation measure", thing=measure
    ) as opened:
        open_case(about)
        on = day_of(at)
        lines = (line for goal in goals_of(about, on) for line in goal.measures)
        found, whose = next((line for line in lines if line.id == measure), None), child(about, on)
    if found is None:
        raise Missing
    return MeasureSheet(whose, found, opened.guarded, opened.may)
