"""Which services the family lets see the plan: what each guardian has answered, and whether it is open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.named import aged, given_name
from langbenk.bench.own_say import Matter, decides_alone
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of

LEADING = (Tie.CHILD_COORDINATOR, Tie.COORDINATOR, Tie.DEPUTY)


@dataclass(frozen=True)
class OthersAnswer:
    """What another guardian has answered; ``since`` is none where they have not agreed."""

    name: str
    since: datetime | None


@dataclass(frozen=True)
class ServiceConsent:
    """One service. ``opens`` names the part; it ``holds`` once every guardian on the bench has agreed.

    ``seated`` is false for a service that has left the bench and still has somebody's consent.
    """

    service: UUID
    name: str
    kind: str
    seated: bool
    opens: str
    mine_since: datetime | None
    mine_until: date | None
    others: tuple[OthersAnswer, ...]
    holds: bool


@dataclass(frozen=True)
class ConsentsSheet:
    """Every service that needs the family's consent, by name; ``given_name`` is the child's.

    ``decides_alone``: the provisions by which the young person, and no guardian, gives a consent; empty while the
    guardians do. ``leads_by``: the grounds of those who see the plan without one, as they sit today.
    """

    given_name: str
    services: tuple[ServiceConsent, ...]
    decides_alone: tuple[str, ...]
    leads_by: tuple[str, ...]
    may: frozenset[str]


def consents_sheet(*, about: UUID, by: Actor, at: datetime) -> ConsentsSheet:
    """The consents about one person, as this reader stands to them (forvaltningsloven § 13 a no. 1)."""
    with door(Action.CONSENT_READ, by=by, at=at, about=about, part="consents") as opened:
        on = day_of(at)
        leading = (seat.ground for seat in seats_of(about, on=on) if seat.kind in LEADING and not seat.begins_later)
        return ConsentsSheet(
            given_name=given_name(about),
            services=tuple(_services(about, by)),
            decides_alone=decides_alone(aged(about), Matter.HEALTH_INFORMATION, on=on),
            leads_by=tuple(dict.fromkeys(leading)),
            may=opened.may,
        )


def _services(about: UUID, by: Actor) -> Iterator[ServiceConsent]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT service, service_name, service_kind, seated, part, guardian, given_name, family_name, given_at,"
            " until FROM bench_answers(%s)",
            [about],
        )
        names = [column.name for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    for _, answers in groupby(rows, key=itemgetter("service", "part")):
        yield _service(list(answers), by)


def _service(answers: list[dict[str, Any]], by: Actor) -> ServiceConsent:
    first = answers[0]
    mine = next((answer for answer in answers if answer["guardian"] == by.person), None)
    others = [answer for answer in answers if answer["guardian"] != by.person]
    return ServiceConsent(
        service=first["service"],
        name=first["service_name"],
        kind=first["service_kind"],
        seated=first["seated"],
        opens=first["part"],
        mine_since=mine["given_at"] if mine else None,
        mine_until=mine["until"] if mine else None,
        others=tuple(
            OthersAnswer(f"{other['given_name']} {other['family_name']}".strip(), other["given_at"]) for other in others
        ),
        holds=all(answer["given_at"] for answer in answers),
    )
