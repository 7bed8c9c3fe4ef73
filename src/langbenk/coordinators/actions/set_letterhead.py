"""Set what stands at the top of the municipality's letters."""

from datetime import datetime

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, not_too_far
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.coordinators.crests import crest_of
from langbenk.coordinators.heading import Head, must_have_room
from langbenk.organisation.models import Letterhead


def set_letterhead(*, head: Head, by: Actor, at: datetime) -> None:
    """It holds for letters written from that day; of several for one day, the last. Those sent stay as they are.

    By whoever leads the coordinating unit; ``Missing`` for others. Raise ``Wrong`` for what there is no room for, a day
    that has passed, and a crest that cannot stand on a letter.
    """
    must_have_room(head)
    on = day_of(at)
    if head.since < on:
        raise Wrong("since", "past")
    not_too_far("since", head.since, on=on)
    with door(Action.REGISTER_CHANGE, by=by, at=at, about=None, part="letterhead"):
        with connection.cursor() as cursor:
            cursor.execute("SELECT coordinators_sets_targets()")
            if not cursor.fetchone()[0]:
                raise Missing
        crest, alt = crest_of(head.crest, on=head.since)
        row = Letterhead(
            municipality=head.municipality.strip(),
            unit=head.unit,
            address=list(head.address),
            phone=head.phone,
            web=head.web,
            county=head.county,
            crest=crest,
            crest_alt=alt,
            since=head.since,
            set_by_id=by.post,
            at=at,
        )
        Letterhead.objects.bulk_create([row])
