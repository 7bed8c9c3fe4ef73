"""A hand-over on its way: to whom it may go, on which ground, and its one end. Used by deeds and sheets."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.situation import day_of, enter
from langbenk.cases.process import BESIDE
from langbenk.intake.models import HandOver
from langbenk.organisation.models import Service
from langbenk.organisation.services import open_services
from langbenk.organisation.targets import own_days


@dataclass(frozen=True)
class Receiver:
    """A service here, or a body outside by name."""

    service: UUID | None = None
    body: str = ""


@dataclass(frozen=True)
class Waiting:
    """What waits to be accepted: what the receiver must know, and not about whom. ``person`` is for the door alone."""

    id: UUID
    person: UUID
    from_service: str
    sent_by: str
    to_service: UUID
    to_name: str
    text: str
    sent_on: date
    due: date
    escalated: bool


@dataclass(frozen=True)
class Ended:
    """A hand-over that has just ended: its case, who sent it, and the service that it went to."""

    case: UUID
    sender: UUID
    service: UUID | None


def receiver_today(to: Receiver, own: UUID, about: UUID, on: date) -> Service | None:
    """The receiving service as it is open today; none for a body outside. Raise ``Wrong`` for a service that has
    closed, for one's own, and where a hand-over waits there already.
    """
    if to.service is None:
        return None
    service = open_services(on).filter(id=to.service).first()
    if service is None:
        raise Wrong("service", "closed-service")
    if service.id == own:
        raise Wrong("service", "own-service")
    waits = HandOver.objects.filter(person_id=about, to_service=service, accepted_at=None, returned_at=None)
    if waits.exists():
        raise Wrong("service", "waits-already")
    return service


def due_on(on: date) -> date:
    """The day by which somebody is to have accepted it: a local target."""
    return BESIDE["handover"].due(on, own_days("handover", on)) or on


def waiting(which: UUID | None = None) -> tuple[Waiting, ...]:
    """What waits where the actor at the door works, or the one asked for."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM intake_waiting(%s)", [which])
        return tuple(_waiting(row) for row in cursor.fetchall())


def waiting_for_me(handover: UUID, *, by: Actor, at: datetime) -> Waiting:
    """The one hand-over, so that the door can be asked about its person; raise ``Wrong`` when it waits no more."""
    with transaction.atomic(durable=True):
        enter(Action.HANDOVER_ANSWER, by=by, at=at, about=None)
        found = waiting(handover)
    if not found:
        raise Wrong("handover", "handover-gone")
    return found[0]


def settle(handover: UUID, how: str, words: str = "") -> Ended:
    """End it, whoever comes first; raise ``Wrong`` when somebody else was."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT in_case, sender, given_to FROM intake_settle(%s, %s, %s)", [handover, how, words])
        row = cursor.fetchone()
    if row is None:
        raise Wrong("handover", "handover-gone")
    return Ended(*row)


def _waiting(row: tuple[Any, ...]) -> Waiting:
    which, person, from_service, sent_by, to_service, to_name, text, sent_at, due, escalated = row
    return Waiting(which, person, from_service, sent_by, to_service, to_name, text, day_of(sent_at), due, escalated)
