"""The road's steps in words: what a case waits for, and the day that the municipality itself has set."""

from django import template
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

register = template.Library()

WAITS_FOR: dict[str, str | Promise] = {
    "cooperation": _("assessing whether to cooperate"),
    "followed": _("nothing now: followed by the service"),
    "unit": _("the coordinating unit to take it on"),
    "wish": _("asking the family what they wish"),
    "rights": _("assessing their rights"),
    "decision": _("a decision"),
    "appointment": _("appointing a coordinator"),
    "plan": _("beginning the plan"),
    "plan_work": _("finishing the plan"),
    "review": _("the next review of the plan"),
    "coordinated": _("nothing now"),
    "closed": _("nothing: the case is closed"),
}
"""One text for each step of ``cases.process.ROAD``; a test holds the two together."""


@register.simple_tag
def step_text(step: str) -> str:
    """What a case at this step waits for."""
    return str(WAITS_FOR[step])
