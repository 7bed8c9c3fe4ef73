"""The bench as it is shown: who sits there, since when, on which ground, and what each may see."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.grants import GRANTS
from langbenk.access.standing import Part, Tie
from langbenk.law.ages import years

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
    ``until`` is the first day that no longer counts. ``stopped`` names the barrier that keeps it from opening anything.
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
    stopped: str = ""


def seats_of(about: UUID, *, on: date) -> tuple[Seat, ...]:
    """Everybody who sits round the person behind the open door, or will from a coming day: the oldest seat first.

    The person's own seat is the middle of the bench, and not among those round it.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, kind, ground, since, until, employee, relative, service, service_name, service_kind,"
            " given_name, family_name, profession, phone, kinship, consented,"
            " (SELECT birth_date FROM people_person WHERE id = %s) AS born, coalesce(why, '') AS stopped"
            " FROM bench_seats(%s) LEFT JOIN bench_stopped(%s) AS s (id, why) USING (id)",
            [about, about, about],
        )
        names = [column.name for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return tuple(_seat(row, on) for row in rows if row["kind"] != Tie.SELF)


def opened_by(kind: Tie, consented: frozenset[Part], age: int) -> tuple[str, ...]:
    """The readings that a tie opens at the age that the person has, with the parts that consents open for it."""
    return tuple(
        reading.value
        for reading in READINGS
        if any(
            grant.tie is kind
            and grant.ages.since <= age < grant.ages.until
            and (grant.consent is None or grant.consent in consented)
            for grant in GRANTS[reading]
        )
    )


def _seat(row: dict[str, Any], on: date) -> Seat:
    kind = Tie(row["kind"])
    age = years(row["born"], on) if row["born"] else 0
    sees = () if row["stopped"] else opened_by(kind, frozenset(map(Part, row["consented"])), age)
    would_see = () if row["stopped"] else opened_by(kind, frozenset(Part), age)
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
        awaits_consent=tuple(reading for reading in would_see if reading not in sees),
        holder=row["employee"] or row["relative"],
        stopped=row["stopped"],
    )
