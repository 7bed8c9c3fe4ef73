"""What the pages of the answers call the forms of a complaint, its steps, and the outcomes."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from langbenk.law.words import Words

Text = str | Promise

FORMS: dict[str, Text] = {
    "letter": pgettext_lazy("complaint", "By letter"),
    "email": pgettext_lazy("complaint", "By e-mail"),
    "oral": pgettext_lazy("complaint", "By word of mouth"),
}
CAME: dict[str, Text] = {**FORMS, "page": pgettext_lazy("complaint", "On the family's page")}
HEAR: dict[str, Text] = {"yes": _("Yes, it is heard"), "no": _("No, it came too late")}
RESULTS: dict[str, Text] = {
    "upheld": _("The family was upheld"),
    "partly": _("The family was partly upheld"),
    "not_upheld": _("The answer stands"),
    "again": _("The answer is set aside, and we assess it again"),
}
STEPS: dict[str, Text] = {
    "put_right": _("What was missing has been put right"),
    "heard": _("It is heard, though it came late"),
    "dismissed": _("It came too late to be heard"),
    "changed": _("The answer was changed"),
    "sent_on": _("It was sent to the appeal body"),
    "withdrawn": _("It was taken back"),
    "outcome": _("The appeal body has decided"),
}
WAITS: dict[str, Text] = {
    "received": _("Waits for us to look at the case again"),
    "weigh": _("Waits for somebody to weigh why it is late"),
    "heard": _("Waits for us to look at the case again"),
    "sent_on": _("Waits for the appeal body"),
    "dismissed": _("Ended: it came too late"),
    "changed": _("Ended: the answer was changed"),
    "withdrawn": _("Ended: it was taken back"),
    "outcome": _("Ended: the appeal body has decided"),
}
"""What a complaint waits for, by where it stands."""

STATE_TAGS = {
    "draft": "neutral",
    "proposed": "info",
    "seconded": "info",
    "decided": "warning",
    "told": "info",
    "complained": "warning",
    "sent_on": "warning",
    "final": "success",
    "upheld": "success",
    "amended": "neutral",
    "annulled": "neutral",
}
SENT: dict[str, Text] = {
    "queued": _("On its way"),
    "handed_over": _("Handed over"),
    "failed": _("Could not be sent"),
    "dropped": _("Not sent"),
}
UNSENT: dict[str, Words] = {
    "barred": Words(
        "Mottakeren kan ikke få brev om barnet lenger. Se på benken hvem som skal ha det.",
        "Mottakaren kan ikkje få brev om barnet lenger. Sjå på benken kven som skal ha det.",
        "Its reader may not get letters about the child any more. See on the bench who is to have it.",
    ),
    "seal": Words(
        "Brevet kan ikke åpnes lenger. Skriv ut det som ligger her, og send det selv.",
        "Brevet kan ikkje opnast lenger. Skriv ut det som ligg her, og send det sjølv.",
        "The letter cannot be opened any more. Print the one that lies here, and send it yourself.",
    ),
}
"""Why a letter could not be sent, where somebody who works here can do something about it."""
OUT_OF_ORDER = Words(
    "Utskriften tok ikke imot det. Spør den som drifter løsningen, og send det på nytt.",
    "Utskrifta tok ikkje imot det. Spør den som driftar løysinga, og send det på nytt.",
    "The printing did not take it. Ask whoever runs the system, and send it again.",
)
"""Why all others could not."""
