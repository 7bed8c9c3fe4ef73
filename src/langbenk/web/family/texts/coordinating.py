"""What the family is told of who coordinates and of the levels of the case: for each code a heading and a text."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

STAYS = _("Everybody who helps, your goals and what you have agreed to stay as they are. Call us if something changes.")
ASKS = _("Everybody who helps, your goals and what you have agreed to stay as they are. We ask only for what is new.")

COORDINATING: dict[str, tuple[str | Promise, str | Promise]] = {
    "coordination-agreed": (
        _("%(service)s coordinates the help for %(child)s"),
        _("It begins on %(since)s. The services agree on it."),
    ),
    "coordination-decided": (
        _("%(service)s coordinates the help for %(child)s"),
        _("It begins on %(since)s. The services did not agree, so the municipality has decided. You get a letter."),
    ),
    "dispute-raised": (
        _("The services do not agree on who coordinates"),
        _("Somebody in the municipality settles it. Tell us what you think, under «Who coordinates»."),
    ),
    "dispute-withdrawn": (
        _("The services do not disagree any more"),
        _("They have taken it back. Under «Who coordinates» you see who it is today."),
    ),
    "level-cooperation-up": (_("More of us now help together around %(child)s"), ASKS),
    "level-cooperation-down": (_("One service now helps %(child)s on"), STAYS),
    "level-coordinated-up": (_("The help around %(child)s is now coordinated"), ASKS),
    "level-coordinated-down": (_("The help around %(child)s need not be coordinated now"), STAYS),
    "level-plan-up": (_("%(child)s is to have an individual plan"), ASKS),
    "level-plan-down": (_("We do not work by an individual plan for %(child)s now"), STAYS),
    "level-coordinator-up": (_("%(child)s is to have a coordinator"), ASKS),
    "level-coordinator-down": (_("%(child)s does not need a coordinator now"), STAYS),
}
