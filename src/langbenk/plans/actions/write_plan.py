"""Write the plan's own text: resources and needs, how the child takes part, the period and the next review."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.bench.versions import save_version
from langbenk.cases.moves import move
from langbenk.plans.at_work import plan_to_write, tell_of_change
from langbenk.plans.models import Plan
from langbenk.plans.process import PlanText, days_in_order, must_be_whole

LONGEST = 4000


def write_plan(*, about: UUID, text: PlanText, version: int, by: Actor, at: datetime) -> None:
    """Keep the text over the version that the writer saw; ``Stale`` when anything in the plan was changed meanwhile.

    A draft may wait for its parts. A final plan stays whole, or ``Unfinished`` says what it would lack; the family is
    told that it was changed, and its new review day is the case's next day (FOR-2022-06-22-1110 § 9: kept up to date).
    """
    texts = {"resources_and_needs": text.resources_and_needs, "child_participation": text.child_participation}
    for field, said in texts.items():
        if len(said.strip()) > LONGEST:
            raise Wrong(field, "too-long")
    days_in_order(text, on=day_of(at))
    days = {"period_from": text.period_from, "period_until": text.period_until, "next_review": text.next_review}
    values = {field: said.strip() for field, said in texts.items()} | days
    with door(Action.PLAN_WRITE, by=by, at=at, about=about, part="plan"):
        case, plan = plan_to_write(about)
        if plan.state == "final":
            for field, value in values.items():
                setattr(plan, field, value)
            must_be_whole(plan, on=day_of(at), wished=True)
        if save_version(Plan, {"id": plan.id}, values, version, stamp={"changed_by_id": by.employee}):
            tell_of_change(case, plan, at=at)
            if plan.state == "final":
                move(case, "review", since=day_of(at), due=text.next_review)
