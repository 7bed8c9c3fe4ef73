"""Where a thing on a checklist is done: the page of the case that it leads to, for whoever may open that page."""

from collections.abc import Container
from uuid import UUID

from django.urls import reverse

from langbenk.access.actions import Action
from langbenk.law.transition_lists import ChecklistItem, ChecklistPart
from langbenk.web.staff.bench.words import PAGES

BY_PART: dict[ChecklistPart, tuple[Action, str]] = {
    ChecklistPart.PEOPLE_INVITED: (Action.SEAT_OFFER, "seats"),
    ChecklistPart.CONSENTS_RENEWED: (Action.CONSENT_RECORD, "consents"),
    ChecklistPart.SEATS_ENDED: (Action.CASE_READ, "case"),
    ChecklistPart.PLAN_REVISED: (Action.PLAN_READ, "plan"),
    ChecklistPart.RIGHTS_ASSESSED: (Action.RIGHTS_ASSESS, "rights"),
    ChecklistPart.TOLD: (Action.MESSAGE_READ, "messages"),
}
BY_KEY: dict[str, tuple[Action, str]] = {
    "guardians": (Action.RELATIVE_SEAT, "relatives"),
    "who_coordinates": (Action.COORDINATION_READ, "coordination"),
    "coordinator_municipal": (Action.COORDINATION_READ, "coordination"),
    "hospital_warns": (Action.HOSPITAL_APPOINT, "hospital"),
}
NAMES = {page: text for _action, page, text in PAGES}


def leads_to(item: ChecklistItem, person: UUID, may: Container[str]) -> tuple[str, str] | None:
    """The address and the name of the page; none where nothing is done here, or not by this reader."""
    found = BY_KEY.get(item.key) or BY_PART.get(item.part)
    if found is None or found[0] not in may:
        return None
    page = found[1]
    return reverse(page, args=[person]), str(NAMES[page])
