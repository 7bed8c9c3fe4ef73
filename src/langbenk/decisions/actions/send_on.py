"""Let the answer stand after a complaint, and send it to the appeal body with the complete file."""

from datetime import datetime
from functools import partial
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.moves import hold_case
from langbenk.cases.sheets.child import child
from langbenk.decisions.complaining import complete_file, the_complaint
from langbenk.decisions.life import move_decision
from langbenk.decisions.readers import who_hears_of
from langbenk.decisions.settling import must_be_heard, running, send_copies, take_step, write_to_them
from langbenk.decisions.words import body_in
from langbenk.decisions.writing import forwarding, reassessed
from langbenk.law.complaints import decision_kind
from langbenk.law.decided import DecisionState


@again_if_beaten
def send_on(*, about: UUID, complaint: UUID, view: str, is_new: str, by: Actor, at: datetime) -> None:
    """Send every complaint that is heard against the decision to the appeal body with the complete file
    (forvaltningsloven § 33 fourth paragraph), and a copy to whoever complained. ``view`` answers each reason in it.
    """
    view = said("view", view)
    with door(Action.COMPLAINT_SETTLE, by=by, at=at, about=about, thing=complaint) as opened:
        case = hold_case(about)
        held = the_complaint(about, complaint)
        must_be_heard(held, "sent_on")
        decision, on = held.decision, day_of(at)
        body, name = body_in(decision_kind(decision.rule), "nb", on), child(about, on).name
        every = running(decision.id)
        move_decision(decision.id, about, decision.rule, DecisionState.SENT_ON, by=by, at=at, reason=view)
        for one in every:
            take_step(one, "sent_on", by=by, at=at, words=view)
            papers = complete_file(one)
            letter = forwarding(one, view, papers, child=name, writer=by.post, on=on)
            hears = who_hears_of(one, opened, on)
            for to in (To(body=body), *((To(hears.person),) if hears else ())):
                keep_letter(letter, to, About(case.id, about, one.id), by=by, at=at, language="nb")
            again = partial(reassessed, one, view, is_new.strip(), writer=by.post, on=on)
            write_to_them(one, again, opened, by=by, at=at)
        send_copies(about, (decision.id, *(one.id for one in every)), body, by=by, at=at)
