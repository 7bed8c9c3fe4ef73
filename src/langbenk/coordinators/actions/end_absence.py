"""Note when somebody who is away is back."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, not_too_far
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.coordinators.away import mails_of, send_later
from langbenk.coordinators.models import Absence


def end_absence(*, absence: UUID, back: date, by: Actor, at: datetime) -> None:
    """The first day back: today, a day that was, or one to come. Once it is there, families whose deputy stood in are
    told. Where a deputy has become coordinator meanwhile, they stay so: that is given back by an appointment only.

    Raise ``Missing`` for an absence that is not theirs to note or has ended, ``Wrong`` for a day before it began.
    """
    not_too_far("back", back, on=day_of(at))
    with door(Action.ABSENCE_RECORD, by=by, at=at, about=None, part="back", thing=absence):
        held = Absence.objects.select_for_update(no_key=True).filter(id=absence).first()
        if held is None or (held.until is not None and held.until <= day_of(at)):
            raise Missing
        if back < held.since:
            raise Wrong("back", "before-start")
        held.until = back
        held.save(update_fields=["until"])
        send_later(mails_of("coordinators_come_back", absence))
