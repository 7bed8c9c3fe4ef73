"""Where a draft belongs: one writer, one form, one person, one thing. Nowhere else does it open."""

import json
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor

KEPT_FOR = timedelta(days=14)
"""A local target: no longer than a text is of use to whoever wrote it (personvernforordningen art. 5 no. 1 e). The law
sets no number of days."""

FORMS = {
    "tell-concern": Action.CONCERN_REGISTER,
    "tell-need": Action.NEED_NOTIFY,
    "need": Action.NEED_ANSWER,
    "need-join": Action.NEED_ANSWER,
    "hand-over": Action.HANDOVER_SEND,
    "handover": Action.HANDOVER_ANSWER,
    "end-handover": Action.HANDOVER_SEND,
    "ask-for-help": Action.NEED_NOTIFY,
    "cooperation": Action.COOPERATION_ASSESS,
    "wish": Action.WISH_RECORD,
    "rights": Action.RIGHTS_ASSESS,
    "decision": Action.RIGHTS_DECIDE,
    "coordinator": Action.COORDINATOR_APPOINT,
    "change-wish": Action.COORDINATOR_APPOINT,
    "hospital": Action.HOSPITAL_APPOINT,
    "contact-doctor": Action.HOSPITAL_APPOINT,
    "one-coordinator": Action.REGISTER_CHANGE,
    "mandate": Action.LETTER_WRITE,
    "write-letter": Action.LETTER_WRITE,
    "letterhead": Action.REGISTER_CHANGE,
    "between-coordinators": Action.LETTER_WRITE,
    "family-another": Action.CHANGE_WISH,
    "coordination": Action.COORDINATION_AGREE,
    "group-mandate": Action.LETTER_WRITE,
    "level": Action.LEVEL_CHANGE,
    "dispute": Action.DISPUTE_RAISE,
    "dispute-view": Action.DISPUTE_VIEW,
    "dispute-settle": Action.DISPUTE_SETTLE,
    "family-coordination": Action.DISPUTE_VIEW,
    "draft-decision": Action.DECISION_PREPARE,
    "review-decision": Action.DECISION_APPROVE,
    "tell-decision": Action.DECISION_TELL,
    "amend-decision": Action.DECISION_AMEND,
    "annul-decision": Action.DECISION_AMEND,
    "receive-complaint": Action.COMPLAINT_RECEIVE,
    "weigh-complaint": Action.COMPLAINT_SETTLE,
    "change-on-complaint": Action.COMPLAINT_SETTLE,
    "send-complaint-on": Action.COMPLAINT_SETTLE,
    "complaint-outcome": Action.COMPLAINT_SETTLE,
    "family-disagree": Action.COMPLAINT_MAKE,
    "consents": Action.CONSENT_RECORD,
    "relatives": Action.RELATIVE_SEAT,
    "plan-text": Action.PLAN_WRITE,
    "new-goal": Action.PLAN_WRITE,
    "goal": Action.PLAN_WRITE,
    "new-measure": Action.PLAN_WRITE,
    "measure": Action.PLAN_WRITE,
    "new-transition": Action.TRANSITION_PREPARE,
    "transition-item": Action.TRANSITION_PREPARE,
    "pass-on": Action.CASE_HAND_ON,
    "passed-receipt": Action.CASE_HAND_ON,
    "birth": Action.BIRTH_RECORD,
    "hand-on": Action.CASE_HAND_ON,
    "hand-on-receipt": Action.CASE_HAND_ON,
    "close-case": Action.CASE_CLOSE,
    "new-entry": Action.ENTRY_WRITE,
    "add-to-entry": Action.ENTRY_WRITE,
    "new-task": Action.TASK_SET,
    "put-off-task": Action.TASK_DO,
    "drop-task": Action.TASK_DO,
    "new-message": Action.MESSAGE_WRITE,
    "message-thread": Action.MESSAGE_WRITE,
    "withhold-entry": Action.ENTRY_WITHHOLD,
    "look-anew": Action.ENTRY_WITHHOLD,
    "share-entry": Action.ENTRY_SHARE,
    "ask-outsider": Action.OUTSIDER_ASK,
    "note-potential": Action.REHABILITATION_WRITE,
    "new-rehab-goal": Action.REHABILITATION_WRITE,
    "new-rehab-measure": Action.REHABILITATION_WRITE,
    "note-outcome": Action.REHABILITATION_WRITE,
    "rehab-need": Action.REHABILITATION_NOTIFY,
    "protection": Action.PROTECTION_CHANGE,
    "end-closeness": Action.CLOSENESS_DECLARE,
    "answer-closeness": Action.CLOSENESS_END,
    "role": Action.ROLE_SETTLE,
    "emergency": Action.GLASS_BREAK,
    "glass-review": Action.GLASS_REVIEW,
    "look-at": Action.LOG_REVIEW,
    "charges": Action.CHARGE_GIVE,
    "second-person": Action.ROUTINE_CHOOSE,
    "notices": Action.PERSON_SEARCH,  # what one's own choice is kept under (``outside/own``)
    "question": Action.LOOK_EXPLAIN,
    "family-consent": Action.CONSENT_GIVE,
    "family-new-entry": Action.ENTRY_WRITE,
    "family-add-to-entry": Action.ENTRY_WRITE,
    "family-notes": Action.ENTRY_WRITE,
    "family-new-message": Action.MESSAGE_WRITE,
    "family-thread": Action.MESSAGE_WRITE,
    "entitlement": Action.ENTITLEMENT_NOTE,
    "told": Action.INFORMATION_NOTE,
    "family-entitlement": Action.ENTITLEMENT_NOTE,
    "family-withhold-entry": Action.ENTRY_WITHHOLD,
    "ask-why": Action.LOOK_ASK,
}
"""The forms with texts, by the name of their page, and what each is written for. A test follows every page to its forms
and holds that none is left out, but for whoever asks without a name: there is nobody whose draft it could be.
"""


@dataclass(frozen=True)
class Place:
    """Whose draft, of which form, about whom (none where the form is not about somebody known), of which thing."""

    by: Actor
    form: str
    about: UUID | None = None
    thing: str = ""

    @property
    def purpose(self) -> str:
        """What the words are sealed for: this place, so that they open in no other."""
        by = self.by
        return "draft " + json.dumps(
            [str(by.person), by.hat.value, str(by.employee), self.form, str(self.about), self.thing]
        )


@dataclass(frozen=True)
class Typed:
    """What was typed in one window: ``page`` names it, ``fields`` are the values by the name of the field."""

    page: str
    at: str
    fields: dict[str, list[str]]
