"""Sit down on the bench, and get up: the rows behind it. Used by deeds, inside the door."""

from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from langbenk.access.standing import Actor, Tie
from langbenk.bench.models import Tie as Seat


def seat_employee(
    about: UUID, kind: Tie, ground: str, *, employee: UUID, service: UUID, since: date, by: Actor, at: datetime
) -> None:
    """Give an employee a seat for their service from a day. Somebody who sits there so already keeps that seat."""
    _sit(
        about,
        kind,
        ground,
        {"employee_id": employee, "on_behalf_of_id": service},
        since=since,
        until=None,
        by=by,
        at=at,
    )


def seat_service(about: UUID, kind: Tie, ground: str, *, service: UUID, since: date, by: Actor, at: datetime) -> None:
    """Give a whole service a seat, as the coordinating unit has."""
    _sit(about, kind, ground, {"service_id": service}, since=since, until=None, by=by, at=at)


def seat_relative(
    about: UUID, ground: str, *, relative: UUID, since: date, until: date | None, by: Actor, at: datetime
) -> None:
    """Give a guardian a seat; it ends by itself on the day that parental responsibility ends."""
    _sit(about, Tie.GUARDIAN, ground, {"relative_id": relative}, since=since, until=until, by=by, at=at)


def empty_seats(about: UUID, kinds: tuple[Tie, ...], *, until: date) -> None:
    """End every seat of these kinds on a day; those that have not begun by then never count."""
    sitting = Seat.objects.filter(person_id=about, kind__in=kinds).filter(Q(until=None) | Q(until__gt=until))
    sitting.filter(since__lte=until).update(until=until)
    for later in sitting.filter(since__gt=until):
        Seat.objects.filter(id=later.id).update(until=later.since)


def empty_seat(seat: UUID, about: UUID, *, until: date) -> bool:
    """End one seat on a day; false when there is no such seat round this person."""
    return Seat.objects.filter(id=seat, person_id=about, until=None).update(until=until) == 1


def _sit(
    about: UUID,
    kind: Tie,
    ground: str,
    holder: dict[str, UUID],
    *,
    since: date,
    until: date | None,
    by: Actor,
    at: datetime,
) -> None:
    here = Seat(
        person_id=about,
        kind=kind.value,
        ground=ground,
        **holder,
        since=since,
        until=until,
        made_by=by.person,
        made_at=at,
    )
    Seat.objects.bulk_create([here], ignore_conflicts=True)
