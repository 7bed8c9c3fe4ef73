"""The levels of one case, as dated properties: reached by a deed, left by another. Used by deeds, inside the door.

Nothing else changes when a level does: the people, the goals and the consents stay (``law.levels`` tells what a new
level asks for).
"""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.standing import Actor
from langbenk.bench.situation import day_of
from langbenk.cases.models import Level

CONCERN, COOPERATION, COORDINATED, PLAN, COORDINATOR = "concern", "cooperation", "coordinated", "plan", "coordinator"
LEVELS = (CONCERN, COOPERATION, COORDINATED, PLAN, COORDINATOR)


def reach(
    case: UUID, about: UUID, level: str, *, since: date | None = None, because: str = "", by: Actor, at: datetime
) -> None:
    """The case is at this level from a day on, today unless told. Reaching where it is already changes nothing."""
    day = since or day_of(at)
    row = Level(case_id=case, person_id=about, level=level, since=day, because=because, by_id=by.employee, at=at)
    Level.objects.bulk_create([row], ignore_conflicts=True)


def leave(case: UUID, *levels: str, on: date) -> None:
    """The case is at these levels no more, from a day on."""
    Level.objects.filter(case_id=case, level__in=levels, until=None).update(until=on)


def held(case: UUID) -> dict[str, date]:
    """The levels that the case is at, each with the day it was reached."""
    return dict(Level.objects.filter(case_id=case, until=None).values_list("level", "since"))
