"""Make the plan final."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Stale
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import move, must_stand_at
from langbenk.cases.telling import tell
from langbenk.cases.tidings import nudge_home
from langbenk.plans.at_work import plan_at_work
from langbenk.plans.models import Plan
from langbenk.plans.process import must_be_whole, wishes_a_plan


def finalise_plan(*, about: UUID, version: int, by: Actor, at: datetime) -> None:
    """Make the version that the coordinator has read the final one, and tell the family, who can then agree to it.

    Raise ``Unfinished`` with all that the plan lacks (FOR-2022-06-22-1110 § 9), ``Stale`` when it was changed after
    it was read. A plan that is final already stays so.
    """
    with door(Action.PLAN_FINALISE, by=by, at=at, about=about, part="plan") as opened:
        case, plan = plan_at_work(about)
        if plan.state == "final":
            return
        if plan.version != version:
            raise Stale({}, plan.version)
        must_stand_at(case, "plan_work")
        must_be_whole(plan, on=day_of(at), wished=wishes_a_plan(case))
        Plan.objects.filter(id=plan.id).update(state="final", final_at=at)
        move(case, "review", since=day_of(at), due=plan.next_review)
        tell(case.id, about, "plan-final", {"review": f"{plan.next_review:%Y-%m-%d}"}, at=at)
        nudge_home(about, opened, Action.PLAN_AGREE, but=by, at=at)
