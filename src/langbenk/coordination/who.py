"""Who coordinates today: always somebody, also in the gap between two coordinators.

The child coordinator, by law; another coordinator by name; the deputy while there is none, or while they are away; the
service that was agreed on or named; and where there is nobody, the coordinating unit answers (helse- og
omsorgstjenesteloven § 7-3).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.db.models import F, FilteredRelation, Func, JSONField, Q, QuerySet

from langbenk.access.standing import Tie
from langbenk.bench.grounds import kind_in_law
from langbenk.bench.sheets.seats import Seat
from langbenk.cases.models import Case
from langbenk.coordinators.away import Away, away_of
from langbenk.law.provisions.hol import HOL_7_3
from langbenk.law.rules.who_coordinates import coordinating
from langbenk.law.services import Service
from langbenk.organisation.coordinating_unit import CoordinatingUnit, coordinating_unit

BY_LAW, BY_AGREEMENT, BY_DECISION, STANDS_IN = "by_law", "by_agreement", "by_decision", "stands_in"
SERVICE = "service"
PEOPLE = (Tie.CHILD_COORDINATOR, Tie.COORDINATOR, Tie.DEPUTY)
SITS_FOR_IT = (
    Tie.TEAM_MEMBER,
    Tie.CONTACT,
    *PEOPLE,
    Tie.INSTITUTION,
    Tie.HELPING_SERVICE,
    Tie.COORDINATING_UNIT,
)
"""The seats through which a service takes part in the help, in the order in which somebody there is named."""

NAMED = ("service_id", "employee_id", "footing", "since")


@dataclass(frozen=True)
class Named:
    """The service that was agreed on, or named by a decision, as it holds on the day."""

    service: UUID
    employee: UUID | None
    footing: str
    since: date


@dataclass(frozen=True)
class Coordinates:
    """Who coordinates today. ``kind`` is a tie of somebody who leads, ``service``, or ``coordinating_unit`` when there
    is nobody. ``name`` is a person's, empty where only the service is known. ``since`` is none for the unit in a gap.

    ``footing`` is by_law, by_agreement, by_decision, or stands_in for the deputy of one who is away; empty for the
    unit, which answers meanwhile. ``away`` is whoever is appointed and not at work today, by name.
    """

    kind: str
    name: str
    service_name: str
    phone: str
    since: date | None
    footing: str
    ground: str
    away: str = ""

    @property
    def is_gap(self) -> bool:
        """Whether nobody at work is appointed, agreed on or named, so that the unit answers."""
        return not self.footing

    @property
    def called(self) -> str:
        """The name to show: the person's, else the service's."""
        return self.name or self.service_name


@dataclass(frozen=True)
class Settled:
    """What is settled besides the seats: the service that was ``named``, and whether whoever leads is ``away``."""

    named: Named | None = None
    away: Away | None = None


def who_coordinates(seats: Iterable[Seat], settled: Settled, unit: CoordinatingUnit | None, *, on: date) -> Coordinates:
    """The answer for one reader: ``seats`` are those that the reader may see, so that nothing hidden is told.

    ``unit`` is whom to call where nobody on the bench answers. A deputy counts while the seat they stand in for is
    empty, or its holder away; where no deputy can, the unit coordinates. A named service that has closed, or that
    nobody sits for any more, counts no longer.
    """
    sitting = [seat for seat in seats if not seat.begins_later and not seat.stopped]
    leading = next((seat for kind in PEOPLE for seat in sitting if seat.kind == kind), None)
    away = settled.away
    if away and leading and leading.holder == away.employee:
        deputy = next((seat for seat in sitting if seat.kind == Tie.DEPUTY and seat.holder == away.stands_in), None)
        if deputy is None:
            return _at_the_unit(sitting, unit, away.coordinator)
        return replace(_of(deputy, deputy.kind, STANDS_IN, away.since, deputy.ground), away=away.coordinator)
    if leading:
        return _of(leading, leading.kind, BY_LAW, leading.since, leading.ground)
    place = seat_of(sitting, settled.named) if settled.named else None
    if settled.named and place:
        named = settled.named
        return _of(place, SERVICE, named.footing, named.since, ground_of(place.service_kind, on))
    return _at_the_unit(sitting, unit)


def coordinates_today(seats: tuple[Seat, ...], settled: Settled, *, on: date) -> Coordinates:
    """``who_coordinates``, with the unit looked up only where nobody on the bench answers."""
    found = who_coordinates(seats, settled, None, on=on)
    return found if found.called else who_coordinates(seats, settled, coordinating_unit(on), on=on)


def has_child_coordinator(seats: Iterable[Seat]) -> bool:
    """Whether one is appointed and has begun, at work today or not: then it is settled by law who coordinates."""
    return any(seat.kind == Tie.CHILD_COORDINATOR and not seat.begins_later for seat in seats)


def beside(now: Coordinates, seats: tuple[Seat, ...], settled: Settled) -> Seat | None:
    """The service that coordinates the services, where a coordinator by name leads the help and is no child
    coordinator: the family has both, and is told of both.
    """
    if settled.named is None or now.kind in (SERVICE, Tie.COORDINATING_UNIT) or has_child_coordinator(seats):
        return None
    return seat_of([seat for seat in seats if not seat.begins_later and not seat.stopped], settled.named)


def seat_of(seats: Iterable[Seat], named: Named) -> Seat | None:
    """Who sits there for the named service: the employee who was named, else the first, a person before a service."""
    theirs = [seat for seat in seats if seat.service == named.service and seat.kind in SITS_FOR_IT]
    order = [kind.value for kind in SITS_FOR_IT]
    theirs.sort(key=lambda seat: (seat.holder != named.employee, not seat.name, order.index(seat.kind), seat.since))
    return theirs[0] if theirs else None


def ground_of(service_kind: str, on: date) -> str:
    """The id of the provision by which the municipality coordinates, for this kind of service."""
    return coordinating((Service(kind_in_law(service_kind)),), on)[0].id


def with_settled(cases: QuerySet[Case], on: date) -> QuerySet[Case]:
    """The same cases, each read together with what is settled on the day besides the seats (``settled_of``)."""
    holds = Q(coordinated_by__since__lte=on) & (Q(coordinated_by__until=None) | Q(coordinated_by__until__gt=on))
    fields = {f"named_{name}": F(f"named__{name}") for name in NAMED}
    away = Func(F("person_id"), function="coordinators_stands_in", output_field=JSONField())
    return cases.annotate(named=FilteredRelation("coordinated_by", condition=holds), away=away).annotate(**fields)


def settled_of(case: Case) -> Settled:
    """What ``with_settled`` read: the service, none where none coordinates on that day, and who is away."""
    service, employee, footing, since = (getattr(case, f"named_{name}") for name in NAMED)
    return Settled(Named(service, employee, footing, since) if service else None, away_of(vars(case)["away"]))


def _of(seat: Seat, kind: str, footing: str, since: date | None, ground: str) -> Coordinates:
    return Coordinates(str(kind), seat.name, seat.service_name, seat.phone, since, footing, ground)


def _at_the_unit(sitting: Iterable[Seat], unit: CoordinatingUnit | None, away: str = "") -> Coordinates:
    """The unit's own seat, else whom to call there. ``away``: whom it answers for."""
    seat = next((seat for seat in sitting if seat.kind == Tie.COORDINATING_UNIT), None)
    if seat:
        return replace(_of(seat, Tie.COORDINATING_UNIT, "", None, HOL_7_3.id), away=away)
    name, phone = (unit.name, unit.phone) if unit else ("", "")
    return Coordinates(Tie.COORDINATING_UNIT.value, "", name, phone, None, "", HOL_7_3.id, away)
