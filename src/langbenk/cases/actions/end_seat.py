"""Let somebody get up from the bench."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import door
from langbenk.bench.grounds import RELATIVES, SERVICES
from langbenk.bench.models import Tie as Seat
from langbenk.bench.seats import empty_seat
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.telling import tell

# The others follow from an appointment, from the law or from the unit. Nobody is put off their own bench.
BY_HAND = (Tie.CONTACT, *SERVICES, *(kind for kind in RELATIVES if kind is not Tie.SELF))


def end_seat(*, about: UUID, seat: UUID, by: Actor, at: datetime) -> None:
    """End the seat today, and tell the family. One that has ended already stays as it is.

    Raise ``Missing`` for a seat that is not round this child, ``Wrong`` for one that is not ended by hand.
    """
    with door(Action.SEAT_END, by=by, at=at, about=about, part="seat"):
        case = open_case(about)
        found = Seat.objects.filter(id=seat, person_id=about).select_related("on_behalf_of", "service").first()
        if found is None:
            raise Missing
        if found.kind not in BY_HAND:
            raise Wrong("seat", "not-by-hand")
        bench = seats_of(about, on=day_of(at))
        if not empty_seat(seat, about, until=max(day_of(at), found.since)) or found.apart:
            return
        name = next((one.name for one in bench if one.id == seat), "")
        service = found.on_behalf_of or found.service
        if service is None:
            tell(case.id, about, "relative-ended", {"name": name, "as": found.kind}, at=at)
        elif found.employee_id:
            tell(case.id, about, "seat-ended", {"name": name, "service": service.name}, at=at)
        else:
            tell(case.id, about, "service-ended", {"service": service.name}, at=at)
