"""Write down a complaint that came by letter, by e-mail or by word of mouth, and send a receipt at once."""

from datetime import datetime
from functools import partial
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.cases.tidings import nudge_the_unit
from langbenk.decisions.models import Complaint
from langbenk.decisions.readers import who_may
from langbenk.decisions.receiving import AT_WORK, Came, receive
from langbenk.decisions.settling import write_to_them
from langbenk.decisions.telling import the_decision
from langbenk.decisions.writing import receipt


@again_if_beaten
def receive_complaint(*, about: UUID, decision: UUID, came: Came, form_key: UUID, by: Actor, at: datetime) -> UUID:
    """Keep the complaint as it came; its id. Oral ones are written down together with whoever complains (fvl § 11).

    Raise ``Wrong`` for somebody who may not complain here, and for days that cannot be. The same ``form_key`` again
    changes nothing.
    """
    with door(Action.COMPLAINT_RECEIVE, by=by, at=at, about=about, thing=decision) as opened:
        case = hold_case(about)
        if kept := Complaint.objects.filter(form_key=form_key, person_id=about).first():
            return kept.id
        if came.form not in AT_WORK:
            raise Wrong("form", "unknown")
        if came.made_by not in {one.person for one in who_may(Action.COMPLAINT_MAKE, about, opened)}:
            raise Wrong("made_by", "may-not-complain")
        made = receive(case, the_decision(about, decision), came, form_key=form_key, by=by, at=at)
        write_to_them(made, partial(receipt, made, writer=by.post, on=day_of(at)), opened, by=by, at=at)
        nudge_the_unit(about, opened, Action.COMPLAINT_READ, made.id, leading=True, but=by, at=at)
        return made.id
