"""What the family's pages call the answers, what it means where one stands, and what is done with a complaint."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Text = str | Promise

OUTCOMES: dict[str, Text] = {
    "granted": pgettext_lazy("answer", "Yes, you are entitled to it"),
    "refused": pgettext_lazy("answer", "No, not now"),
    "declined": pgettext_lazy("answer", "You did not want it"),
}
MEANS: dict[str, Text] = {
    "decided": _("The letter comes soon."),
    "told": _("You have got the letter."),
    "complained": _("Somebody has complained. We look at the case again."),
    "sent_on": _("The complaint is with the appeal body, and they decide."),
    "final": _("The time to complain is over."),
    "upheld": _("The appeal body has decided. It cannot be complained of once more."),
    "amended": _("This answer does not hold any more. Another one has come."),
    "annulled": _("This answer does not hold any more. We decide anew."),
}
TAGS = {"complained": "info", "sent_on": "info", "amended": "neutral", "annulled": "neutral"}
STEPS: dict[str, Text] = {
    "received": _("We have got it, and look at the case again. We ask those who know, and you if we need to."),
    "weigh": _("It came after the deadline. A person weighs whether it is heard all the same."),
    "put_right": _("What was missing has been put right. It counts from the day it came."),
    "heard": _("It came late, and is heard all the same. We look at the case again."),
    "dismissed": _("It came too late to be heard. The letter says what you can do instead."),
    "changed": _("We agreed with you, and changed the answer. The new one comes in a letter."),
    "sent_on": _("We did not change the answer. It is sent to the appeal body, with all the papers. You have a copy."),
    "withdrawn": _("You took it back."),
    "outcome": _("The appeal body has decided."),
}
RESULTS: dict[str, Text] = {
    "upheld": _("You were upheld."),
    "partly": _("You were partly upheld."),
    "not_upheld": _("You were not upheld. The answer stands."),
    "again": _("The answer is set aside. We assess it again."),
}
