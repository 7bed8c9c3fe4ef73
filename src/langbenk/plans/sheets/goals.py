"""The goals of a plan with their measures, as they are shown and as they are counted."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.plans.undertaking import OVER

# One question: each goal, beside each of its measures.
GOALS = """
SELECT g.id, g.words, g.said_by, g.version, m.id, m.text, m.service_id, s.name, m.due, m.state, m.version
FROM plans_goal g
LEFT JOIN plans_measure m ON m.goal_id = g.id
LEFT JOIN organisation_service s ON s.id = m.service_id
WHERE g.plan_id = %s ORDER BY g.made_at, g.id, m.due, m.made_at, m.id
"""


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
    with connection.cursor() as cursor:
        cursor.execute(GOALS, [plan])
        rows = cursor.fetchall()
    return tuple(_goal(goal, list(lines), on) for goal, lines in groupby(rows, key=itemgetter(0, 1, 2, 3)))


def _goal(goal: tuple[Any, ...], rows: list[tuple[Any, ...]], on: date) -> GoalLine:
    key, words, said_by, version = goal
    measures = tuple(_measure(row[4:], on) for row in rows if row[4])
    states = [measure.state for measure in measures]
    return GoalLine(
        id=key,
        words=words,
        said_by=said_by,
        version=version,
        measures=measures,
        agreed=states.count("agreed"),
        started=states.count("started"),
        done=states.count("done"),
        stopped=states.count("stopped"),
        late=sum(measure.late for measure in measures),
    )


def _measure(row: tuple[Any, ...], on: date) -> MeasureLine:
    key, text, service, service_name, due, state, version = row
    return MeasureLine(
        id=key,
        text=text,
        service=service,
        service_name=service_name,
        due=due,
        state=state,
        late=due < on and state not in OVER,
        version=version,
    )
