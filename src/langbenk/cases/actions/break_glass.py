"""Break the glass: open what is shut, in an emergency."""

from datetime import datetime, timedelta
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.access.ties import LEADS
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.bench.glass import GROUNDS, LONGEST, grounds_for, review_by, reviewer_for
from langbenk.bench.models import Lifting
from langbenk.bench.situation import day_of
from langbenk.cases.models import Case
from langbenk.organisation.staff import kinds_of_workplaces
from langbenk.outside.mailing import Reader, nudge


def break_glass(*, about: UUID, ground: str, because: str, hours: int, form_key: UUID, by: Actor, at: datetime) -> bool:
    """Let an employee in for some hours, on a ground and with a reason that the coordinating unit reads at once and
    goes through afterwards, somebody named first and told (forvaltningsloven § 13 b no. 7, helsepersonelloven §§ 23
    no. 4, 31).

    Give back whether there is a case to open. It is kept, and gone through, all the same when there is none: nobody
    learns whether somebody is known here but at the price of having broken the glass (``docs/adr``). The same
    ``form_key`` again changes nothing. Raise ``Wrong`` for one who leads here and needs no glass, and for a
    ground of health personnel from somebody who works in no health service; ``Refused`` for own
    family and where an address is protected.
    """
    because = said("because", because)
    if ground not in GROUNDS:
        raise Wrong("ground", "unknown")
    if not 1 <= hours <= LONGEST:
        raise Wrong("hours", "unknown")
    with door(Action.GLASS_BREAK, by=by, at=at, about=about, part="case", thing=form_key) as opened:
        if ground not in grounds_for(kinds_of_workplaces(by.post, on=day_of(at))):
            raise Wrong("ground", "for-health-personnel")
        if opened.ties & set(LEADS):
            raise Wrong("because", "open-already")
        row = Lifting(
            id=form_key,
            person_id=about,
            employee_id=by.post,
            service_id=opened.on_behalf_of,
            ground=ground,
            because=because,
            at=at,
            until=at + timedelta(hours=hours),
            review_by=review_by(day_of(at)),
            reviewer_id=reviewer_for(about),
            form_key=form_key,
        )
        Lifting.objects.bulk_create([row], ignore_conflicts=True)
        if row.reviewer_id:
            nudge(Reader.at_work(row.reviewer_id), shown_by=Action.GLASS_REVIEW, thing=form_key, at=at)
        return Case.objects.filter(person_id=about, closed_at=None).exists()
