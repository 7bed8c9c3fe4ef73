"""What the coordinating unit's pages call the groups of the board, the schemes, the answers and the outcomes."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Text = str | Promise


@dataclass(frozen=True)
class Waiting:
    """A group on the board: what its cases wait for, who does it, and the button that does it, at ``page``."""

    title: Text
    who: Text
    short: Text
    verb: Text
    page: str


BOARD = {
    "unit": Waiting(
        _("New, not opened yet"),
        _("We take the case on and tell the family."),
        pgettext_lazy("board", "New"),
        _("Take the case"),
        "take",
    ),
    "wish": Waiting(
        _("Waiting for the family's wish"),
        _("We ask the family, and they answer."),
        pgettext_lazy("board", "Wish"),
        _("Write down their wish"),
        "wish",
    ),
    "rights": Waiting(
        _("Waiting for the rights to be assessed"),
        _("We find out what the family needs."),
        pgettext_lazy("board", "Rights"),
        _("Assess their rights"),
        "rights",
    ),
    "decision": Waiting(
        _("Waiting for a decision"),
        _("One of us decides, and tells the family why."),
        pgettext_lazy("board", "Decision"),
        _("Decide"),
        "decision",
    ),
    "appointment": Waiting(
        _("Waiting for a coordinator"),
        _("We appoint a coordinator and a deputy. Until then we coordinate."),
        pgettext_lazy("board", "Coordinator"),
        _("Appoint a coordinator"),
        "coordinator",
    ),
}
SCHEMES: dict[str, Text] = {
    "child_coordinator": _("Child coordinator (barnekoordinator)"),
    "coordinator": _("Coordinator in the municipality"),
    "plan": _("Individual plan"),
}
SAID: dict[str, Text] = {
    "yes": pgettext_lazy("wish", "Yes"),
    "no": pgettext_lazy("wish", "No"),
    "unknown": pgettext_lazy("wish", "Not known yet"),
}
ANSWERS: dict[str, Text] = {"yes": _("Yes"), "no": _("No"), "unknown": _("Not known yet")}
OUTCOMES: dict[str, Text] = {
    "granted": _("The family is entitled to this"),
    "refused": _("The conditions are not met"),
    "declined": _("The family does not want this now"),
}
OUTCOME_TAGS = {
    "entitled": "success",
    "not_met": "neutral",
    "declined": "neutral",
    "needs_assessment": "warning",
    "not_in_force": "neutral",
}
APPEAL_TO: dict[str, Text] = {
    "county_governor": _("the county governor (statsforvalteren)"),
    "superior_nav_body": _("the superior body in Nav"),
}
