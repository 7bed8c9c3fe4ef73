"""Invite somebody from a service to the bench, or the service itself."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.seats import always_apart, seat_for_a_service
from langbenk.bench.situation import day_of
from langbenk.cases.belonging import HELD_BY_THE_SERVICE, days_of
from langbenk.cases.inviting import sits_here, who_can_sit
from langbenk.cases.matters import close_matters
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.cases.tidings import nudge_home
from langbenk.outside.mailing import Reader, nudge


@dataclass(frozen=True)
class Offer:
    """Which seat (``cases.belonging.SERVICES``), and until when. ``apart``: nobody else is to know of it, as where the
    mere contact with a shelter is secret (krisesenterlova § 5).
    """

    kind: Tie = Tie.TEAM_MEMBER
    until: date | None = None
    apart: bool = False


def offer_seat(*, about: UUID, employee: UUID, service: UUID, offer: Offer = Offer(), by: Actor, at: datetime) -> None:
    """Seat an employee for their service from today, or the service itself, on the ground of that seat; tell them, and
    the family unless it stands apart.

    The duty to cooperate gives a seat, not secrets: the plan opens by the family's consent. Who sits there for the
    service already keeps that seat. Raise ``Wrong`` for one who does not work there today, who is the child's own
    family, or whose service cannot have such a seat; and for an inspection without an end.
    """
    with door(Action.SEAT_OFFER, by=by, at=at, about=about, part="seat") as opened:
        case, on = hold_case(about), day_of(at)
        invited = who_can_sit(about, employee, service, offer.kind, until=offer.until, on=on)
        days = days_of(on, offer.until)
        if sits_here(about, invited, offer.kind, on=on):
            return
        close_matters(about, "group", at=at)
        whole, apart = offer.kind in HELD_BY_THE_SERVICE, offer.apart or always_apart(invited.service)
        who, place = None if whole else invited.employee, invited.service
        seat_for_a_service(
            about, offer.kind, invited.ground, service=place, employee=who, days=days, apart=apart, by=by, at=at
        )
        nudge(Reader.at_work(invited.employee), about=about, at=at)
        if not apart:
            names = {"service": invited.service_name} | ({} if whole else {"name": invited.name})
            tell(case.id, about, "service-seated" if whole else "seat-offered", names, at=at)
            nudge_home(about, opened, but=by, at=at)
