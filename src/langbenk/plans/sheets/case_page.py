"""The case page for staff: the bench, what is next, the child's goals, and what has happened."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.models import Case
from langbenk.cases.process import standing_at
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.sheets.entries import EntryLine, entry_lines
from langbenk.coordination.who import Coordinates, beside, coordinates_today, settled_of, with_settled
from langbenk.plans.models import Plan
from langbenk.plans.sheets.goals import GoalLine, goals_of
from langbenk.plans.sheets.waiting import waited_for

# All that has happened, in one question: row-level security leaves out what this reader may not see. ``who`` are
# employees, or the guardian who agreed. Each is named by a look-up of their own: joined, every employee there is would
# be read for every line.
HAPPENED = """
SELECT happened.at, code, who, ARRAY(
    SELECT (SELECT e.given_name || ' ' || e.family_name FROM organisation_employee e WHERE e.id = w.id)
    FROM unnest(who) WITH ORDINALITY AS w (id, nth) ORDER BY nth
)
FROM (
    SELECT at, 'concern-registered' AS code, ARRAY[written_by_id] AS who
    FROM cases_concern WHERE case_id = %(case)s
    UNION ALL SELECT at, 'cooperation-' || necessary, ARRAY[by_id] FROM cases_cooperation WHERE case_id = %(case)s
    UNION ALL SELECT min(at), 'wish-recorded', ARRAY[recorded_by_id]
              FROM cases_wish WHERE case_id = %(case)s GROUP BY form_key, recorded_by_id
    UNION ALL SELECT at, 'rights-assessed', ARRAY[by_id] FROM cases_assessment WHERE case_id = %(case)s
    UNION ALL SELECT at, rule || '-' || outcome, ARRAY[by_id] FROM cases_decision WHERE case_id = %(case)s
    UNION ALL SELECT at, kind || '-appointed', ARRAY[coordinator_id, deputy_id]
              FROM cases_appointment WHERE case_id = %(case)s
    UNION ALL SELECT at, 'coordination-' || footing, ARRAY[by_id]
              FROM coordination_coordinating WHERE case_id = %(case)s
    UNION ALL SELECT at, 'dispute-raised', ARRAY[raised_by_id] FROM coordination_dispute WHERE case_id = %(case)s
    UNION ALL SELECT opened_at, 'plan-opened', ARRAY[responsible_for_progress_id]
              FROM plans_plan WHERE case_id = %(case)s
    UNION ALL SELECT final_at, 'plan-final', ARRAY[responsible_for_progress_id]
              FROM plans_plan WHERE case_id = %(case)s AND final_at IS NOT NULL
    UNION ALL SELECT agreed.at, 'plan-agreed', ARRAY[agreed.guardian_id]
              FROM plans_agreement agreed JOIN plans_plan plan ON plan.id = agreed.plan_id
              WHERE plan.case_id = %(case)s
) AS happened
ORDER BY happened.at DESC, code LIMIT 100
"""
ENTRIES = 3


@dataclass(frozen=True)
class Event:
    """Something that has happened: ``code`` names it, ``names`` are those who did it, or whom it is about."""

    on: date
    at: datetime
    code: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class CasePage:
    """The bench round one child. ``waits_for`` is the kind of seat that takes the case on, empty for nobody.

    ``coordinates`` is who coordinates today; ``also`` the service that coordinates the services, beside a coordinator.
    ``plan_state`` is none, draft or final; empty, with no ``goals``, for a reader who may not see the plan.
    ``guarded``: an address is protected, so that no text may tell where somebody is.
    """

    child: Child
    step: str
    waits_for: str
    next_on: date | None
    late: bool
    seats: tuple[Seat, ...]
    coordinates: Coordinates
    also: Seat | None
    plan_state: str
    goals: tuple[GoalLine, ...]
    happened: tuple[Event, ...]
    entries: tuple[EntryLine, ...]
    guarded: bool
    may: frozenset[str]


def case_page(*, about: UUID, by: Actor, at: datetime) -> CasePage:
    """One child's case, for whoever sits on the bench as staff."""
    with door(Action.CASE_READ, by=by, at=at, about=about, part="case") as opened:
        on = day_of(at)
        cases = Case.objects.filter(person_id=about, closed_at=None).select_related("plan")
        case = with_settled(cases, on).first()
        if case is None:
            raise Missing
        plan: Plan | None = getattr(case, "plan", None)
        seats, found, settled = seats_of(about, on=on), child(about, on), settled_of(case)
        now = coordinates_today(seats, settled, on=on)
        return CasePage(
            child=found,
            step=standing_at(case.step),
            waits_for=waited_for(standing_at(case.step), seats),
            next_on=case.next_on,
            late=case.next_on is not None and case.next_on < on,
            seats=seats,
            coordinates=now,
            also=beside(now, seats, settled),
            plan_state=_plan_state(plan) if Action.PLAN_READ in opened.may else "",
            goals=goals_of(plan.id, on) if plan else (),
            happened=_happened(case, seats, found),
            entries=entry_lines(about, by, ENTRIES) if Action.ENTRY_READ in opened.may else (),
            guarded=opened.guarded,
            may=opened.may,
        )


def _plan_state(plan: Plan | None) -> str:
    return plan.state if plan else "none"


def _happened(case: Case, seats: tuple[Seat, ...], who: Child) -> tuple[Event, ...]:
    """The events, newest first. The name of who agreed is known from the bench."""
    relatives = {seat.holder: seat.name for seat in seats if seat.kinship} | {who.id: who.name}
    with connection.cursor() as cursor:
        cursor.execute(HAPPENED, {"case": case.id})
        rows = cursor.fetchall()
    return tuple(
        Event(day_of(at), at, code, tuple(filter(None, (relatives.get(w, n) for w, n in zip(who, names, strict=True)))))
        for at, code, who, names in rows
    )
