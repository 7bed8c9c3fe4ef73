"""Change a goal's words."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.bench.versions import save_version
from langbenk.plans.at_work import count_change, goal_of, plan_to_write
from langbenk.plans.models import Goal
from langbenk.plans.process import SAID_BY


def change_goal(*, about: UUID, goal: UUID, words: str, said_by: str, version: int, by: Actor, at: datetime) -> None:
    """Keep the new words over the version that the writer saw; ``Stale`` with what stands there when it is another.

    Raise ``Missing`` for a goal that is not in this child's plan.
    """
    words = said("words", words)
    if said_by not in SAID_BY:
        raise Wrong("said_by", "unknown")
    with door(Action.PLAN_WRITE, by=by, at=at, about=about, part="goal"):
        case, plan = plan_to_write(about)
        found = goal_of(plan, goal)
        what, stamp = {"words": words, "said_by": said_by}, {"changed_by_id": by.employee}
        if save_version(Goal, {"id": found.id}, what, version, stamp=stamp):
            count_change(case, plan, by=by, at=at)
