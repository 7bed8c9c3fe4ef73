"""What the family is told when a deputy becomes coordinator."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.standing import Tie
from langbenk.bench.door import Opened
from langbenk.bench.sheets.seats import seats_of
from langbenk.cases.letters import About
from langbenk.cases.sheets.child import child
from langbenk.cases.telling import tell
from langbenk.coordinators.away import Away
from langbenk.coordinators.letters import named
from langbenk.coordinators.models import StandIn
from langbenk.letters.kinds.deputy_notice import DeputyNotice
from langbenk.letters.sender import Named
from langbenk.organisation.staff import Colleague


def notice_of(
    stood: StandIn, away: Away, leader: Colleague, opened: Opened, *, by: UUID, on: date
) -> tuple[DeputyNotice, About]:
    """The letter, and what it belongs to; ``away`` as it stood before the deputy took over. Where an address is
    protected it names no workplace and no number.
    """
    about = stood.person_id
    seats = () if opened.guarded else seats_of(about, on=on)
    deputy, writer = named(leader.employee, on, seats), named(by, on)
    letter = DeputyNotice(
        child=child(about, on).given_name,
        away=Named(away.coordinator),
        is_child_coordinator=any(seat.kind == Tie.CHILD_COORDINATOR for seat in seats_of(about, on=on)),
        since=away.since,
        back=away.until,
        deputy=Named(deputy.name) if opened.guarded else deputy,
        writer=Named(writer.name) if opened.guarded else writer,
    )
    return letter, About(stood.case_id, about, stood.id)


def tell_of_it(case: UUID, stood: StandIn, away: Away, leader: Colleague, *, at: datetime) -> None:
    """Leave the notice on the family's page."""
    names = {"coordinator": away.coordinator, "deputy": leader.name}
    tell(case, stood.person_id, "deputy-promoted", names, at=at)
