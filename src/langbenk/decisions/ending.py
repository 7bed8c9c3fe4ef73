"""A right that ends with the case, against the family's wish: a decision of its own, that they can complain of. Used by
the deed that closes, inside the door.
"""

from datetime import datetime

from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly
from langbenk.bench.situation import day_of
from langbenk.cases.deciding import Answer, keep_decision, standing
from langbenk.cases.models import Case
from langbenk.decisions.life import move_decision
from langbenk.decisions.models import Stage
from langbenk.law.decided import DecisionState


def end_right(case: Case, rule: str, reasons: str, child_heard: str, *, by: Actor, at: datetime) -> None:
    """Put a no in place of the yes, told by the closing letter on the same day: the time to complain runs from then
    (pasient- og brukerrettighetsloven §§ 7-2, 7-5). Raise ``TooEarly`` where there is no yes any more.
    """
    old = standing(case).filter(rule=rule).order_by("at").last()
    if old is None or old.outcome != "granted":
        raise TooEarly(case.step)
    move_decision(old.id, case.person_id, rule, DecisionState.AMENDED, by=by, at=at, reason=reasons)
    answer = Answer(old.assessment_id, rule, "refused", reasons, child_heard)
    no = keep_decision(case, answer, by=by, at=at, replaces=old.id, letter=False)
    told = {"number": 1, "state": DecisionState.TOLD, "on": day_of(at), "by_id": by.employee, "at": at}
    Stage.objects.bulk_create([Stage(decision=no, person_id=case.person_id, **told)])
