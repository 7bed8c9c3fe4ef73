"""Note what came of a measure of rehabilitation."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.rehabilitation.models import RehabMeasure, RehabOutcome
from langbenk.rehabilitation.rehabilitating import CameOf, must_have_come_of


def note_outcome(*, about: UUID, measure: UUID, what: CameOf, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep what came of it; what was noted before stays. The same ``form_key`` again changes nothing.

    Raise ``Missing`` for a measure that is not this person's, ``Wrong`` for an effect, a word or a day that cannot be.
    """
    must_have_come_of(what, day_of(at))
    with door(Action.REHABILITATION_WRITE, by=by, at=at, about=about, part="outcome", thing=form_key):
        open_case(about)
        if not RehabMeasure.objects.filter(id=measure, person_id=about).exists():
            raise Missing
        row = RehabOutcome(
            id=form_key,
            measure_id=measure,
            person_id=about,
            effect=what.effect,
            measured_how=what.measured_how.strip(),
            words=what.words.strip(),
            on=what.on,
            by_id=by.post,
            at=at,
        )
        RehabOutcome.objects.bulk_create([row], ignore_conflicts=True)
