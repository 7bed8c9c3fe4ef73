"""What the family is told when a deputy becomes coordinator."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.standing import Tie
from langbenk.bench.door import Opened
from langbenk.bench.sheets.seats import seats_of
from langbenk.cases.letters import About
from langbenk.cases.sheets.child import child
from langbenk.cases.telling import tell
from langbenk.coordinators.away import stands_in
from langbenk.coordinators.letters import named
from langbenk.coordinators.models import StandIn
from langbenk.letters.kinds.deputy_notice import DeputyNotice
from langbenk.letters.sender import Named
from langbenk.organisation.staff import Colleague


def notice_of(stood: StandIn, leader: Colleague, opened: Opened, *, by: UUID, on: date) -> tuple[DeputyNotice, About]:
    """The letter, and what it belongs to. Where an address is protected it names no workplace and no number."""
    about = stood.person_id
    away = stands_in(about)
    seats = () if opened.guarded else seats_of(about, on=on)
    deputy, writer = named(leader.employee, on, seats), named(by, on)
    letter = DeputyNotice(
        child=child(about, on).given_name,
        away=Named(_called(stood)),
        is_child_coordinator=any(seat.kind == Tie.CHILD_COORDINATOR for seat in seats_of(about, on=on)),
        since=away.since if away else on,
        back=away.until if away else None,
        deputy=Named(deputy.name) if opened.guarded else deputy,
        writer=Named(writer.name) if opened.guarded else writer,
    )
    return letter, About(stood.case_id, about, stood.id)


def tell_of_it(case: UUID, stood: StandIn, leader: Colleague, *, at: datetime) -> None:
    """Leave the notice on the family's page."""
    names = {"coordinator": _called(stood), "deputy": leader.name}
    tell(case, stood.person_id, "deputy-promoted", names, at=at)


def _called(stood: StandIn) -> str:
    return f"{stood.coordinator.given_name} {stood.coordinator.family_name}"
