"""Note that somebody is away, or will be."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.coordinators.away import days_until_promoted, mails_of, must_be_days, overlapping, send_later
from langbenk.coordinators.models import Absence
from langbenk.coordinators.people_at_work import must_be_theirs


@again_if_beaten
def note_absence(*, employee: UUID, since: date, until: date | None, form_key: UUID, by: Actor, at: datetime) -> None:
    """From a day until a day (not included; none while nobody knows); why is never asked. In every case that they
    coordinate the deputy stands in at once, the unit is shown it, and the family is told (hol §§ 7-2, 7-2 a, 7-3: the
    municipality's duty is not broken by it). The same ``form_key`` again changes nothing.

    By themselves, by whoever leads them, or by the unit; ``Missing`` for anybody else. Raise ``Wrong`` for days that
    cannot be, or on which they are away already.
    """
    on = day_of(at)
    must_be_days(since, until, on=on)
    with door(Action.ABSENCE_RECORD, by=by, at=at, about=None, part="note"):
        must_be_theirs(employee)
        if Absence.objects.filter(id=form_key).exists():
            return
        if overlapping(employee, since, until):
            raise Wrong("since", "away-already")
        row = Absence(id=form_key, employee_id=employee, since=since, until=until, noted_by_id=by.post, at=at)
        Absence.objects.bulk_create([row])
        send_later(mails_of("coordinators_stand_in", form_key, days_until_promoted(on)))
