"""Who reads what is written in a form, before it is saved: the same panel on every page, from one table.

A form knows the name of its page, and the table below which readings show what is saved there. Everybody on the bench
is asked about, one by one, when the form is drawn, and only then.
"""

from dataclasses import dataclass, replace

from django.http import HttpRequest
from django.utils.translation import get_language

from langbenk.access.actions import Action
from langbenk.bench.protecting import is_guarded
from langbenk.bench.sheets.readers import Where, who_reads
from langbenk.drafts.place import FORMS
from langbenk.law.words import Words
from langbenk.web.edge import by_and_at, signed_in
from langbenk.web.readers import ReadersInWords, readers_in_words


@dataclass(frozen=True)
class ReadBy:
    """What opens a text: one of these readings, at work or at home or both; ``besides`` says who reads it that does not
    sit on the bench, or may ask to.
    """

    readings: tuple[Action, ...]
    where: Where = "anywhere"
    besides: Words | None = None


MAY_ASK = Words("Familien kan be om å få se det.", "Familien kan be om å få sjå det.", "The family can ask to see it.")
COMPLAINS = Words(
    "Den som klager, leser det som blir sendt dem.",
    "Den som klagar, les det som blir sendt dei.",
    "Whoever complains reads what is sent to them.",
)

PLAN = ReadBy((Action.PLAN_READ,))
RIGHTS = ReadBy((Action.RIGHTS_READ,), besides=MAY_ASK)
DECISION = ReadBy((Action.RIGHTS_READ, Action.DECISION_READ))
COORDINATION = ReadBy((Action.COORDINATION_READ,))
COMPLAINT = ReadBy((Action.COMPLAINT_READ,), "at work", COMPLAINS)
ENTITLEMENT = ReadBy((Action.ENTITLEMENT_READ,))
REHABILITATION = ReadBy((Action.REHABILITATION_READ,))
COMING = ReadBy((Action.TRANSITION_PREPARE,))
HANDING_ON = ReadBy((Action.LETTER_READ,), "at work")
DOCTOR = ReadBy((Action.HOSPITAL_APPOINT, Action.REHABILITATION_READ))
CONSENT = ReadBy((Action.CONSENT_READ, Action.CONSENT_RECORD))

READ_BY = {
    "cooperation": ReadBy((Action.COOPERATION_READ,), besides=MAY_ASK),
    "wish": RIGHTS,
    "rights": RIGHTS,
    "decision": DECISION,
    "draft-decision": DECISION,
    "review-decision": ReadBy((Action.RIGHTS_READ,)),
    "amend-decision": DECISION,
    "annul-decision": DECISION,
    "change-on-complaint": DECISION,
    "receive-complaint": COMPLAINT,
    "weigh-complaint": COMPLAINT,
    "send-complaint-on": COMPLAINT,
    "complaint-outcome": COMPLAINT,
    "coordinator": ReadBy((Action.CASE_READ, Action.HOME_READ)),
    "between-coordinators": ReadBy((Action.LETTER_READ,), "at work", MAY_ASK),
    "hospital": DOCTOR,
    "contact-doctor": DOCTOR,
    "coordination": COORDINATION,
    "group-mandate": COORDINATION,
    "dispute": COORDINATION,
    "dispute-view": COORDINATION,
    "dispute-settle": COORDINATION,
    "family-coordination": COORDINATION,
    "level": ReadBy((Action.LEVEL_CHANGE, Action.DECISION_READ)),
    "role": ReadBy((Action.COORDINATOR_APPOINT,), besides=MAY_ASK),
    "relatives": ReadBy((Action.CASE_READ, Action.HOME_READ)),
    "consents": CONSENT,
    "family-consent": CONSENT,
    "protection": ReadBy((Action.PROTECTION_READ,)),
    "plan-text": PLAN,
    "new-goal": PLAN,
    "goal": PLAN,
    "new-measure": PLAN,
    "measure": PLAN,
    "family-plan": PLAN,
    "new-transition": COMING,
    "transition-item": COMING,
    "pass-on": HANDING_ON,
    "passed-receipt": HANDING_ON,
    "hand-on": HANDING_ON,
    "hand-on-receipt": HANDING_ON,
    "close-case": ReadBy((Action.DECISION_READ,), "at home"),
    "hand-over": ReadBy((Action.HANDOVER_READ,)),
    "ask-outsider": ReadBy((Action.OUTSIDER_READ,)),
    "entitlement": ENTITLEMENT,
    "family-entitlement": ENTITLEMENT,
    "told": ENTITLEMENT,
    "note-potential": REHABILITATION,
    "new-rehab-goal": REHABILITATION,
    "new-rehab-measure": REHABILITATION,
    "note-outcome": REHABILITATION,
    "rehab-need": REHABILITATION,
}
"""What opens the text of a form, by the name of its page: what row-level security asks of its table, and where the page
shows less than that, what the page asks. A test holds that every other form with a text stands in a list, with its
reason.
"""

WRITTEN_FOR = FORMS | {"family-plan": Action.PLAN_AGREE}
"""What each form is for, by the name of its page."""


def readers_here(request: HttpRequest, page: str) -> ReadersInWords | None:
    """Who will read what is written in a form of this page (``page``, else that of the address); none where the bench
    does not open it, or where the reader may not write it. All the forms of a page ask once.
    """
    actor, found = signed_in(request), request.resolver_match
    name = page or (found.url_name if found and found.url_name else "")
    about = found.kwargs.get("person") if found else None
    if actor is None or about is None or name not in READ_BY:
        return None
    asked: dict[str, ReadersInWords | None] = request.__dict__.setdefault("readers_asked", {})
    if name not in asked:
        by = READ_BY[name]
        found_readers = who_reads(
            by.readings, writes=WRITTEN_FOR[name], where=by.where, about=about, **by_and_at(request)
        )
        asked[name] = _with(readers_in_words(found_readers), by.besides)
    return asked[name]


def guarded_here(request: HttpRequest) -> bool:
    """Whether an address is protected of the one whom the page's address names, as far as the reader may know."""
    about = request.resolver_match.kwargs.get("person") if request.resolver_match else None
    return bool(about and signed_in(request) and is_guarded(about=about, **by_and_at(request)))


def _with(readers: ReadersInWords | None, besides: Words | None) -> ReadersInWords | None:
    said = besides.say(get_language() or "nb") if besides else ""
    return replace(readers, besides=said) if readers else None
