"""Open the individual plan."""

from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.models import Tie
from langbenk.bench.situation import day_of
from langbenk.cases.levels import PLAN, reach
from langbenk.cases.moves import move, must_stand_at, open_case
from langbenk.cases.seating import LEADING
from langbenk.cases.telling import tell
from langbenk.organisation.models import Employee
from langbenk.plans.models import Plan
from langbenk.plans.process import wishes_a_plan


@again_if_beaten
def open_plan(*, about: UUID, by: Actor, at: datetime) -> None:
    """Begin the draft, and tell the family. A plan that is open already stays as it is.

    Nobody has a plan against their will (FOR-2022-06-22-1110 § 5): raise ``Wrong`` unless the family's last answer on
    the plan is yes. Raise ``TooEarly`` before the right to a plan is granted.
    """
    with door(Action.PLAN_OPEN, by=by, at=at, about=about, part="plan"):
        case = open_case(about)
        if Plan.objects.filter(case=case).exists():
            return
        must_stand_at(case, "plan")
        if not wishes_a_plan(case):
            raise Wrong("plan", "no-wish")
        coordinator, service = _who_drives(about, day_of(at))
        plan = Plan(
            case=case,
            person_id=about,
            responsible_for_plan_id=service,
            responsible_for_progress=coordinator,
            changed_by_id=by.employee,
            opened_at=at,
        )
        Plan.objects.bulk_create([plan])
        reach(case.id, about, PLAN, by=by, at=at)
        move(case, "plan_work", since=day_of(at))
        name = f"{coordinator.given_name} {coordinator.family_name}"
        tell(case.id, about, "plan-opened", {"coordinator": name}, at=at)


def _who_drives(about: UUID, on: date) -> tuple[Employee, UUID]:
    """Today's coordinator and their service, also when the deputy opens it; the deputy where there is no other."""
    kinds = [tie.value for tie in LEADING]
    today = Tie.objects.filter(Q(until=None) | Q(until__gt=on), person_id=about, kind__in=kinds, since__lte=on)
    for seat in sorted(today.select_related("employee"), key=lambda seat: kinds.index(seat.kind)):
        if seat.employee and seat.on_behalf_of_id:
            return seat.employee, seat.on_behalf_of_id
    raise Missing
