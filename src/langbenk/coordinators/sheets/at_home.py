"""What a family sees of who coordinates: who stands in, what they have asked for, and the doctor at the hospital."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.coordinators.away import Away
from langbenk.coordinators.hospital import contact_doctor
from langbenk.coordinators.wishing import on_its_way
from langbenk.organisation.coordinating_unit import coordinating_unit


@dataclass(frozen=True)
class OwnWish:
    """What this reader asked for on a day, and the unit's answer once there is one."""

    on: date
    words: str
    outcome: str
    answer: str
    answered_on: date | None


@dataclass(frozen=True)
class Doctor:
    """The contact doctor at the hospital, since a day."""

    name: str
    since: date


@dataclass(frozen=True)
class AtHome:
    """What the family's page shows beside who coordinates. ``hospital`` is the coordinator there, who works beside the
    municipality's own.
    """

    away: Away | None
    wish: OwnWish | None
    doctor: Doctor | None
    hospital: Seat | None


@dataclass(frozen=True)
class WishSheet:
    """The page where another coordinator is asked for. ``coordinator`` is empty between two of them."""

    child: Child
    coordinator: str
    unit: str
    phone: str
    wish: OwnWish | None
    is_me: bool
    may: frozenset[str]


def beside_the_coordinator(about: UUID, seats: tuple[Seat, ...], away: Away | None, by: Actor) -> AtHome:
    """For a sheet at home, inside its door. The doctor is shown to those who may read about health."""
    row = contact_doctor(about)
    doctor = Doctor(row.name, row.since) if row else None
    there = (seat for seat in seats if seat.kind == Tie.HOSPITAL_COORDINATOR and not seat.begins_later)
    return AtHome(away=away, wish=_wish(about, by), doctor=doctor, hospital=next(there, None))


def wish_sheet(*, about: UUID, by: Actor, at: datetime) -> WishSheet:
    """One's own wish, or the place to say it."""
    with door(Action.CHANGE_WISH, by=by, at=at, about=about, part="wish for another") as opened:
        on = day_of(at)
        open_case(about)
        seats, unit = seats_of(about, on=on), coordinating_unit(on)
        return WishSheet(
            child=child(about, on),
            coordinator=next((seat.name for seat in seats if seat.is_leading and not seat.begins_later), ""),
            unit=unit.name if unit else "",
            phone=unit.phone if unit else "",
            wish=_wish(about, by),
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )


def _wish(about: UUID, by: Actor) -> OwnWish | None:
    row = on_its_way(about, by.person)
    if row is None:
        return None
    answered = day_of(row.answered_at) if row.answered_at else None
    return OwnWish(day_of(row.at), row.words, row.outcome, row.answer, answered)
