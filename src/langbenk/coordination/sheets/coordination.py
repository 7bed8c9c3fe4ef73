"""Who coordinates: today, before, and how it can be agreed on; for those on the bench, and for the family."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import F, Q

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.models import Appointment, Case, Matter
from langbenk.cases.process import standing_at
from langbenk.cases.sheets.child import Child, child
from langbenk.coordination.agreeing import AtTheBench, services_on
from langbenk.coordination.agreements import version_of
from langbenk.coordination.models import Coordinating, Dispute, GroupMandate, View
from langbenk.coordination.who import (
    BY_LAW,
    SERVICE,
    Coordinates,
    beside,
    coordinates_today,
    has_child_coordinator,
    settled_of,
    with_settled,
)
from langbenk.law.disputes import by_law


@dataclass(frozen=True)
class Before:
    """Who coordinated, or will from a coming day, on what footing, from a day until a day (not included)."""

    kind: str
    name: str
    footing: str
    since: date
    until: date | None
    because: str
    by: str


@dataclass(frozen=True)
class Running:
    """The disagreement that runs: since and until when, and whether this reader's own side has been heard."""

    id: UUID
    since: date
    due: date | None
    late: bool
    mine_said: bool


@dataclass(frozen=True)
class MandateLine:
    """The group's mandate as it stands."""

    purpose: str
    writes_minutes: str
    meets: str
    by: str
    at: datetime


@dataclass(frozen=True)
class CoordinationSheet:
    """``now`` always answers. ``also`` is the service that coordinates the services where a coordinator by name leads.

    ``services`` are those on the bench, with whether each may be named; ``seats`` those of the ones that may.
    ``version`` goes with an agreement that is written. ``by_law``: why nothing is to be settled, while a child
    coordinator is appointed.
    """

    child: Child
    now: Coordinates
    also: Seat | None
    before: tuple[Before, ...]
    running: Running | None
    mandate: MandateLine | None
    services: tuple[AtTheBench, ...]
    seats: tuple[Seat, ...]
    version: int
    by_law: tuple[str, ...]
    is_me: bool
    guarded: bool
    may: frozenset[str]


def coordination_sheet(*, about: UUID, by: Actor, at: datetime) -> CoordinationSheet:
    """Who coordinates for one person."""
    with door(Action.COORDINATION_READ, by=by, at=at, about=about, part="coordination") as opened:
        on = day_of(at)
        case = open_with_settled(about, on)
        seats, settled = seats_of(about, on=on), settled_of(case)
        services = services_on(seats, on=on)
        now = coordinates_today(seats, settled, on=on)
        lawful = {one.service for one in services if one.may}
        return CoordinationSheet(
            child=child(about, on),
            now=now,
            also=beside(now, seats, settled),
            before=tuple(_before(case)),
            running=_running(case, by, opened.service, on),
            mandate=_mandate(case),
            services=services,
            seats=tuple(seat for one in services if one.service in lawful for seat in _seats_of(one, seats)),
            version=version_of(case.id),
            by_law=tuple(ground.id for ground in by_law(on)) if has_child_coordinator(seats) else (),
            is_me=Tie.SELF in opened.ties,
            guarded=opened.guarded,
            may=opened.may,
        )


def open_with_settled(about: UUID, on: date) -> Case:
    """The open case, with what is settled on the day about who coordinates; raise ``Missing`` when there is none to be
    read.
    """
    case = with_settled(Case.objects.filter(person_id=about, closed_at=None), on).first()
    if case is None:
        raise Missing
    case.step = standing_at(case.step)
    return case


def _seats_of(one: AtTheBench, seats: tuple[Seat, ...]) -> Iterator[Seat]:
    """Everybody who sits for the service, once; the service itself where nobody does."""
    if one.people:
        yield from {seat.holder: seat for seat in reversed(one.people)}.values()
    else:
        yield next(seat for seat in seats if seat.service == one.service)


def _before(case: Case) -> Iterator[Before]:
    """What has been and what is to come, newest first; the database leaves out what this reader may not know of."""
    found = []
    lasting = Q(until=None) | Q(until__gt=F("since"))
    for row in Appointment.objects.filter(lasting, case=case).select_related("coordinator", "by"):
        what = (BY_LAW, row.since, row.until, "", _name(row.by))
        found.append(Before(row.kind, _name(row.coordinator), *what))
    rows = Coordinating.objects.filter(lasting, case=case).select_related("service", "by")
    for one in rows:
        what = (one.footing, one.since, one.until, one.because, _name(one.by))
        found.append(Before(SERVICE, one.service.name, *what))
    yield from sorted(found, key=lambda line: line.since, reverse=True)


def _running(case: Case, by: Actor, service: UUID | None, on: date) -> Running | None:
    dispute = Dispute.objects.filter(case=case, ended="").first()
    if dispute is None:
        return None
    due = Matter.objects.filter(thing=dispute.id).values_list("due", flat=True).first()
    mine = Q(service_id=service) if by.employee else Q(writer_id=by.person)
    said = View.objects.filter(mine, dispute=dispute).exists()
    return Running(dispute.id, day_of(dispute.at), due, due is not None and due < on, said)


def _mandate(case: Case) -> MandateLine | None:
    row = GroupMandate.objects.filter(case=case).select_related("by").order_by("-at").first()
    return MandateLine(row.purpose, row.writes_minutes, row.meets, _name(row.by), row.at) if row else None


def _name(who: object) -> str:
    return f"{getattr(who, 'given_name', '')} {getattr(who, 'family_name', '')}".strip()
