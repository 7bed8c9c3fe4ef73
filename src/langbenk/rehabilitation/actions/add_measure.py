"""Add a measure to a goal of rehabilitation."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.rehabilitation.models import RehabGoal, RehabMeasure
from langbenk.rehabilitation.rehabilitating import Measure, must_be_a_measure, potential_now, services_here


def add_measure(*, about: UUID, goal: UUID, what: Measure, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep the measure, with how it stands with the potential at this moment. One that makes up for what is lost is
    kept whether that has been looked at or not (circular I-5/2017 is guidance). The same ``form_key`` changes nothing.

    Raise ``Missing`` for a goal that is not this person's, ``Wrong`` for what cannot be taken, and for a service that
    does not sit on the bench.
    """
    must_be_a_measure(what, day_of(at))
    with door(Action.REHABILITATION_WRITE, by=by, at=at, about=about, part="rehabilitation measure", thing=form_key):
        open_case(about)
        if not RehabGoal.objects.filter(id=goal, person_id=about).exists():
            raise Missing
        if what.service and what.service not in services_here(about, day_of(at)):
            raise Wrong("service", "not-here-today")
        row = RehabMeasure(
            id=form_key,
            goal_id=goal,
            person_id=about,
            kind=what.kind,
            text=what.text.strip(),
            times_a_week=what.times_a_week,
            minutes=what.minutes,
            weeks=what.weeks,
            since=what.since,
            service_id=what.service,
            potential=potential_now(about),
            because=what.because.strip(),
            by_id=by.post,
            at=at,
        )
        RehabMeasure.objects.bulk_create([row], ignore_conflicts=True)
