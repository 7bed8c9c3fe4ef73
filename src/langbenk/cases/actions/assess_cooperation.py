"""The three-step cooperation assessment: who helps already, is cooperation necessary, who was contacted."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.bench.versions import save_version
from langbenk.cases.handing_over import hand_to_the_unit
from langbenk.cases.levels import COOPERATION, reach
from langbenk.cases.models import Cooperation
from langbenk.cases.moves import hold_case, move, must_stand_at
from langbenk.cases.process import COOPERATION_ASSESSED_AT
from langbenk.cases.three_steps import ThreeSteps
from langbenk.law import Answer


def assess_cooperation(*, about: UUID, steps: ThreeSteps, version: int, by: Actor, at: datetime) -> None:
    """Keep the assessment (``version`` 0 for the first; ``Stale`` when another one came meanwhile). The very same
    assessment again changes nothing, also where the case has gone on.

    Necessary, and the family agrees: the case goes to the coordinating unit (helse- og omsorgstjenesteloven § 7-3).
    The duty to cooperate does not lift secrecy (forvaltningsloven § 13 f), so without the family's yes it stays here.
    """
    values, necessary = steps.values(), steps.necessary is Answer.YES
    with door(Action.COOPERATION_ASSESS, by=by, at=at, about=about):
        case = hold_case(about)
        if Cooperation.objects.filter(case=case).values(*values).first() == values:
            return
        stamp = {"on": day_of(at), "by_id": by.employee, "at": at}
        save_version(Cooperation, {"case_id": case.id, "person_id": about}, values, version, stamp=stamp)
        must_stand_at(case, *COOPERATION_ASSESSED_AT)
        if necessary:
            reach(case.id, about, COOPERATION, by=by, at=at)
        handed = necessary and steps.family_agrees is Answer.YES
        if handed:
            hand_to_the_unit(about, case.id, by=by, at=at)
        move(case, "unit" if handed else "followed", since=day_of(at))
