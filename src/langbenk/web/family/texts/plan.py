"""How far a plan and its measures have come, and whose words a goal is in."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

STATES: dict[str, str | Promise] = {
    "none": _("There is no plan yet."),
    "draft": _("The plan is a draft. You and the coordinator are writing it."),
    "final": _("The plan is ready."),
    "closed": _("Whoever it is about decides who may read the plan."),
}

MEASURES: dict[str, tuple[str | Promise, str]] = {
    "agreed": (pgettext_lazy("measure", "agreed"), "neutral"),
    "started": (pgettext_lazy("measure", "started"), "info"),
    "done": (pgettext_lazy("measure", "done"), "success"),
    "stopped": (pgettext_lazy("measure", "stopped"), "neutral"),
}
"""What a measure's state is called, and the colour of its tag."""

SAID_BY: dict[str, str | Promise] = {
    "child": _("in the words of %(child)s"),
    "parent": _("in your words"),
    "together": _("in words you found together"),
}
