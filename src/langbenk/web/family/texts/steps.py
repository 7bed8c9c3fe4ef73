"""What happens next, for each step of the road, and whom everybody waits for."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from langbenk.access.standing import Tie

STEPS: dict[str, str | Promise] = {
    "cooperation": _("We find out who helps %(child)s already, and whether more of us should help together."),
    "followed": _("The service that spoke with you helps %(child)s on. If you want more of us to help, tell them."),
    "unit": _("The coordinating unit has been asked to help."),
    "wish": _("The coordinating unit asks what you want. You can change your minds at any time."),
    "rights": _("The coordinating unit finds out which rights you and %(child)s have."),
    "decision": _("The coordinating unit decides, and tells you why."),
    "appointment": _("You have a right to a coordinator. The coordinating unit finds the right person."),
    "plan": _("The coordinator begins on the plan together with you."),
    "plan_work": _("You make the plan together with the coordinator. Say what matters to you and to %(child)s."),
    "review": _("We go through the plan together, and change what should be changed."),
    "coordinated": _("No new step waits just now. Call if something changes, or if you change your minds."),
    "closed": _("The case is closed. If something changes, ask for help again: you are always welcome back."),
}
"""One entry for each step of ``cases.process.ROAD``."""

WHOM: dict[str, str | Promise] = {
    Tie.EMPLOYED: _("the service"),
    Tie.REPORTER: _("the service"),
    Tie.CONTACT: _("your contact person"),
    Tie.TEAM_MEMBER: _("the service"),
    Tie.CHILD_COORDINATOR: _("the child coordinator"),
    Tie.COORDINATOR: _("the coordinator"),
    Tie.DEPUTY: _("the deputy"),
    Tie.COORDINATING_UNIT: _("the coordinating unit"),
    Tie.GUARDIAN: _("you"),
}
"""Whom the next step waits for, by the tie that takes it."""
