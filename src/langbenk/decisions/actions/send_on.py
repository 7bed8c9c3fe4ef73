"""Let the answer stand after a complaint, and send it to the appeal body with the complete file."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.decisions.complaining import the_complaint
from langbenk.decisions.life import move_decision
from langbenk.decisions.sending_on import send_one
from langbenk.decisions.settling import must_be_heard, running, send_copies
from langbenk.decisions.words import body_in
from langbenk.decisions.writing import Onwards
from langbenk.law.complaints import decision_kind
from langbenk.law.decided import DecisionState


@again_if_beaten
def send_on(
    *,
    about: UUID,
    complaint: UUID,
    view: str,
    is_new: str,
    besides: str = "",
    lacks: str = "",
    by: Actor,
    at: datetime,
) -> None:
    """Send every complaint that is heard against the decision to the appeal body with the complete file
    (forvaltningsloven § 33 fourth paragraph), and a copy to whoever complained. ``view`` answers each reason in it;
    ``besides`` names what is sent by itself, one to a line. Where a paper lacks, ``lacks`` says why (``Wrong``).
    """
    says = Onwards(said("view", view), besides, lacks)
    with door(Action.COMPLAINT_SETTLE, by=by, at=at, about=about, thing=complaint) as opened:
        hold_case(about)
        held = the_complaint(about, complaint)
        must_be_heard(held, "sent_on")
        decision = held.decision
        to, every = body_in(decision_kind(decision.rule), "nb", day_of(at)), running(decision.id)
        move_decision(decision.id, about, decision.rule, DecisionState.SENT_ON, by=by, at=at, reason=says.view)
        for one in every:
            send_one(one, says, is_new, to=to, opened=opened, by=by, at=at)
        send_copies(decision, every, to, by=by, at=at)
