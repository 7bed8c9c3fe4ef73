"""Look at the case again after a complaint, and change the answer."""

from datetime import datetime
from functools import partial
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.deciding import Answer, keep_decision
from langbenk.cases.matters import close_matters
from langbenk.cases.moves import hold_case
from langbenk.decisions.changing import must_answer, the_way
from langbenk.decisions.complaining import the_complaint
from langbenk.decisions.life import move_decision
from langbenk.decisions.reopening import take_up_again
from langbenk.decisions.settling import must_be_heard, running, take_step, write_to_them
from langbenk.decisions.writing import reassessed
from langbenk.law.decided import DecisionState


@again_if_beaten
def change_on_complaint(
    *,
    about: UUID,
    complaint: UUID,
    outcome: str,
    reasons: str,
    child_heard: str,
    weight: str = "",
    is_new: str,
    by: Actor,
    at: datetime,
) -> UUID:
    """Amend the decision (forvaltningsloven § 33 second paragraph); the new decision's id. Every complaint against it
    ends, with a letter to whoever complained; the letter about the new decision waits to be sent. A case that was
    closed is taken up again where the new answer leads. ``is_new``: what there is to look at that was not there before.

    Raise ``Wrong`` where a second person is to read it first, and has not read just this (``propose_change``).
    """
    with door(Action.COMPLAINT_SETTLE, by=by, at=at, about=about, thing=complaint) as opened:
        case, on = hold_case(about), day_of(at)
        held = the_complaint(about, complaint)
        must_be_heard(held, "sent_on")
        old = held.decision
        new = Answer(old.assessment_id, old.rule, outcome, reasons, child_heard, weight)
        must_answer(old, new)
        every = running(old.id)
        move_decision(old.id, about, old.rule, DecisionState.AMENDED, by=by, at=at, reason=new.reasons)
        close_matters(about, "telling", [old.id], at=at)
        for one in every:
            take_step(one, "changed", by=by, at=at, words=new.reasons)
            letter = partial(reassessed, one, new.reasons, is_new.strip(), outcome=outcome, writer=by.post, on=on)
            write_to_them(one, letter, opened, by=by, at=at)
        way = the_way(case, new, instead_of=old.id, replaces=old.id, by=by, at=at)
        changed = keep_decision(case, new, way, by=by, at=at)
        take_up_again(case, outcome, by=by, at=at)
        return changed
