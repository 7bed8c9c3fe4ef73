"""The bench as it is shown: who sits there, since when, on which ground, and what each may see."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.grants import GRANTS
from langbenk.access.standing import Part, Tie

LEADING = (Tie.CHILD_COORDINATOR, Tie.COORDINATOR)

# What is read about a person, in the order that the bench tells it.
READINGS = (
    Action.HOME_READ,
    Action.CASE_READ,
    Action.CONCERN_READ,
    Action.COOPERATION_READ,
    Action.RIGHTS_READ,
    Action.PLAN_READ,
    Action.LOG_READ,
)


@dataclass(frozen=True)
class Seat:
    """One seat. ``kind`` is the tie, ``ground`` a provision's id, ``sees`` the readings it opens today.

    ``name`` is empty where a service sits there itself. ``awaits_consent``: what it would see once the family agrees.
    ``until`` is the first day that no longer counts.
    """

    id: UUID
    kind: str
    name: str
    profession: str
    service: UUID | None
    service_name: str
    service_kind: str
    ground: str
    since: date
    until: date | None
    begins_later: bool
    phone: str
    kinship: str
    is_leading: bool
    sees: tuple[str, ...]
    awaits_consent: tuple[str, ...]
    holder: UUID | None


def seats_of(about: UUID, *, on: date) -> tuple[Seat, ...]:
    """Everybody who sits round the person behind the open door, or will from a coming day: the oldest seat first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, kind, ground, since, until, employee, relative, service, service_name, service_kind,"
            " given_name, family_name, profession, phone, kinship, consented FROM bench_seats(%s)",
            [about],
        )
        names = [column.name for column in cursor.description]
        return tuple(_seat(dict(zip(names, row, strict=True)), on) for row in cursor.fetchall())


def opened_by(kind: Tie, consented: frozenset[Part]) -> tuple[str, ...]:
    """The readings that a tie opens, with the parts that the family has agreed to its service seeing."""
    return tuple(
        reading.value
        for reading in READINGS
        if any(grant.tie is kind and (grant.consent is None or grant.consent in consented) for grant in GRANTS[reading])
    )


def _seat(row: dict[str, Any], on: date) -> Seat:
    kind = Tie(row["kind"])
    sees = opened_by(kind, frozenset(map(Part, row["consented"])))
    return Seat(
        id=row["id"],
        kind=kind.value,
        name=f"{row['given_name']} {row['family_name']}".strip(),
        profession=row["profession"],
        service=row["service"],
        service_name=row["service_name"] or "",
        service_kind=row["service_kind"] or "",
        ground=row["ground"],
        since=row["since"],
        until=row["until"],
        begins_later=row["since"] > on,
        phone=row["phone"],
        kinship=row["kinship"],
        is_leading=kind in LEADING,
        sees=sees,
        awaits_consent=tuple(reading for reading in opened_by(kind, frozenset(Part)) if reading not in sees),
        holder=row["employee"] or row["relative"],
    )
