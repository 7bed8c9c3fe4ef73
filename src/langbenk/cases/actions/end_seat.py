"""Let somebody get up from the bench."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import door
from langbenk.bench.models import Tie as Seat
from langbenk.bench.seats import empty_seat
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.telling import tell

BY_HAND = (Tie.TEAM_MEMBER, Tie.CONTACT)  # the others follow from an appointment, from the law or from the unit


def end_seat(*, about: UUID, seat: UUID, by: Actor, at: datetime) -> None:
    """End the seat today, and tell the family. One that has ended already stays as it is.

    Raise ``Missing`` for a seat that is not round this child, ``Wrong`` for one that is not ended by hand.
    """
    with door(Action.SEAT_END, by=by, at=at, about=about, part="seat"):
        case = open_case(about)
        found = Seat.objects.filter(id=seat, person_id=about).select_related("employee", "on_behalf_of").first()
        if found is None:
            raise Missing
        if found.kind not in BY_HAND or found.employee is None or found.on_behalf_of is None:
            raise Wrong("seat", "not-by-hand")
        if empty_seat(seat, about, until=max(day_of(at), found.since)):
            who = f"{found.employee.given_name} {found.employee.family_name}"
            tell(case.id, about, "seat-ended", {"name": who, "service": found.on_behalf_of.name}, at=at)
