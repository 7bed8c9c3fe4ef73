"""Who sits on the bench, and what they can see there: the codes of ``access`` and ``people`` in the family's words."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from langbenk.access.actions import Action
from langbenk.access.standing import Tie

ROLES: dict[str, str | Promise] = {
    Tie.EMPLOYED: _("works in a service near you"),
    Tie.REPORTER: _("told us of a concern"),
    Tie.CONTACT: _("contact person"),
    Tie.TEAM_MEMBER: _("takes part"),
    Tie.CHILD_COORDINATOR: _("child coordinator"),
    Tie.COORDINATOR: _("coordinator"),
    Tie.DEPUTY: _("deputy"),
    Tie.COORDINATING_UNIT: _("coordinating unit"),
    Tie.HOSPITAL_COORDINATOR: _("coordinator at the hospital"),
    Tie.INSTITUTION: _("gives the care"),
    Tie.HELPING_SERVICE: _("helps already"),
    Tie.DECIDER: _("settles who coordinates"),
    Tie.SUPERVISOR: _("inspects how the law is kept"),
    Tie.EMERGENCY: _("opened it in an emergency"),
    Tie.SELF: _("whom it is about"),
    Tie.GUARDIAN: _("has parental responsibility"),
    Tie.PARENT: _("parent without parental responsibility"),
    Tie.FOSTER_PARENT: _("foster parent"),
    Tie.APPOINTED_GUARDIAN: _("appointed guardian"),
    Tie.KIN: _("next of kin"),
    Tie.ATTORNEY: _("has a power of attorney"),
}

KIN: dict[str, str | Promise] = {
    "mother": _("mother"),
    "father": _("father"),
    "co_mother": _("co-mother"),
    "other": _("parent"),
}

SEES: dict[str, str | Promise] = {
    Action.HOME_READ: pgettext_lazy("can see", "this page"),
    Action.CASE_READ: pgettext_lazy("can see", "the case"),
    Action.CONCERN_READ: pgettext_lazy("can see", "the concern"),
    Action.COOPERATION_READ: pgettext_lazy("can see", "who helps together"),
    Action.RIGHTS_READ: pgettext_lazy("can see", "your rights"),
    Action.PLAN_READ: pgettext_lazy("can see", "the plan"),
    Action.LOG_READ: pgettext_lazy("can see", "who has looked"),
}
"""What a seat opens, in one or two words each."""
