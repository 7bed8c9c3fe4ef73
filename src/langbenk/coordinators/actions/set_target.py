"""Set one of the municipality's own targets."""

from datetime import date, datetime

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, not_too_far
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.habits import HABITS
from langbenk.cases.process import BESIDE, ROAD
from langbenk.organisation.models import Target

MOST = 365


def set_target(*, step: str, days: int, since: date, by: Actor, at: datetime) -> None:
    """How many days a step of the road, a matter beside it, or a habit may take from a day on. The law names no
    deadline there, and what it says of undue delay stands (fvl § 11 a). Days that run already keep theirs.

    By whoever leads the coordinating unit; ``Missing`` for others. Raise ``Wrong`` for a step without a target of its
    own, a number out of reach, or a day that has passed.
    """
    place = ROAD.get(step) or BESIDE.get(step) or HABITS.get(step)
    if place is None or place.target_days is None:
        raise Wrong("step", "unknown")
    if not 1 <= days <= MOST:
        raise Wrong("days", "out-of-reach")
    if since < day_of(at):
        raise Wrong("since", "past")
    not_too_far("since", since, on=day_of(at))
    with door(Action.REGISTER_CHANGE, by=by, at=at, about=None, part="target"):
        with connection.cursor() as cursor:
            cursor.execute("SELECT coordinators_sets_targets()")
            if not cursor.fetchone()[0]:
                raise Missing
        Target.objects.bulk_create([Target(step=step, days=days, since=since, set_by_id=by.post, at=at)])
