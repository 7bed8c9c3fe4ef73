"""When one is away oneself, and when those whom one leads are."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.coordinators.away import days_until_promoted
from langbenk.coordinators.carrying import loads
from langbenk.coordinators.models import Absence
from langbenk.coordinators.people_at_work import led_by, must_be_theirs
from langbenk.organisation.staff import Colleague, colleagues


@dataclass(frozen=True)
class AbsenceLine:
    """An absence that runs or is to come."""

    id: UUID
    since: date
    until: date | None
    begun: bool


@dataclass(frozen=True)
class Person:
    """Somebody at work whose absence this reader may note, with the absences that have not ended."""

    employee: UUID
    name: str
    service_name: str
    families: int
    away: tuple[AbsenceLine, ...]


@dataclass(frozen=True)
class AbsenceSheet:
    """``who`` is the one whose page it is, ``others`` those whom the reader leads. ``promoted_after``: so many days, by
    the municipality's own target, before a deputy becomes coordinator.
    """

    who: Person
    is_me: bool
    others: tuple[Person, ...]
    promoted_after: int
    may: frozenset[str]


def absence_sheet(*, by: Actor, at: datetime, employee: UUID | None = None) -> AbsenceSheet:
    """One's own page, or that of ``employee``; raise ``Missing`` for one whose absence this reader does not note."""
    with door(Action.ABSENCE_RECORD, by=by, at=at, about=None, part="absences") as opened:
        on, whose = day_of(at), employee or by.post
        must_be_theirs(whose)
        who = next(iter(colleagues(on, among=[whose])), None)
        if who is None:
            raise Missing
        leads = frozenset(tie.service for tie in opened.situation.ties if tie.kind is Tie.LEADER and tie.service)
        others = [one for one in led_by(leads, on) if one.employee not in (whose, by.post)] if employee is None else []
        them = [who, *others]
        carried = loads([one.employee for one in them])
        away = _away([one.employee for one in them], on)
        people = [_person(one, carried[one.employee].families, away.get(one.employee, ())) for one in them]
        return AbsenceSheet(people[0], whose == by.employee, tuple(people[1:]), days_until_promoted(on), opened.may)


def _person(one: Colleague, families: int, away: tuple[AbsenceLine, ...]) -> Person:
    return Person(one.employee, one.name, one.service_name, families, away)


def _away(employees: list[UUID], on: date) -> dict[UUID, tuple[AbsenceLine, ...]]:
    found: dict[UUID, tuple[AbsenceLine, ...]] = {}
    for row in Absence.objects.filter(employee_id__in=employees).exclude(until__lte=on).order_by("since"):
        line = AbsenceLine(row.id, row.since, row.until, row.since <= on)
        found[row.employee_id] = (*found.get(row.employee_id, ()), line)
    return found
