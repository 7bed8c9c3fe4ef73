"""Everybody who sits on the bench today, each as ``decide`` would meet them at the door."""

import json
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Actor, ConsentHeld, Hat, Part, Protection, Situation, Tie, TieHeld
from langbenk.bench.door import Opened

SEATS = """
SELECT seat, kind, ground, human, employee, relative, service, service_name, service_kind, given_name, family_name,
       profession, kinship, services, own_family, barred, home, consents
FROM bench_readers(%s)
"""


@dataclass(frozen=True)
class Sitter:
    """One human being under one hat, or a whole service (then ``name`` is empty), with what ``decide`` asks of them.

    ``services`` are those they work in today. ``place`` is the same for those who sit there together: for a service,
    or from one home. ``kind``, ``kinship`` and the service's name are those of the seat that came first.
    """

    actor: Actor
    situation: Situation
    services: frozenset[UUID]
    place: UUID
    name: str
    kind: Tie
    kinship: str
    profession: str
    service: UUID | None
    service_name: str
    service_kind: str

    @property
    def at_home(self) -> bool:
        """Whether they sit there as family."""
        return self.actor.hat is Hat.FAMILY


def sitters_of(about: UUID, opened: Opened) -> tuple[Sitter, ...]:
    """Everybody on the bench of the person behind the open door, in the order of the bench; seats that no job holds up
    any more, and next of kin without a consent, are left out. One question to the database.
    """
    with connection.cursor() as cursor:
        cursor.execute(SEATS, [about])
        names = [column.name for column in cursor.description]
        found = (dict(zip(names, row, strict=True)) for row in cursor.fetchall())
        rows = [row for row in found if row["kind"] != Tie.KIN or _of(row)]
    first = {_holder(row): number for number, row in reversed(list(enumerate(rows)))}
    rows.sort(key=lambda row: first[_holder(row)])
    return tuple(_sitter(list(seats), opened.situation) for _, seats in groupby(rows, key=_holder))


def _holder(row: dict[str, Any]) -> UUID:
    holder: UUID = row["employee"] or row["relative"] or row["service"]
    return holder


def _sitter(seats: list[dict[str, Any]], situation: Situation) -> Sitter:
    seat = seats[0]
    consents = [ConsentHeld(UUID(one["id"]), each["service"], Part(one["part"])) for each in seats for one in _of(each)]
    whole = not seat["employee"] and not seat["relative"]
    return Sitter(
        actor=Actor(
            person=seat["human"] or seat["service"],
            hat=Hat.FAMILY if seat["relative"] else Hat.STAFF,
            employee=seat["service"] if whole else seat["employee"],
        ),
        situation=Situation(
            ties=tuple(TieHeld(Tie(each["kind"]), each["ground"], each["service"], each["seat"]) for each in seats),
            consents=tuple(consents),
            own_family=seat["own_family"],
            age=situation.age,
            protected=situation.protected,
            barred=Protection(seat["barred"]) if seat["barred"] else None,
        ),
        services=frozenset(seat["services"]),
        place=seat["service"] or seat["home"] or seat["relative"],
        name=f"{seat['given_name']} {seat['family_name']}".strip(),
        kind=Tie(seat["kind"]),
        kinship=seat["kinship"],
        profession=seat["profession"],
        service=seat["service"],
        service_name=seat["service_name"] or "",
        service_kind=seat["service_kind"] or "",
    )


def _of(seat: dict[str, Any]) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(seat["consents"])
    return found
