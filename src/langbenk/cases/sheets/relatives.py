"""The relatives who sit round a person, for whoever gives them their seats."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.access.ties import RELATIVES
from langbenk.bench.door import door
from langbenk.bench.models import Tie as Row
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.sheets.child import Child, child


@dataclass(frozen=True)
class RelativesSeat:
    """One relative's seat; ``note`` is what it rests on besides the ground, such as a mandate's date."""

    seat: Seat
    note: str


@dataclass(frozen=True)
class RelativesSheet:
    """Every relative's seat. ``has_own_seat``: the person sits there."""

    child: Child
    seats: tuple[RelativesSeat, ...]
    has_own_seat: bool
    may: frozenset[str]


def relatives_sheet(*, about: UUID, by: Actor, at: datetime) -> RelativesSheet:
    """Who of the family sits round one person, until when and on which ground."""
    with door(Action.RELATIVE_SEAT, by=by, at=at, about=about, part="seat") as opened:
        on = day_of(at)
        rows = Row.objects.filter(Q(until=None) | Q(until__gt=on), person_id=about, relative__isnull=False)
        kept = {row.id: row for row in rows}
        return RelativesSheet(
            child=child(about, on),
            seats=tuple(
                RelativesSeat(seat, kept[seat.id].note)
                for seat in seats_of(about, on=on)
                if seat.kind in RELATIVES and seat.id in kept
            ),
            has_own_seat=any(row.kind == Tie.SELF for row in kept.values()),
            may=opened.may,
        )
