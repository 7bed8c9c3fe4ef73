"""Accept a hand-over in one's own name."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.grounds import cooperation_ground
from langbenk.bench.seats import always_apart, seat_employee
from langbenk.bench.situation import day_of
from langbenk.cases.telling import tell
from langbenk.intake.handing import settle, waiting_for_me
from langbenk.organisation.models import Service
from langbenk.organisation.staff import names_of_employees
from langbenk.outside.mailing import Reader, nudge


def accept_handover(*, handover: UUID, by: Actor, at: datetime) -> UUID:
    """Say yes for one's service: it is delivered, the receiver has a seat on the bench, and the sender and the family
    are told; the family of no service whose seats stand apart. Give back whom it is about: that is known from here on,
    and not before.

    Raise ``Wrong`` when it waits no more, ``Refused`` for somebody of one's own family.
    """
    found = waiting_for_me(handover, by=by, at=at)
    on = day_of(at)
    with door(Action.HANDOVER_ANSWER, by=by, at=at, about=found.person, part="accept", thing=handover):
        service = Service.objects.get(id=found.to_service)
        ground = cooperation_ground(service.kind, on)
        seat_employee(
            found.person, Tie.TEAM_MEMBER, ground, employee=by.post, service=service.id, since=on, by=by, at=at
        )
        ended = settle(handover, "accepted")
        if not always_apart(service.id):
            name, _ = names_of_employees({by.post}, on)[by.post]
            tell(ended.case, found.person, "seat-offered", {"name": name, "service": service.name}, at=at)
        nudge(Reader.at_work(ended.sender), about=found.person, shown_by=Action.HANDOVER_READ, at=at)
    return found.person
