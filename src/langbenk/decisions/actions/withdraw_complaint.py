"""Take one's own complaint back."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, TooEarly, Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.decisions.complaining import ENDS, knew_on, steps_of
from langbenk.decisions.life import move_decision, stages_of
from langbenk.decisions.models import Complaint
from langbenk.decisions.settling import take_step
from langbenk.law.decided import DecisionState


@again_if_beaten
def withdraw_complaint(*, about: UUID, complaint: UUID, by: Actor, at: datetime) -> None:
    """Let the complaint end, as long as nobody has sent it on. Withdrawn already: nothing changes."""
    with door(Action.COMPLAINT_MAKE, by=by, at=at, about=about, thing=complaint):
        mine = Complaint.objects.filter(person_id=about, id=complaint, made_by_id=by.person).select_related("decision")
        held = mine.first()
        if held is None:
            raise Missing
        done = steps_of(held)
        if "withdrawn" in done:
            return
        if ENDS & done.keys() or "sent_on" in done:
            raise TooEarly(next(reversed(done)))
        if knew_on(held.decision_id) is None:
            raise Wrong("words", "letter-first")
        take_step(held, "withdrawn", by=by, at=at)
        stages = stages_of(about)[held.decision_id]
        others = Complaint.objects.filter(decision_id=held.decision_id).exclude(id=complaint)
        if stages[-1].state == DecisionState.COMPLAINED and not others.exists():
            move_decision(held.decision_id, about, held.decision.rule, DecisionState.TOLD, by=by, at=at)
