"""Before somebody writes to a service that begins: to whom one may, what has gone already, and who may leave."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.transitions.ahead import ahead_of
from langbenk.transitions.models import PassedOn
from langbenk.transitions.passing import PASSES_ON, leaving_seats, who_begins, written_to


@dataclass(frozen=True)
class BeginsLine:
    """A service that may be written to, with the kinds of information that are open to it; ``sent`` already, or not."""

    service: UUID
    name: str
    parts: tuple[str, ...]
    sent: bool


@dataclass(frozen=True)
class LeavesLine:
    """Somebody who helps today, by name, or their service where nobody is named."""

    seat: UUID
    name: str
    service_name: str


@dataclass(frozen=True)
class PassingSheet:
    """One step, to whom it can be written, and who could be named as leaving."""

    child: Child
    kind: str
    on: date
    begins: tuple[BeginsLine, ...]
    leaves: tuple[LeavesLine, ...]
    guarded: bool
    may: frozenset[str]


@dataclass(frozen=True)
class PassedSheet:
    """What was sent to whom on a day, before its receipt is noted."""

    child: Child
    kind: str
    to: str
    sent_on: date
    received_by: str
    received_on: date | None
    may: frozenset[str]


def passing_sheet(*, about: UUID, kind: str, by: Actor, at: datetime) -> PassingSheet:
    """Raise ``Missing`` for a step that is not ahead, or that nobody new begins at. That they asked is logged."""
    with door(Action.CASE_HAND_ON, by=by, at=at, about=about, part="pack") as opened:
        case, on = open_case(about), day_of(at)
        ahead = next((one for one in ahead_of(about, case.id, on) if one.kind.value == kind), None)
        sent = written_to(ahead.row.id) if ahead and ahead.row else {}
        begins, leaves = who_begins(about, reader=by.person, on=on), leaving_seats(about, on=on)
        whose = child(about, on)
    if ahead is None or ahead.kind not in PASSES_ON:
        raise Missing
    return PassingSheet(
        child=whose,
        kind=kind,
        on=ahead.on,
        begins=tuple(BeginsLine(one.service, one.name, one.parts, one.service in sent) for one in begins),
        leaves=tuple(LeavesLine(seat.id, seat.name or seat.service_name, seat.service_name) for seat in leaves),
        guarded=opened.guarded,
        may=opened.may,
    )


def passed_sheet(*, about: UUID, passed: UUID, by: Actor, at: datetime) -> PassedSheet:
    """Raise ``Missing`` for what was not sent about this person. That they asked is logged."""
    with door(Action.CASE_HAND_ON, by=by, at=at, about=about, part="receipt", thing=passed) as opened:
        open_case(about)
        row = PassedOn.objects.filter(id=passed, person_id=about).select_related("service", "transition").first()
        whose = child(about, day_of(at))
    if row is None:
        raise Missing
    return PassedSheet(
        child=whose,
        kind=row.transition.kind,
        to=row.service.name,
        sent_on=day_of(row.at),
        received_by=row.received_by,
        received_on=row.received_on,
        may=opened.may,
    )
