"""A right that ends with the case, against the family's wish: a decision of its own, that they can complain of. Used by
the deed that closes, inside the door.
"""

from datetime import datetime

from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly
from langbenk.cases.deciding import Answer, keep_decision, standing
from langbenk.cases.models import Case
from langbenk.decisions.changing import answer_of, draft_instead, the_way
from langbenk.decisions.drafting import second_reader
from langbenk.decisions.life import move_decision
from langbenk.law.decided import DecisionState


def end_right(case: Case, rule: str, reasons: str, child_heard: str, weight: str, *, by: Actor, at: datetime) -> None:
    """Put a no in place of the yes, told by the closing letter on the same day: the time to complain runs from then
    (pasient- og brukerrettighetsloven §§ 7-2, 7-5). Where another has read a no in its place, that one is made, in its
    own words; where a second person is to read it first, there is no other (``Wrong``). Raise ``TooEarly`` where there
    is no yes any more.
    """
    old = standing(case).filter(rule=rule).order_by("at").last()
    if old is None or old.outcome != "granted":
        raise TooEarly(case.step)
    prepared = draft_instead(case, rule, old.id)
    answer = Answer(old.assessment_id, rule, "refused", reasons, child_heard, weight)
    if prepared and prepared.outcome == answer.outcome and second_reader(prepared.id):
        answer = answer_of(prepared)
    move_decision(old.id, case.person_id, rule, DecisionState.AMENDED, by=by, at=at, reason=answer.reasons)
    way = the_way(case, answer, instead_of=old.id, replaces=old.id, letter=False, by=by, at=at)
    no = keep_decision(case, answer, way, by=by, at=at)
    move_decision(no, case.person_id, rule, DecisionState.TOLD, by=by, at=at)
