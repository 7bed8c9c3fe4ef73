"""What somebody did, or tried to do, and why the door opened or stayed shut, as the family reads it."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from langbenk.access.actions import Action
from langbenk.access.standing import Tie

DID: dict[str, str | Promise] = {
    Action.PERSON_SEARCH: _("looked %(child)s up"),
    Action.CONCERN_REGISTER: _("wrote down a concern for %(child)s"),
    Action.CONCERN_READ: _("read the concern"),
    Action.CASE_LIST: _("saw %(child)s in the list of their own cases"),
    Action.CASE_READ: _("read the case"),
    Action.COOPERATION_ASSESS: _("assessed whether more services should help together"),
    Action.COOPERATION_READ: _("read the assessment of who should help together"),
    Action.BOARD_READ: _("saw %(child)s on the board of the coordinating unit"),
    Action.CASE_OPEN: _("took the case on for the coordinating unit"),
    Action.WISH_RECORD: _("wrote down what you want"),
    Action.RIGHTS_ASSESS: _("assessed your rights"),
    Action.RIGHTS_READ: _("read the assessment of your rights"),
    Action.RIGHTS_DECIDE: _("decided on your rights"),
    Action.COORDINATOR_APPOINT: _("appointed a coordinator"),
    Action.SEAT_OFFER: _("worked on the seats on the bench"),
    Action.SEAT_END: _("ended a seat on the bench"),
    Action.PLAN_OPEN: _("began on the plan"),
    Action.PLAN_READ: _("read the plan"),
    Action.PLAN_WRITE: _("wrote in the plan"),
    Action.PLAN_FINALISE: _("made the plan ready"),
    Action.PLAN_AGREE: _("agreed to the plan"),
    Action.CONSENT_READ: _("looked at who may see the plan"),
    Action.CONSENT_GIVE: _("gave a consent"),
    Action.CONSENT_WITHDRAW: _("withdrew a consent"),
    Action.HOME_READ: _("opened the page about %(child)s"),
    Action.LOG_READ: _("looked at who has looked"),
}

TRIED: dict[str, str | Promise] = {
    Action.PERSON_SEARCH: _("tried to look %(child)s up, but was stopped"),
    Action.CONCERN_REGISTER: _("tried to write down a concern for %(child)s, but was stopped"),
    Action.CONCERN_READ: _("tried to read the concern, but was stopped"),
    Action.CASE_LIST: _("tried to find %(child)s in a list of cases, but was stopped"),
    Action.CASE_READ: _("tried to read the case, but was stopped"),
    Action.COOPERATION_ASSESS: _("tried to assess whether more services should help together, but was stopped"),
    Action.COOPERATION_READ: _("tried to read the assessment of who should help together, but was stopped"),
    Action.BOARD_READ: _("tried to find %(child)s on the board of the coordinating unit, but was stopped"),
    Action.CASE_OPEN: _("tried to take the case on, but was stopped"),
    Action.WISH_RECORD: _("tried to write down what you want, but was stopped"),
    Action.RIGHTS_ASSESS: _("tried to assess your rights, but was stopped"),
    Action.RIGHTS_READ: _("tried to read the assessment of your rights, but was stopped"),
    Action.RIGHTS_DECIDE: _("tried to decide on your rights, but was stopped"),
    Action.COORDINATOR_APPOINT: _("tried to appoint a coordinator, but was stopped"),
    Action.SEAT_OFFER: _("tried to give somebody a seat on the bench, but was stopped"),
    Action.SEAT_END: _("tried to end a seat on the bench, but was stopped"),
    Action.PLAN_OPEN: _("tried to begin on the plan, but was stopped"),
    Action.PLAN_READ: _("tried to read the plan, but was stopped"),
    Action.PLAN_WRITE: _("tried to write in the plan, but was stopped"),
    Action.PLAN_FINALISE: _("tried to make the plan ready, but was stopped"),
    Action.PLAN_AGREE: _("tried to agree to the plan, but was stopped"),
    Action.CONSENT_READ: _("tried to see who may see the plan, but was stopped"),
    Action.CONSENT_GIVE: _("tried to give a consent, but was stopped"),
    Action.CONSENT_WITHDRAW: _("tried to withdraw a consent, but was stopped"),
    Action.HOME_READ: _("tried to open the page about %(child)s, but was stopped"),
    Action.LOG_READ: _("tried to see who has looked, but was stopped"),
}

OWN_READING = _("opened the pages about %(child)s")
"""What the reader themselves has read, whatever they opened."""

WHY: dict[str, str | Promise] = {
    Tie.EMPLOYED: _("works in a service that must notice when a child needs help"),
    Tie.REPORTER: _("told us of a concern"),
    Tie.CONTACT: _("is your contact person"),
    Tie.TEAM_MEMBER: _("sits on the bench"),
    Tie.CHILD_COORDINATOR: _("is child coordinator for %(child)s"),
    Tie.COORDINATOR: _("is coordinator for %(child)s"),
    Tie.DEPUTY: _("is deputy for the coordinator"),
    Tie.COORDINATING_UNIT: _("works in the coordinating unit"),
    Tie.GUARDIAN: _("has parental responsibility"),
    "listed": _("has a seat on the bench"),
    "own-family": _("nobody may work with their own family's case"),
    "no-consent": _("you have not agreed that this service may see it"),
    "not-yours": _("the seat on the bench does not open this"),
    "no-tie": _("does not sit on the bench"),
    "unknown-person": _("does not sit on the bench"),
}
"""One entry for each ``Verdict.why``: the ties that open, a list of one's own, and the reasons that stop."""
