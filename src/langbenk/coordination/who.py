"""Who coordinates today: always somebody, also in the gap between two coordinators.

The child coordinator, by law; another coordinator by name; the deputy while there is none; the service that was agreed
on or named; and where there is nobody, the coordinating unit answers (helse- og omsorgstjenesteloven § 7-3).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import F, FilteredRelation, Q, QuerySet

from langbenk.access.standing import Tie
from langbenk.bench.grounds import kind_in_law
from langbenk.bench.sheets.seats import Seat
from langbenk.cases.models import Case
from langbenk.law.provisions.hol import HOL_7_3
from langbenk.law.rules.who_coordinates import coordinating
from langbenk.law.services import Service
from langbenk.organisation.coordinating_unit import CoordinatingUnit, coordinating_unit

BY_LAW, BY_AGREEMENT, BY_DECISION = "by_law", "by_agreement", "by_decision"
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

    ``footing`` is by_law, by_agreement or by_decision; empty for the unit, which answers meanwhile.
    """

    kind: str
    name: str
    service_name: str
    phone: str
    since: date | None
    footing: str
    ground: str

    @property
    def is_gap(self) -> bool:
        """Whether nobody is appointed, agreed on or named, so that the unit answers."""
        return not self.footing

    @property
    def called(self) -> str:
        """The name to show: the person's, else the service's."""
        return self.name or self.service_name


def who_coordinates(
    seats: Iterable[Seat], named: Named | None, unit: CoordinatingUnit | None, *, on: date
) -> Coordinates:
    """The answer for one reader: ``seats`` are those that the reader may see, so that nothing hidden is told.

    ``unit`` is whom to call where nobody on the bench answers. A deputy counts while the seat they stand in for is
    empty. A named service that has closed, or that nobody sits for any more, counts no longer.
    """
    sitting = [seat for seat in seats if not seat.begins_later and not seat.stopped]
    for kind in PEOPLE:
        leading = next((seat for seat in sitting if seat.kind == kind), None)
        if leading:
            return _of(leading, leading.kind, BY_LAW, leading.since, leading.ground)
    place = seat_of(sitting, named) if named else None
    if named and place:
        return _of(place, SERVICE, named.footing, named.since, ground_of(place.service_kind, on))
    at_the_unit = next((seat for seat in sitting if seat.kind == Tie.COORDINATING_UNIT), None)
    if at_the_unit:
        return _of(at_the_unit, Tie.COORDINATING_UNIT, "", None, HOL_7_3.id)
    name, phone = (unit.name, unit.phone) if unit else ("", "")
    return Coordinates(Tie.COORDINATING_UNIT.value, "", name, phone, None, "", HOL_7_3.id)


def coordinates_today(seats: tuple[Seat, ...], named: Named | None, *, on: date) -> Coordinates:
    """``who_coordinates``, with the unit looked up only where nobody on the bench answers."""
    found = who_coordinates(seats, named, None, on=on)
    return found if found.called else who_coordinates(seats, named, coordinating_unit(on), on=on)


def beside(now: Coordinates, seats: Iterable[Seat], named: Named | None) -> Seat | None:
    """The service that coordinates the services, where a coordinator by name leads the help and is no child
    coordinator: the family has both, and is told of both.
    """
    if named is None or now.kind in (Tie.CHILD_COORDINATOR, SERVICE, Tie.COORDINATING_UNIT):
        return None
    return seat_of([seat for seat in seats if not seat.begins_later and not seat.stopped], named)


def seat_of(seats: Iterable[Seat], named: Named) -> Seat | None:
    """Who sits there for the named service: the employee who was named, else the first, a person before a service."""
    theirs = [seat for seat in seats if seat.service == named.service and seat.kind in SITS_FOR_IT]
    order = [kind.value for kind in SITS_FOR_IT]
    theirs.sort(key=lambda seat: (seat.holder != named.employee, not seat.name, order.index(seat.kind), seat.since))
    return theirs[0] if theirs else None


def ground_of(service_kind: str, on: date) -> str:
    """The id of the provision by which the municipality coordinates, for this kind of service."""
    return coordinating((Service(kind_in_law(service_kind)),), on)[0].id


def with_named(cases: QuerySet[Case], on: date) -> QuerySet[Case]:
    """The same cases, each read together with the service that coordinates on the day (``named_of``)."""
    holds = Q(coordinated_by__since__lte=on) & (Q(coordinated_by__until=None) | Q(coordinated_by__until__gt=on))
    fields = {f"named_{name}": F(f"named__{name}") for name in NAMED}
    return cases.annotate(named=FilteredRelation("coordinated_by", condition=holds)).annotate(**fields)


def named_of(case: Case) -> Named | None:
    """What ``with_named`` read; none where no service coordinates on that day."""
    service, employee, footing, since = (getattr(case, f"named_{name}") for name in NAMED)
    return Named(service, employee, footing, since) if service else None


def _of(seat: Seat, kind: str, footing: str, since: date | None, ground: str) -> Coordinates:
    return Coordinates(str(kind), seat.name, seat.service_name, seat.phone, since, footing, ground)
