"""The two letters of an appointment."""

from datetime import date
from uuid import UUID

from langbenk.bench.door import Opened
from langbenk.bench.sheets.seats import seats_of
from langbenk.cases.models import Letter
from langbenk.cases.sheets.child import child
from langbenk.coordinators.letters import Leading, named
from langbenk.letters.kinds.appointment import Appointment
from langbenk.letters.kinds.mandate import Mandate
from langbenk.letters.sender import Named


def written_already(appointment: UUID) -> bool:
    """Whether the coordinator of this appointment has the mandate."""
    return Letter.objects.filter(kind=Mandate.kind.key, thing=appointment).exists()


def letters_of(
    about: UUID, leading: Leading, opened: Opened, *, hours: str, days: tuple[date, date], by: UUID, on: date
) -> tuple[Mandate, Appointment, Named]:
    """The mandate, the family's letter, and the coordinator by name. ``days``: the review, and when the leader agreed.

    Where an address is protected, the letter that leaves the house names no workplace and no number.
    """
    seats, (review, agreed_on) = seats_of(about, on=on), days
    coordinator, deputy = (named(who, max(on, leading.since), seats) for who in (leading.coordinator, leading.deputy))
    writer, name = named(by, on), child(about, on).given_name
    mandate = Mandate(
        child=name,
        is_child_coordinator=leading.is_child_coordinator,
        starts=leading.since,
        review=review,
        hours=hours,
        deputy=deputy,
        employer_agreed_on=agreed_on,
        wishes=leading.wish,
        writer=writer,
    )
    told = Appointment(
        child=name,
        coordinator=_at_home(coordinator, opened),
        is_child_coordinator=leading.is_child_coordinator,
        starts=leading.since,
        review=review,
        deputy=_at_home(deputy, opened),
        writer=_at_home(writer, opened),
    )
    return mandate, told, coordinator


def _at_home(who: Named, opened: Opened) -> Named:
    return Named(who.name) if opened.guarded else who
