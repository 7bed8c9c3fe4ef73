"""A named person decides on one right, with reasons of their own."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.inquiries import RIGHTS
from langbenk.cases.models import Assessment, Decision
from langbenk.cases.moves import hold_case, move, must_stand_at
from langbenk.cases.outcomes import OUTCOMES, after_all_decisions
from langbenk.cases.telling import tell


def decide_right(
    *, about: UUID, assessment: UUID, rule: str, outcome: str, reasons: str, child_heard: str, by: Actor, at: datetime
) -> None:
    """Keep the decision on ``rule`` and tell the family. The software never decides: the rules' answer is advice.

    ``outcome`` is one of ``granted``, ``refused``, ``declined``; ``child_heard`` says how the child was heard and what
    weight it got (Grunnloven § 104, barnelova § 31). The very same decision again changes nothing; a different one on
    the same right, or one that rests on an older assessment, is ``Wrong``.
    """
    reasons, child_heard = said("reasons", reasons), said("child_heard", child_heard)
    if rule not in RIGHTS or outcome not in OUTCOMES:
        raise Wrong("outcome", "unknown")
    with door(Action.RIGHTS_DECIDE, by=by, at=at, about=about):
        case = hold_case(about)
        what = {"outcome": outcome, "reasons": reasons, "child_heard": child_heard, "by_id": by.employee}
        known = Decision.objects.filter(case=case, assessment_id=assessment, rule=rule).values(*what).first()
        if known == what:
            return
        if known:
            raise Wrong("outcome", "already-decided")
        must_stand_at(case, "decision")
        if Assessment.objects.filter(case=case).latest("at").id != assessment:
            raise Wrong("outcome", "newer-assessment")
        row = Decision(case=case, person_id=about, assessment_id=assessment, rule=rule, at=at, **what)
        Decision.objects.bulk_create([row])
        tell(case.id, about, f"{rule}-{outcome}", {"reasons": reasons}, at=at)
        decided = Decision.objects.filter(assessment_id=assessment).values_list("rule", "outcome")
        if to := after_all_decisions(dict(decided)):
            move(case, to, since=day_of(at))
