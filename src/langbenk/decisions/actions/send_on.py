"""Let the answer stand after a complaint, and send it to the appeal body with the complete file."""

from datetime import datetime
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
from langbenk.decisions.settling import must_be_heard, readers_of_letters, running, take_step, write_to_them
from langbenk.decisions.words import body_in
from langbenk.decisions.writing import forwarding, reassessed
from langbenk.law.complaints import decision_kind
from langbenk.law.decided import DecisionState


@again_if_beaten
def send_on(*, about: UUID, complaint: UUID, view: str, is_new: str, by: Actor, at: datetime) -> None:
    """Send every complaint that is heard against the decision to the appeal body (forvaltningsloven § 33 fourth
    paragraph), with a copy to whoever complained. ``view`` answers each reason in the complaint.
    """
    view = said("view", view)
    with door(Action.COMPLAINT_SETTLE, by=by, at=at, about=about, thing=complaint):
        case = hold_case(about)
        held = the_complaint(about, complaint)
        must_be_heard(held, "sent_on")
        decision, on = held.decision, day_of(at)
        body, name = body_in(decision_kind(decision.rule), "nb"), child(about, on).name
        every = running(decision.id)
        move_decision(decision.id, about, decision.rule, DecisionState.SENT_ON, by=by, at=at, reason=view)
        for one in every:
            take_step(one, "sent_on", by=by, at=at, words=view)
            papers = complete_file(one)
            letter = forwarding(one, view, papers, child=name, writer=by.post, on=on)
            for to in (To(body=body), *(To(person=who) for who in readers_of_letters(one, on=on))):
                keep_letter(letter, to, About(case.id, about, one.id), by=by, at=at, language="nb")
            write_to_them(one, reassessed(one, view, is_new.strip(), writer=by.post, on=on), by=by, at=at)
