"""An appointment with what stands beside it: who stands in, what the family asks for, who could suit, the letters."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.addressing import name_of_a_reader
from langbenk.cases.models import Case
from langbenk.cases.moves import open_case
from langbenk.cases.roles import conflicts
from langbenk.cases.sheets.appointment import AppointmentSheet, appointment_of
from langbenk.cases.sheets.child import Child, child
from langbenk.coordinators.away import Away, stands_in
from langbenk.coordinators.handing_over import former_of
from langbenk.coordinators.handing_over import written_already as handed_over
from langbenk.coordinators.knowing import fields_for
from langbenk.coordinators.letters import leading_of
from langbenk.coordinators.mandate import written_already as has_mandate
from langbenk.coordinators.models import ChangeWish, Weight
from langbenk.organisation.staff import colleagues

SHOWN = 5


@dataclass(frozen=True)
class Match:
    """A colleague who could suit, and why: the fields that they know of those worth knowing here, the languages beside
    Norwegian, whether their service helps already, whether the family has named them, and how much they can still carry
    (none: not agreed).
    """

    employee: UUID
    name: str
    service_name: str
    knows: tuple[str, ...]
    speaks: tuple[str, ...]
    helps: bool
    named: bool
    free: int | None


@dataclass(frozen=True)
class WishLine:
    """A wish for another coordinator that waits for an answer. ``said_by`` is a name; ``words`` may be empty."""

    id: UUID
    said_by: str
    words: str
    on: date


@dataclass(frozen=True)
class Coordinating:
    """``matches`` are suggestions, and nobody is chosen by them. ``waits`` names the letters that are not written."""

    child: Child
    appointment: AppointmentSheet
    away: Away | None
    weight: int
    wishes: tuple[WishLine, ...]
    matches: tuple[Match, ...]
    waits: tuple[str, ...]
    guarded: bool
    may: frozenset[str]


def coordinating_sheet(
    *, about: UUID, by: Actor, at: datetime, named: str = "", chosen: Sequence[UUID] = ()
) -> Coordinating:
    """The appointment (``cases.sheets.appointment``) with what stands beside it; those suggested are among whom can be
    chosen. Wishes and suggestions for the unit alone.
    """
    with door(Action.RIGHTS_READ, by=by, at=at, about=about, part="appointment") as opened:
        case, on = open_case(about), day_of(at)
        found = child(about, on)
        matches = _matches(about, found.age, on) if Action.COORDINATOR_APPOINT in opened.may else ()
        among = [*chosen, *(match.employee for match in matches if match.employee not in chosen)]
        return Coordinating(
            child=found,
            appointment=appointment_of(about, opened, named=named, chosen=among, on=on),
            away=stands_in(about),
            weight=Weight.objects.filter(case=case).values_list("weight", flat=True).first() or 1,
            wishes=_wishes(case, on) if Action.COORDINATOR_APPOINT in opened.may else (),
            matches=matches,
            waits=_waits(case) if Action.LETTER_WRITE in opened.may else (),
            guarded=opened.guarded,
            may=opened.may,
        )


def _wishes(case: Case, on: date) -> tuple[WishLine, ...]:
    rows = ChangeWish.objects.filter(case=case, answered_at=None).order_by("at", "id")
    return tuple(
        WishLine(row.id, name_of_a_reader(case.person_id, row.said_by_id), row.words, day_of(row.at)) for row in rows
    )


def _matches(about: UUID, age: int | None, on: date) -> tuple[Match, ...]:
    """Those for whom something speaks, who are at work and whose roles do not meet: most reasons first, then whoever
    can carry most.
    """
    wanted = fields_for(frozenset(seat.service_kind for seat in seats_of(about, on=on)), age)
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM coordinators_match(%s)", [about])
        rows = {row[0]: row[1:] for row in cursor.fetchall()}
    found = []
    for one in colleagues(on, among=rows):
        knows, speaks, helps, named, away, most, weight = rows[one.employee]
        free = None if most is None else most - weight
        if away or (free is not None and free <= 0):
            continue
        match = Match(
            employee=one.employee,
            name=one.name,
            service_name=one.service_name,
            knows=tuple(field for field in knows if field in wanted),
            speaks=tuple(language for language in speaks if language not in ("nb", "nn")),
            helps=helps,
            named=named,
            free=free,
        )
        if match.knows or match.helps or match.named or match.free:
            found.append(match)
    found.sort(key=lambda match: (-_reasons(match), -(match.free or 0), match.name, match.employee))
    few = found[: 3 * SHOWN]
    met = conflicts(about, [match.employee for match in few], on=on)
    return tuple(match for match in few if match.employee not in met)[:SHOWN]


def _reasons(match: Match) -> int:
    return 3 * match.named + 2 * match.helps + 2 * len(match.knows) + bool(match.free)


def _waits(case: Case) -> tuple[str, ...]:
    leading = leading_of(case)
    if leading is None:
        return ()
    waits = [] if has_mandate(leading.id) or leading.deputy is None else ["mandate"]
    if former_of(case, leading) is not None and not handed_over(leading.id):
        waits.append("hand-over")
    return tuple(waits)
