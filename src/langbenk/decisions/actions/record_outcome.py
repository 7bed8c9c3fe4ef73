"""Write down what the appeal body came to, and let it hold."""

from datetime import date, datetime
from functools import partial
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.decisions.complaining import steps_of, the_complaint
from langbenk.decisions.outcomes import MOVES, let_it_hold
from langbenk.decisions.settling import must_be_heard, running, take_step, write_to_them
from langbenk.decisions.writing import outcome_of


@again_if_beaten
def record_outcome(
    *,
    about: UUID,
    complaint: UUID,
    result: str,
    outcome: str,
    decided_on: date,
    reasons: str,
    by: Actor,
    at: datetime,
) -> None:
    """``result`` is upheld, partly, not_upheld or again (``letters.kinds.complaint_outcome``); with the first two,
    ``outcome`` is what holds from now on. ``decided_on`` is the appeal body's own day, and ``reasons`` its reasons, in
    short. Whoever complained gets a letter; the case, closed or not, goes where the answers then lead.
    """
    reasons = said("reasons", reasons)
    if result not in MOVES:
        raise Wrong("result", "unknown")
    with door(Action.COMPLAINT_SETTLE, by=by, at=at, about=about, thing=complaint) as opened:
        case = hold_case(about)
        held = the_complaint(about, complaint)
        must_be_heard(held)
        sent = steps_of(held).get("sent_on")
        if decided_on > day_of(at) or (sent and decided_on < sent.on):
            raise Wrong("decided_on", "not-come" if decided_on > day_of(at) else "before-sent-on")
        every = running(held.decision_id)
        let_it_hold(case, held.decision, result, outcome, reasons, by=by, at=at)
        for one in every:
            take_step(one, "outcome", by=by, at=at, words=reasons, result=result, on=decided_on)
            letter = partial(outcome_of, one, result, decided_on, reasons, writer=by.post, on=day_of(at))
            write_to_them(one, letter, opened, by=by, at=at)
