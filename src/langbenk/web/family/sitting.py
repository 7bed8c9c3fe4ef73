"""A seat in words: who it is, what they are here, and what they can see."""

from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext as _

from langbenk.access.standing import Tie
from langbenk.access.ties import RELATIVES
from langbenk.bench.sheets.seats import Seat
from langbenk.coordination.who import Coordinates
from langbenk.organisation.professions import title
from langbenk.web.coordinating import sits_as_coordinating
from langbenk.web.family.texts.seats import KIN, ROLES, SEES
from langbenk.web.templatetags.norwegian import plain_day

# The family first, then whoever coordinates, then those who help.
ORDER = (
    Tie.GUARDIAN,
    Tie.FOSTER_PARENT,
    Tie.APPOINTED_GUARDIAN,
    Tie.PARENT,
    Tie.KIN,
    Tie.ATTORNEY,
    Tie.CHILD_COORDINATOR,
    Tie.COORDINATOR,
    Tie.DEPUTY,
    Tie.COORDINATING_UNIT,
    Tie.CONTACT,
    Tie.TEAM_MEMBER,
    Tie.HOSPITAL_COORDINATOR,
    Tie.INSTITUTION,
    Tie.HELPING_SERVICE,
    Tie.DECIDER,
    Tie.SUPERVISOR,
)
FACES = {**dict.fromkeys(RELATIVES, "family"), Tie.COORDINATING_UNIT: "unit"}


@dataclass(frozen=True)
class SeatInWords:
    """``sees`` is what it opens today, ``would_see`` what waits for the family's yes. ``kind`` colours the face."""

    name: str
    role: str
    kind: str
    since: date | None
    until: date | None
    ground: str
    sees: tuple[str, ...]
    would_see: tuple[str, ...]
    coordinates: bool
    phone: str


def seats_in_words(seats: tuple[Seat, ...], now: Coordinates | None = None) -> tuple[SeatInWords, ...]:
    """Everybody on the bench, in the order that the family reads it; ``now`` says who coordinates today."""
    order = [tie.value for tie in ORDER]
    reading = sorted(seats, key=lambda seat: (order.index(seat.kind), seat.since, seat.name))
    return tuple(
        replace(seat_in_words(seat), coordinates=sits_as_coordinating(seat, now)) if now else seat_in_words(seat)
        for seat in reading
    )


def role_of(seat: Seat) -> str:
    """What somebody is here: «mother», «child coordinator», «teacher, Lysvik school»."""
    if seat.kinship:
        return str(KIN[seat.kinship])
    role = str(ROLES[seat.kind])
    if seat.kind in (Tie.CONTACT, Tie.TEAM_MEMBER) and seat.profession:
        return f"{title(seat.profession)}, {seat.service_name}"
    return role if seat.begins_later or not seat.service_name or not seat.name else f"{role}, {seat.service_name}"


def seat_in_words(seat: Seat) -> SeatInWords:
    """One seat as the family reads it."""
    role = role_of(seat)
    return SeatInWords(
        name=seat.name or seat.service_name,
        role=_("%(role)s from %(day)s") % {"role": role, "day": plain_day(seat.since)} if seat.begins_later else role,
        kind="coordinator" if seat.is_leading else FACES.get(Tie(seat.kind), "service"),
        since=None if seat.begins_later else seat.since,
        until=seat.until,
        ground=seat.ground,
        sees=tuple(str(SEES[reading]) for reading in seat.sees),
        would_see=tuple(str(SEES[reading]) for reading in seat.awaits_consent),
        coordinates=seat.is_leading and not seat.begins_later,
        phone=seat.phone,
    )
