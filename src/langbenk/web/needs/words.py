"""The ways in which a need comes in, where it stands, whom it is about, in words."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Text = str | Promise

WAYS: dict[str, Text] = {
    "family": _("The family asks"),
    "youth": _("A young person asks"),
    "staff": _("A service tells"),
    "hospital": _("A hospital tells"),
    "gp": _("A GP tells"),
    "telephone": _("Somebody called"),
    "unnamed": _("A question without a name"),
}
STATES: dict[str, Text] = {
    "new": pgettext_lazy("need", "Waits for somebody to take it"),
    "taken": pgettext_lazy("need", "Somebody has it"),
    "guided": pgettext_lazy("need", "Answered"),
    "passed_on": pgettext_lazy("need", "Another body can help"),
    "sent_on": pgettext_lazy("need", "Sent on: nobody there has it by name yet"),
    "joined": pgettext_lazy("need", "The unit has a case"),
}
RELATIONS: dict[str, Text] = {
    "self": _("The one who asks"),
    "child": _("Their own child"),
    "expected": _("A child that is expected"),
    "adult": _("An adult whom they help"),
    "other": _("Somebody whom they know through work"),
    "unnamed": _("Not said"),
}
DETAILS: dict[str, Text] = {
    "service": _("Which help is needed after the stay, or beside ours?"),
    "contributes": _("What does the hospital contribute?"),
    "discharge": _("When does the person go home?"),
    "coordinator": _("Who coordinates at the hospital? Name and telephone"),
    "contact_doctor": _("Who is the contact doctor?"),
    "asks": _("Which help do you ask the municipality for?"),
    "follows_up": _("What do you follow up yourself?"),
    "takes_part": _("How and when can you take part in the plan?"),
    "contact_here": _("Whom can the unit call with you?"),
    "consent_from": _("Who has agreed?"),
    "consent_on": _("On which day did they agree?"),
}
DAYS = frozenset({"discharge", "consent_on"})
ASKED: dict[str, tuple[str, ...]] = {
    "hospital": ("service", "contributes", "discharge", "coordinator", "contact_doctor", "contact_here"),
    "gp": ("asks", "follows_up", "takes_part", "contact_here"),
}
"""What is asked of a hospital and of a GP, in this order."""
ASKED_BY = {
    "hospital": ("sphl-2-5", "ipf-8", "habf-12", "sphl-2-5a", "sphl-2-5c"),
    "gp": ("flf-26",),
}
"""Why it is asked: the hospital's duty to tell and to take part, its coordinator and contact doctor; the GP's duty to
cooperate and to join the plan."""
TAGS = {
    "new": "warning",
    "taken": "info",
    "guided": "success",
    "passed_on": "success",
    "joined": "success",
    "sent_on": "info",
}
HANDED: dict[str, Text] = {
    "waiting": pgettext_lazy("hand-over", "Nobody has accepted it yet"),
    "late": pgettext_lazy("hand-over", "Late: nobody has accepted it"),
    "escalated": pgettext_lazy("hand-over", "Told further: nobody has accepted it"),
    "closed": pgettext_lazy("hand-over", "The service has closed. Take it back."),
    "accepted": pgettext_lazy("hand-over", "Accepted"),
    "returned": pgettext_lazy("hand-over", "Returned"),
}
HANDED_TAGS = {
    "waiting": "info",
    "late": "warning",
    "escalated": "danger",
    "closed": "danger",
    "accepted": "success",
    "returned": "neutral",
}
COUNTS: dict[str, Text] = {
    "rows-lost": _("Kept the night before, and gone now"),
    "needs-waiting": _("Notices of need that wait"),
    "needs-late": _("Notices past their day"),
    "needs-untaken": _("Notices that nobody has taken, past their day"),
    "sent-on-waiting": _("Sent on, and nobody there has it by name yet"),
    "sent-on-late": _("Sent on, and nobody there has it by name, past the day"),
    "handovers-waiting": _("Hand-overs that wait"),
    "handovers-late": _("Hand-overs that nobody has accepted, past their day"),
    "handovers-escalated": _("Hand-overs told further, and still not accepted"),
    "handovers-closed-service": _("Hand-overs to a service that has closed"),
    "handovers-without-matter": _("Hand-overs that no case knows of"),
    "matters-without-record": _("Matters in a case without what they are about"),
    "matters-late": _("Matters in a case past their day"),
    "cases-late": _("Cases past the day of their next step"),
    "cases-at-rest": _("Open cases with no next day"),
    "letters-failed": _("Letters that could not be sent"),
}
NEEDS_A_HAND = frozenset(COUNTS) - {"needs-waiting", "sent-on-waiting", "handovers-waiting"}
