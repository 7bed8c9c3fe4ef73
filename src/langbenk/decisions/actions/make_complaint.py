"""Say that one disagrees, and complain."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.tidings import nudge_the_unit
from langbenk.decisions.complaining import decision_at_home
from langbenk.decisions.models import Complaint
from langbenk.decisions.receiving import Came, receive
from langbenk.decisions.reopening import wake
from langbenk.decisions.settling import send_receipt
from langbenk.law.complaints import Form


@again_if_beaten
def make_complaint(
    *, about: UUID, decision: UUID, words: str, why_late: str, form_key: UUID, by: Actor, at: datetime
) -> UUID:
    """Complain of a decision on the page; whoever is signed in has signed it (fvl § 32, pbrl § 7-3). The complaint's
    id. They get a receipt at once, where they may read letters about the person. A case that is closed for good stands
    with the coordinating unit again while the complaint is looked at.

    The same ``form_key`` again changes nothing.
    """
    with door(Action.COMPLAINT_MAKE, by=by, at=at, about=about, thing=decision) as opened:
        kept = Complaint.objects.filter(form_key=form_key, person_id=about, made_by_id=by.person).first()
        if kept:
            return kept.id
        complained_of = decision_at_home(about, decision)
        wake(about, decision, at=at)
        came = Came(words, why_late, Form.PAGE.value, day_of(at), by.person)
        made = receive(open_case(about), complained_of, came, form_key=form_key, by=by, at=at)
        if Action.LETTER_READ in opened.may:
            send_receipt(made, by=by, at=at)
        nudge_the_unit(about, opened, Action.COMPLAINT_READ, made.id, leading=True, but=by, at=at)
        return made.id
