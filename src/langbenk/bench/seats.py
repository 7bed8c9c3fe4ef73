"""Sit down on the bench, and get up: the rows behind it. Used by deeds, inside the door."""

from datetime import date, datetime
from uuid import UUID

from django.db import connection
from django.db.models import Q

from langbenk.access.standing import Actor, Tie
from langbenk.bench.days import Days
from langbenk.bench.models import Tie as Seat
from langbenk.law.services import Service


def always_apart(service: UUID) -> bool:
    """Whether every seat of this service stands apart: contact with a shelter is secret (krisesenterlova § 5)."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT kind FROM organisation_service WHERE id = %s", [service])
        row = cursor.fetchone()
    return bool(row) and row[0] == Service.CRISIS_CENTRE.value


def seat_employee(
    about: UUID, kind: Tie, ground: str, *, employee: UUID, service: UUID, since: date, by: Actor, at: datetime
) -> None:
    """Give an employee a seat for their service from a day. Somebody who sits there so already keeps that seat."""
    _sit(about, kind, ground, {"employee_id": employee, "on_behalf_of_id": service}, Days(since), by=by, at=at)


def seat_service(about: UUID, kind: Tie, ground: str, *, service: UUID, since: date, by: Actor, at: datetime) -> None:
    """Give a whole service a seat, as the coordinating unit has."""
    _sit(about, kind, ground, {"service_id": service}, Days(since), by=by, at=at)


def seat_for_a_service(
    about: UUID,
    kind: Tie,
    ground: str,
    *,
    service: UUID,
    employee: UUID | None,
    days: Days,
    apart: bool,
    by: Actor,
    at: datetime,
) -> None:
    """Give an employee a seat for their service, or with none the service itself; ``apart`` hides it from others."""
    whose = {"employee_id": employee, "on_behalf_of_id": service} if employee else {"service_id": service}
    _sit(about, kind, ground, whose, days, apart=apart, by=by, at=at)


def seat_relative(
    about: UUID, kind: Tie, ground: str, *, relative: UUID, days: Days, note: str = "", by: Actor, at: datetime
) -> None:
    """Give somebody a seat as themselves. ``note`` says what it rests on, such as a mandate's date."""
    _sit(about, kind, ground, {"relative_id": relative}, days, note=note, by=by, at=at)


def sits_as(about: UUID, kind: Tie, employee: UUID, *, on: date) -> bool:
    """Whether the employee has a seat of this kind on the day, as far as whoever is at the door sees."""
    lasting = Q(until=None) | Q(until__gt=on)
    return Seat.objects.filter(lasting, person_id=about, kind=kind.value, employee_id=employee, since__lte=on).exists()


def empty_seats(about: UUID, kinds: tuple[Tie, ...], *, until: date) -> None:
    """End every seat of these kinds on a day; those that have not begun by then never count."""
    sitting = Seat.objects.filter(person_id=about, kind__in=kinds).filter(Q(until=None) | Q(until__gt=until))
    sitting.filter(since__lte=until).update(until=until)
    for later in sitting.filter(since__gt=until):
        Seat.objects.filter(id=later.id).update(until=later.since)


def empty_seat(seat: UUID, about: UUID, *, until: date) -> bool:
    """End one seat on a day; false when there is no such seat round this person, or it has ended by then."""
    lasting = Seat.objects.filter(Q(until=None) | Q(until__gt=until), id=seat, person_id=about)
    return lasting.update(until=until) == 1


def _sit(
    about: UUID,
    kind: Tie,
    ground: str,
    holder: dict[str, UUID],
    days: Days,
    *,
    apart: bool = False,
    note: str = "",
    by: Actor,
    at: datetime,
) -> None:
    service = holder.get("on_behalf_of_id") or holder.get("service_id")
    here = Seat(
        person_id=about,
        kind=kind.value,
        ground=ground,
        **holder,
        since=days.since,
        until=days.until,
        apart=apart or (service is not None and always_apart(service)),
        note=note,
        made_by=by.person,
        made_at=at,
    )
    Seat.objects.bulk_create([here], ignore_conflicts=True)
