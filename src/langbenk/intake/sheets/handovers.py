"""What has been handed over: what waits where one works, what one has sent, and one case's."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import QuerySet

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.audit.record import record_list
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door, listing
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.intake.handing import Waiting, waiting
from langbenk.intake.models import HandOver
from langbenk.organisation.models import Service
from langbenk.organisation.services import open_services
from langbenk.people.models import Person

MOST = 50
RECEIVING = Action.HANDOVER_ANSWER
"""Whoever may answer reads what waits for their service, by its seat: the log names that, and the service."""


@dataclass(frozen=True)
class SentLine:
    """A hand-over as its sender, and those who lead there, see it. ``state``: waiting, late, escalated, accepted,
    returned. ``name`` is whom it is about.
    """

    id: UUID
    person: UUID
    name: str
    from_service: str
    to: str
    outside: bool
    sent_by: str
    sent_on: date
    due: date
    state: str
    accepted_by: str
    ended_on: date | None
    return_because: str
    reminders: int
    text: str


@dataclass(frozen=True)
class HandOversSheet:
    """``waiting`` for somebody where the reader works to accept it; ``sent`` by the reader, the newest first."""

    waiting: tuple[Waiting, ...]
    sent: tuple[SentLine, ...]


@dataclass(frozen=True)
class ServiceChoice:
    """A service that it can be handed to; ``kind`` is one of the law's kinds."""

    id: UUID
    name: str
    kind: str


@dataclass(frozen=True)
class HandOverSheet:
    """One case's hand-overs, and to whom a new one can go. ``kind`` is the kind of the reader's own service."""

    child: Child
    lines: tuple[SentLine, ...]
    services: tuple[ServiceChoice, ...]
    kind: str
    guarded: bool
    may: frozenset[str]


def handovers_sheet(*, by: Actor, at: datetime) -> HandOversSheet:
    """What waits here for a yes, and what one has sent oneself."""
    with listing(Action.HANDOVER_READ, by=by, at=at, part="handovers") as shown:
        here = waiting()
        rows = list(_rows().filter(sent_by_id=by.post).order_by("-sent_at")[:MOST])
        names = _names({row.person_id for row in rows})
        shown.extend(dict.fromkeys(row.person_id for row in rows))
        about = list(dict.fromkeys(one.person for one in here))
        record_list(Action.HANDOVER_READ, by=by, at=at, about=about, part="handovers", through=RECEIVING)
        return HandOversSheet(
            waiting=here, sent=tuple(_line(row, names.get(row.person_id, ""), day_of(at)) for row in rows)
        )


def waiting_sheet(*, handover: UUID, by: Actor, at: datetime) -> Waiting:
    """One hand-over that waits here; raise ``Missing`` when there is none for this reader."""
    with listing(Action.HANDOVER_READ, by=by, at=at, part="handover", through=RECEIVING) as shown:
        found = waiting(handover)
        if not found:
            raise Missing
        shown.append(found[0].person)
        return found[0]


def sent_sheet(*, handover: UUID, by: Actor, at: datetime) -> SentLine:
    """One hand-over that nobody has answered, for whoever may end it; raise ``Missing`` when there is none."""
    with listing(Action.HANDOVER_READ, by=by, at=at, part="handover") as shown:
        row = _rows().filter(id=handover, accepted_at=None, returned_at=None).first()
        if row is None:
            raise Missing
        shown.append(row.person_id)
        return _line(row, _names({row.person_id}).get(row.person_id, ""), day_of(at))


def handover_sheet(*, about: UUID, by: Actor, at: datetime) -> HandOverSheet:
    """The hand-overs of one case, as far as this reader may know of them."""
    with door(Action.HANDOVER_READ, by=by, at=at, about=about, part="handover") as opened:
        open_case(about)
        on = day_of(at)
        rows = list(_rows().filter(person_id=about).order_by("-sent_at")[:MOST])
        own = Service.objects.filter(id=opened.service).first() if opened.service else None
        sends = Action.HANDOVER_SEND in opened.may
        services = open_services(on).exclude(id=own.id) if sends and own else ()
        return HandOverSheet(
            child=child(about, on),
            lines=tuple(_line(row, "", on) for row in rows),
            services=tuple(ServiceChoice(each.id, each.name, each.kind) for each in services),
            kind=own.kind if own else "",
            guarded=opened.guarded,
            may=opened.may,
        )


def _rows() -> QuerySet[HandOver]:
    return HandOver.objects.select_related("from_service", "to_service", "sent_by")


def _names(people: set[UUID]) -> dict[UUID, str]:
    found = Person.objects.filter(id__in=people).values_list("id", "given_name", "family_name")
    return {each: f"{given} {family}".strip() for each, given, family in found}


def _line(row: HandOver, name: str, on: date) -> SentLine:
    ended = row.accepted_at or row.returned_at
    return SentLine(
        id=row.id,
        person=row.person_id,
        name=name,
        from_service=row.from_service.name,
        to=row.to_service.name if row.to_service else row.to_body,
        outside=row.to_service is None,
        sent_by=f"{row.sent_by.given_name} {row.sent_by.family_name}",
        sent_on=day_of(row.sent_at),
        due=row.due,
        state=_state(row, on),
        accepted_by=row.accepted_name,
        ended_on=day_of(ended) if ended else None,
        return_because=row.return_because,
        reminders=len(row.chased_at),
        text=row.text,
    )


def _state(row: HandOver, on: date) -> str:
    if row.accepted_at:
        return "accepted"
    if row.returned_at:
        return "returned"
    if row.to_service and row.to_service.open_until and row.to_service.open_until <= on:
        return "closed"
    if row.escalated_at:
        return "escalated"
    return "late" if row.due < on else "waiting"
