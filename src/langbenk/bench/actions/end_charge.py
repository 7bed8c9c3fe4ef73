"""End somebody's charge."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.charging import ended, gets_up, held_charge
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of


def end_charge(*, charge: UUID, by: Actor, at: datetime) -> None:
    """From this very day it opens nothing any more, nor does a seat that rests on it; that it was held, and who ended
    it, is kept.

    Raise ``Missing`` for one that has ended, and ``Wrong`` for the chief executive's own: that one ends at the command
    line, so that there is always somebody to give the others.
    """
    with door(Action.CHARGE_GIVE, by=by, at=at, about=None, part="end", thing=charge):
        row = held_charge(charge, day_of(at))
        if row.kind == Tie.CHIEF_EXECUTIVE:
            raise Wrong("charge", "not-yourself")
        ended(row, by=by.post, at=at)
        gets_up(row.employee_id)
