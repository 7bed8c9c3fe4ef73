"""Whom the coordinator can invite to the bench, and the provision that each would sit on."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.grounds import cooperation_ground
from langbenk.bench.situation import day_of
from langbenk.cases.inviting import employed
from langbenk.cases.sheets.child import Child, child

SHOWN = 20


@dataclass(frozen=True)
class Invitable:
    """Somebody at work in a service today. ``ground`` is a provision's id, empty where no act binds the service."""

    employee: UUID
    name: str
    profession: str
    service: UUID
    service_name: str
    service_kind: str
    ground: str


@dataclass(frozen=True)
class InviteSheet:
    """The first matches by name; ``more`` says that a narrower search is wanted."""

    child: Child
    people: tuple[Invitable, ...]
    more: bool
    may: frozenset[str]


def invite_sheet(*, about: UUID, named: str = "", by: Actor, at: datetime) -> InviteSheet:
    """Those at work today, once for each service, whose name, or whose service's, holds every word of ``named``."""
    with door(Action.SEAT_OFFER, by=by, at=at, about=about, part="invite") as opened:
        found = employed(day_of(at))
        for word in named.split():
            found = found.filter(
                Q(employee__given_name__icontains=word)
                | Q(employee__family_name__icontains=word)
                | Q(unit__service__name__icontains=word)
            )
        people = {
            (job.employee_id, job.unit.service_id): Invitable(
                job.employee_id,
                f"{job.employee.given_name} {job.employee.family_name}",
                job.profession,
                job.unit.service_id,
                job.unit.service.name,
                job.unit.service.kind,
                cooperation_ground(job.unit.service.kind, day_of(at)),
            )
            for job in found[: 2 * SHOWN]
        }
        shown = tuple(people.values())[:SHOWN]
        return InviteSheet(child(about, day_of(at)), shown, len(people) > SHOWN, opened.may)
