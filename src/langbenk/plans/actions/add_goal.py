"""Add a goal to the plan."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.plans.at_work import count_change, plan_to_write
from langbenk.plans.models import Goal
from langbenk.plans.process import SAID_BY


def add_goal(*, about: UUID, words: str, said_by: str, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep a goal in the words it was said (FOR-2022-06-22-1110 § 9), under the form's key: twice is once.

    ``said_by`` is one of ``SAID_BY``.
    """
    words = said("words", words)
    if said_by not in SAID_BY:
        raise Wrong("said_by", "unknown")
    with door(Action.PLAN_WRITE, by=by, at=at, about=about, part="goal"):
        case, plan = plan_to_write(about)
        if Goal.objects.filter(id=form_key).exists():
            return
        what = {"words": words, "said_by": said_by, "made_at": at, "changed_by_id": by.employee}
        Goal.objects.bulk_create([Goal(id=form_key, plan=plan, person_id=about, **what)])
        count_change(case, plan, by=by, at=at)
