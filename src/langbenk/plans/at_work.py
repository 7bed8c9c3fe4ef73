"""The plan that a deed works on: found, held, and its changes counted and told."""

from datetime import datetime
from uuid import UUID

from django.db.models import F, QuerySet

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, TooEarly, Wrong
from langbenk.bench.situation import day_of
from langbenk.cases.models import Case
from langbenk.cases.moves import open_case
from langbenk.cases.telling import tell
from langbenk.plans.models import Goal, Measure, Plan
from langbenk.plans.process import wishes_a_plan


def plan_of(about: UUID) -> tuple[Case, Plan]:
    """The case and its plan, as they stand; raise ``TooEarly`` when nobody has opened a plan."""
    return _opened(open_case(about), Plan.objects.all())


def plan_at_work(about: UUID) -> tuple[Case, Plan]:
    """The same, held until the transaction ends, so that two writers never pass each other."""
    return _opened(open_case(about), Plan.objects.select_for_update(no_key=True))


def plan_to_write(about: UUID) -> tuple[Case, Plan]:
    """The same, for whoever writes in it. Raise ``Wrong`` once the family has taken back its yes: without it there is
    no further work on the plan (FOR-2022-06-22-1110 § 5).
    """
    case, plan = plan_at_work(about)
    if not wishes_a_plan(case):
        raise Wrong("plan", "no-wish")
    return case, plan


def goal_of(plan: Plan, goal: UUID) -> Goal:
    """The goal, if it is this plan's; else ``Missing``."""
    found = Goal.objects.filter(id=goal, plan=plan).first()
    if found is None:
        raise Missing
    return found


def measure_of(plan: Plan, measure: UUID) -> Measure:
    """The measure, if it is this plan's; else ``Missing``."""
    found = Measure.objects.filter(id=measure, goal__plan=plan).first()
    if found is None:
        raise Missing
    return found


def count_change(case: Case, plan: Plan, *, by: Actor, at: datetime) -> None:
    """Count a change of a goal or a measure: who agreed, agreed to an earlier version."""
    Plan.objects.filter(id=plan.id).update(version=F("version") + 1, changed_by=by.employee)
    tell_of_change(case, plan, at=at)


def tell_of_change(case: Case, plan: Plan, *, at: datetime) -> None:
    """Tell the family that a final plan was changed: once a day, however often somebody saves that day."""
    if plan.state == "final" and plan.told_on != day_of(at):
        Plan.objects.filter(id=plan.id).update(told_on=day_of(at))
        tell(case.id, case.person_id, "plan-changed", at=at)


def _opened(case: Case, plans: QuerySet[Plan]) -> tuple[Case, Plan]:
    plan = plans.filter(case=case).first()
    if plan is None:
        raise TooEarly(case.step)
    return case, plan
