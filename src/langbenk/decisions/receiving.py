"""What happens when a complaint comes, however it comes: it is written down, and the decision is complained of."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.situation import day_of
from langbenk.cases.matters import open_matter
from langbenk.cases.models import Case, Decision
from langbenk.decisions.complaining import has_one_running, in_time, knew_on, to_be_weighed
from langbenk.decisions.life import COMPLAINED_OF, move_decision, stages_of, state_on
from langbenk.decisions.models import Complaint
from langbenk.law.complaints import Form
from langbenk.law.decided import ENDED, DecisionState

FORMS = tuple(form.value for form in Form)
AT_WORK = tuple(form.value for form in Form if form is not Form.PAGE)
CLOSED = frozenset({*ENDED, DecisionState.UPHELD})
"""What another decision has replaced, or the appeal body has decided, is not complained of (fvl § 28 third paragraph).
"""


@dataclass(frozen=True)
class Came:
    """A complaint as it came: its words, why it is late where that was said, how and when it came, and who made it.
    ``posted``: of a letter, the day it was handed to the post. ``knew``: the day they knew enough to complain, where
    that is not the day of our letter.
    """

    words: str
    why_late: str
    form: str
    came: date
    made_by: UUID
    posted: date | None = None
    knew: date | None = None
    signed: bool = True


def receive(case: Case, decision: Decision, came: Came, *, form_key: UUID, by: Actor, at: datetime) -> Complaint:
    """Write the complaint down. In time, the decision is complained of from now; late, a person weighs it first.

    Raise ``Wrong`` for a day that cannot be, for a decision that is not complained of any more, and for somebody whose
    complaint is being looked at already.
    """
    words, on = said("words", came.words), day_of(at)
    if came.form not in FORMS:
        raise Wrong("form", "unknown")
    if came.came > on:
        raise Wrong("came", "not-come")
    state = state_on(stages_of(decision.person_id)[decision.id], decision.rule, on)
    if state in CLOSED:
        raise Wrong("words", "not-complained-of")
    if has_one_running(decision.id, came.made_by):
        if pressed_twice := Complaint.objects.filter(form_key=form_key, made_by_id=came.made_by).first():
            return pressed_twice
        raise Wrong("words", "complained-already")
    knew = came.knew or knew_on(decision.id)
    heard = in_time(decision, form=came.form, came=came.came, posted=came.posted, knew=knew)
    kept = _kept(case, decision, replace(came, words=words, knew=knew), form_key, by, at)
    open_matter(case.id, decision.person_id, "complaint", kept.id, at=at)
    if state not in COMPLAINED_OF and not to_be_weighed(heard):
        why = heard.words.nb  # asked for where the letter was posted in time, and came after the last day
        to = DecisionState.COMPLAINED
        move_decision(decision.id, decision.person_id, decision.rule, to, by=by, at=at, reason=why)
    return kept


def _kept(case: Case, decision: Decision, came: Came, form_key: UUID, by: Actor, at: datetime) -> Complaint:
    kept = Complaint(
        case=case,
        person_id=decision.person_id,
        decision=decision,
        form=came.form,
        words=came.words,
        why_late=came.why_late.strip(),
        came=came.came,
        posted=came.posted,
        knew=came.knew,
        signed=came.signed,
        made_by_id=came.made_by,
        received_by_id=by.employee,
        at=at,
        form_key=form_key,
    )
    Complaint.objects.bulk_create([kept])
    return kept
