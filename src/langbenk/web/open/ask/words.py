"""What the page calls the ages, what each right is in plain words, who answers for it, and how the groups begin."""

from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from langbenk.web.plain_answers import Age

Text = str | Promise


class Standing(StrEnum):
    """Where a right stands after what has been answered, the best news first. Only a human decides."""

    MAY = "may"
    WEIGH = "weigh"
    OPEN = "open"
    UNWANTED = "unwanted"
    NOT_HERE = "not_here"


class Receiver(StrEnum):
    """Who answers a request."""

    MUNICIPALITY = "municipality"
    HOSPITAL = "hospital"
    NAV = "nav"


AGES: dict[Age, Text] = {
    Age.EXPECTED: _("We are expecting a child"),
    Age.CHILD: _("Under 18"),
    Age.YOUNG_ADULT: _("18 to 24"),
    Age.ADULT: _("25 or older"),
    Age.UNKNOWN: _("Not known yet"),
}
AGE_GROUNDS = ("hol-7-2a", "bvl-3-6")
"""Why the age is asked for: a child coordinator until 18, help from child welfare until 25."""

GROUPS: dict[Standing, tuple[Text, Text]] = {
    Standing.MAY: (_("You may be entitled to this"), ""),
    Standing.WEIGH: (_("This must be assessed by the municipality or the hospital"), ""),
    Standing.OPEN: (_("We do not know enough about this yet"), ""),
    Standing.UNWANTED: (
        _("You have answered that you do not want this now"),
        _("You can change your minds at any time."),
    ),
    Standing.NOT_HERE: (
        _("By what you have answered, this probably does not apply"),
        _("You can always ask the municipality to assess it."),
    ),
}
"""The heading of each group, and a sentence under it."""

RIGHTS: dict[str, Text] = {
    "child-coordinator": _(
        "One person who coordinates all the help round the child, knows what there is, and helps you on. "
        "The municipality appoints the child coordinator."
    ),
    "coordinator-municipal": _(
        "One person in the municipality who follows up and sees that the services pull together. "
        "You can have a coordinator without an individual plan."
    ),
    "coordinator-specialist": _(
        "One person at the hospital who coordinates the treatment and talks with the others. "
        "It must be health personnel."
    ),
    "plan-health": _("A plan that you make together with those who help: your goals, who does what, and when."),
    "plan-child-welfare": _(
        "A plan that you make together with those who help. Child welfare sees that the work starts."
    ),
    "plan-social": _(
        "A plan that you make together with those who help. The municipality in Nav sees that the work starts."
    ),
    "plan-nav": _("A plan that you make together with those who help. The Nav office sees that the work starts."),
}
"""What each right is, for somebody who has never heard of it."""

RECEIVERS = {
    "coordinator-specialist": Receiver.HOSPITAL,
    "plan-social": Receiver.NAV,
    "plan-nav": Receiver.NAV,
}
"""Who answers, where it is not the municipality's coordinating unit."""
