"""Invite somebody from a service to the bench."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.models import Tie as Seat
from langbenk.bench.seats import seat_employee
from langbenk.bench.situation import day_of
from langbenk.cases.inviting import who_can_sit
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell


def offer_seat(*, about: UUID, employee: UUID, service: UUID, by: Actor, at: datetime) -> None:
    """Seat an employee for their service from today, on that service's own duty to cooperate, and tell the family.

    The duty gives a seat, not secrets: the plan opens by the family's consent. Somebody who sits there for the service
    already keeps that seat. Raise ``Wrong`` for one who does not work in the service today, who is the child's own
    family, or whose service no act binds to cooperate.
    """
    with door(Action.SEAT_OFFER, by=by, at=at, about=about, part="seat"):
        case = hold_case(about)
        invited = who_can_sit(about, employee, service, on=day_of(at))
        if Seat.objects.filter(person_id=about, employee_id=employee, on_behalf_of_id=service, until=None).exists():
            return
        sitter = {"employee": invited.employee, "service": invited.service}
        seat_employee(about, Tie.TEAM_MEMBER, invited.ground, **sitter, since=day_of(at), by=by, at=at)
        tell(case.id, about, "seat-offered", {"name": invited.name, "service": invited.service_name}, at=at)
