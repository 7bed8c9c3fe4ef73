"""What the appeal body came to, and what follows for the decision and the case. Used by deeds, inside the door."""

from datetime import datetime

from langbenk.access.standing import Actor
from langbenk.bench.situation import day_of
from langbenk.cases.deciding import Answer, Way, keep_decision
from langbenk.cases.models import Case, Decision
from langbenk.decisions.annulling import annul
from langbenk.decisions.life import move_decision
from langbenk.decisions.models import Stage
from langbenk.decisions.reopening import take_up_again, take_up_to_decide
from langbenk.law.decided import DecisionState
from langbenk.letters.kinds.complaint_outcome import Result

MOVES: dict[str, DecisionState] = {
    Result.UPHELD: DecisionState.AMENDED,
    Result.PARTLY: DecisionState.AMENDED,
    Result.NOT_UPHELD: DecisionState.UPHELD,
    Result.AGAIN: DecisionState.ANNULLED,
}
"""Where each result takes the decision (forvaltningsloven § 34)."""


def let_it_hold(
    case: Case, decision: Decision, result: str, outcome: str, reasons: str, *, by: Actor, at: datetime
) -> None:
    """Move the decision; write the appeal body's own in its place where it changed it, which is final (fvl § 28 third
    paragraph); or let the right be decided anew. Raise ``Wrong`` for an outcome that there is not, and for a
    child coordinator to somebody who is 18: what they had a right to before that stands in the reasons.
    """
    about = decision.person_id
    to = MOVES[result]
    new = Answer(decision.assessment_id, decision.rule, outcome, reasons, decision.child_heard, decision.weight)
    move_decision(decision.id, about, decision.rule, to, by=by, at=at, reason=reasons)
    if to is DecisionState.AMENDED:
        way = Way(replaces=decision.id, from_above=True, letter=False)
        theirs = keep_decision(case, new, way, by=by, at=at)
        stage = {"state": DecisionState.UPHELD, "reason": reasons, "on": day_of(at), "by_id": by.employee, "at": at}
        Stage.objects.bulk_create([Stage(decision=theirs, person_id=about, number=1, **stage)])
        take_up_again(case, outcome, by=by, at=at)
    elif to is DecisionState.ANNULLED:
        annul(case, decision, since=day_of(at), at=at)
        take_up_to_decide(case, by=by, at=at)
