"""Declare that somebody is close."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.access.ties import SEATLESS
from langbenk.bench.door import door
from langbenk.bench.models import Barrier
from langbenk.bench.situation import day_of


def declare_closeness(*, about: UUID, by: Actor, at: datetime) -> bool:
    """An employee says that somebody is close to them (forvaltningsloven § 6). From this moment they open nothing
    about that person at work, whatever seat they have. How close is nobody's business, and is not kept.

    Give back whether they have a seat there, which is stopped. Raise ``Refused`` for one who is own family already.
    """
    with door(Action.CLOSENESS_DECLARE, by=by, at=at, about=about) as opened:
        row = Barrier(person_id=about, against_id=by.person, kind="own_family", since=day_of(at))
        Barrier.objects.bulk_create([row])
        return bool(opened.ties - SEATLESS)
