"""Charges, as their deeds need them: what is given, to whom it can be given, and whether somebody has one."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import connection
from django.db.models import Q

from langbenk.access.standing import Tie
from langbenk.access.ties import CHARGES
from langbenk.audit.record import record_by_hand
from langbenk.bench.deeds import Missing, Wrong, not_too_far
from langbenk.bench.grounds import CHARGES as GROUNDS
from langbenk.bench.models import Charge
from langbenk.bench.situation import day_of

GIVEN = tuple(kind for kind in CHARGES if kind is not Tie.CHIEF_EXECUTIVE)
"""What the chief executive gives. Their own charge is given and ended at the command line, by whoever runs this."""

MUST_END = (Tie.INSPECTOR, Tie.EVALUATOR)
"""One inspection, and one evaluation: nobody has these without a day on which they end."""

LONGEST_NOTE = 200
AT_WORK = """
SELECT m.id, trim(m.given_name || ' ' || m.family_name), min(s.name)
FROM organisation_employee m
JOIN organisation_employment e ON e.employee_id = m.id AND e.since <= %(on)s AND (e.until IS NULL OR e.until > %(on)s)
JOIN organisation_unit u ON u.id = e.unit_id
JOIN organisation_service s ON s.id = u.service_id AND (s.open_until IS NULL OR s.open_until > %(on)s)
WHERE {} GROUP BY m.id ORDER BY m.given_name, m.family_name, m.id LIMIT %(many)s
"""
NAMED = AT_WORK.format("m.given_name || ' ' || m.family_name ILIKE %(like)s ESCAPE '\\'")
THESE = AT_WORK.format("m.id = ANY (%(these)s)")
SHOWN = 20


@dataclass(frozen=True)
class AtWork:
    """Somebody who works here today, and for which service."""

    employee: UUID
    name: str
    service_name: str


@dataclass(frozen=True)
class NewCharge:
    """What is to be given to whom, from a day until a day (not included); ``note`` says which inspection, say."""

    employee: UUID
    kind: Tie
    since: date
    until: date | None = None
    note: str = ""


def named_like(name: str, *, on: date) -> tuple[AtWork, ...]:
    """Those at work on the day whose name holds these letters; none for none."""
    like = name.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return _at_work(NAMED, {"on": on, "like": f"%{like}%", "many": SHOWN}) if like else ()


def at_work(employees: set[UUID], *, on: date) -> dict[UUID, AtWork]:
    """Of these, those who are at work on the day."""
    found = _at_work(THESE, {"on": on, "these": list(employees), "many": len(employees)})
    return {one.employee: one for one in found}


def has_charge(employee: UUID, *kinds: Tie, until: date | None = None, on: date) -> bool:
    """Whether somebody has one of these charges on the day, and no shorter than ``until`` where that is given."""
    held = Charge.objects.filter(Q(until=None) | Q(until__gt=on), employee_id=employee, kind__in=kinds, since__lte=on)
    lasts = Q(until=None) | Q(until__gte=until) if until else Q()
    return held.filter(lasts).exists()


def charged(what: NewCharge, *, by: UUID | None, at: datetime) -> Charge:
    """The row of a charge that can be given so. Raise ``Wrong`` for one that is not given here, to oneself, to somebody
    who is not at work today, with days in the wrong order, or without an end where it must have one.
    """
    on = day_of(at)
    if what.kind not in CHARGES or (by and what.kind not in GIVEN):
        raise Wrong("kind", "unknown")
    if what.employee == by:
        raise Wrong("employee", "not-yourself")
    if what.employee not in at_work({what.employee}, on=on):
        raise Wrong("employee", "not-employed")
    if what.since < on:
        raise Wrong("since", "past")
    not_too_far("since", what.since, on=on)
    not_too_far("until", what.until, on=on)
    if what.until and what.until <= what.since:
        raise Wrong("until", "before-start")
    if what.kind in MUST_END and what.until is None:
        raise Wrong("until", "must-end")
    if len(what.note.strip()) > LONGEST_NOTE:
        raise Wrong("note", "too-long")
    return Charge(
        id=uuid4(),
        employee_id=what.employee,
        kind=what.kind.value,
        ground=GROUNDS[what.kind].id,
        since=what.since,
        until=what.until,
        note=what.note.strip(),
        given_by_id=by,
        given_at=at,
    )


def holds_already(what: NewCharge) -> bool:
    """Whether the same charge is there, and goes on as long; held until the deed is done."""
    held = Charge.objects.select_for_update(no_key=True).filter(employee_id=what.employee, kind=what.kind.value)
    return held.filter(Q(until=None) | Q(until__gt=what.since, until__gte=what.until or date.max)).exists()


def held_charge(charge: UUID, on: date) -> Charge:
    """A charge that has not ended, held until the deed is done. Raise ``Missing`` for another."""
    rows = Charge.objects.select_for_update(no_key=True).filter(Q(until=None) | Q(until__gt=on), id=charge)
    row = rows.first()
    if row is None:
        raise Missing
    return row


def ended(row: Charge, *, by: UUID | None, at: datetime) -> None:
    """End a charge this very day, one that is to come too."""
    row.until, row.ended_by_id, row.ended_at = max(row.since, day_of(at)), by, at
    row.save(update_fields=["until", "ended_by", "ended_at"])


def gets_up(employee: UUID) -> None:
    """Whoever sat somewhere by a charge that they have no longer gets up today. Inside the door where a charge ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT bench_charge_over(%s)", [employee])


def made_chief_executive(employee: UUID, *, at: datetime) -> None:
    """Give the first charge, from today, by whoever runs the installation; run as the owner of the tables, with a line
    in the log. Who has it already keeps it. Raise ``Wrong`` for somebody who is not at work today.
    """
    what = NewCharge(employee, Tie.CHIEF_EXECUTIVE, day_of(at))
    if not holds_already(what):
        row = charged(what, by=None, at=at)
        row.save(force_insert=True)
        record_by_hand("charge.give", part="give", at=at, record=row.id)


def no_chief_executive(employee: UUID, *, at: datetime) -> bool:
    """End that charge, today, in the same way; whether there was one."""
    on = day_of(at)
    rows = Charge.objects.filter(Q(until=None) | Q(until__gt=on), employee_id=employee, kind=Tie.CHIEF_EXECUTIVE.value)
    for row in rows:
        ended(row, by=None, at=at)
        record_by_hand("charge.give", part="end", at=at, record=row.id)
    with connection.cursor() as cursor:
        cursor.execute("SELECT bench_gets_up(%s, %s)", [employee, on])
    return bool(rows)


def _at_work(asked: str, about: dict[str, Any]) -> tuple[AtWork, ...]:
    with connection.cursor() as cursor:
        cursor.execute(asked, about)
        return tuple(AtWork(*row) for row in cursor.fetchall())
