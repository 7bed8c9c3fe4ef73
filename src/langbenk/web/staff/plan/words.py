"""What the plan's pages call its states, whose words a goal is in, and what a plan may lack."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Text = str | Promise

SAID_BY: dict[str, Text] = {
    "child": _("The child's own words"),
    "parent": _("The parents' words"),
    "together": _("Found together"),
}
SAID_BY_OF_AGE: dict[str, Text] = {
    "child": _("The person's own words"),
    "parent": _("The words of those closest to them"),
    "together": _("Found together"),
}
STATES: dict[str, Text] = {
    "agreed": pgettext_lazy("measure", "Agreed"),
    "started": pgettext_lazy("measure", "Started"),
    "done": pgettext_lazy("measure", "Done"),
    "stopped": pgettext_lazy("measure", "Stopped"),
}
STATE_TAGS = {"agreed": "neutral", "started": "info", "done": "success", "stopped": "neutral"}
# What a plan lacks before it can be final: the sentence, and where it is mended.
MISSING: dict[str, tuple[Text, str]] = {
    "child_participation": (
        _("Write how the one it is about took part. Without it the plan cannot be final."),
        "plan-text",
    ),
    "period": (_("Write the period that the plan is for."), "plan-text"),
    "next_review": (_("Write when the plan will be reviewed next."), "plan-text"),
    "next_review-past": (_("The day of the next review is past. Write a new one."), "plan-text"),
    "goal": (_("Write at least one goal."), "new-goal"),
    "measure": (_("Write at least one measure, with a service and a day."), "plan"),
    "wish": (_("The family has not said yes to a plan. Ask them."), "case"),
}
