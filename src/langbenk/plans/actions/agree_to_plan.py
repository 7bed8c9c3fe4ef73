"""Agree to the plan: a guardian, or from 16 the young person."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Stale, TooEarly, Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.named import aged
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.plans.agreeing import asked_to_agree
from langbenk.plans.at_work import plan_of
from langbenk.plans.models import Agreement, Plan
from langbenk.plans.sheets.as_it_stood import as_it_stands


@again_if_beaten
def agree_to_plan(*, about: UUID, version: int, by: Actor, at: datetime) -> None:
    """Keep that a guardian, or the young person, agrees to the plan, with all that it says in ``version``
    (FOR-2022-06-22-1110 § 5): twice is once.

    Raise ``Stale`` when the plan was changed meanwhile, so that nobody agrees to a text they have not seen,
    ``TooEarly`` while it is a draft, and ``Wrong`` to a guardian of a young person who decides this alone (pasient- og
    brukerrettighetsloven § 4-3).
    """
    with door(Action.PLAN_AGREE, by=by, at=at, about=about, part="plan") as opened:
        if not asked_to_agree(opened, aged(about), on=day_of(at)):
            raise Wrong("plan", "decides-alone")
        case, plan = plan_of(about)
        if plan.state != "final":
            raise TooEarly(case.step)
        stood = as_it_stands(plan, seats_of(about, on=day_of(at)), on=day_of(at)).as_json()
        now = Plan.objects.values_list("version", flat=True).get(id=plan.id)  # last: nothing was changed while we read
        if not version == plan.version == now:
            raise Stale({}, now)
        mine = {"plan": plan, "guardian_id": by.person, "plan_version": version}
        if not Agreement.objects.filter(**mine).exists():
            Agreement.objects.bulk_create([Agreement(**mine, person_id=about, stood=stood, at=at)])
