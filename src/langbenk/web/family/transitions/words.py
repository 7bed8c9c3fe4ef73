"""Why the work ended, as the family reads it: one sentence for each reason."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from langbenk.letters.kinds.closing import Reason

ENDED: dict[str, str | Promise] = {
    Reason.NO_NEED: _("You and we agreed that it was no longer needed."),
    Reason.FAMILY_WISHES: _("You told us that you did not want it any longer."),
    Reason.TURNED_18: _("The right to a child coordinator lasts until 18."),
    Reason.MOVED: _("You moved. The new municipality is responsible now."),
    Reason.DIED: "",
    Reason.AGAINST_WISH: _("We concluded that the conditions were no longer met. We know that you want to go on."),
}
