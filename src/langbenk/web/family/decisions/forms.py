"""The form of somebody who disagrees."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from langbenk.web.forms.fields import PlainText
from langbenk.web.forms.rows import Rows


class DisagreeForm(Rows):
    """A complaint in one's own words; and why it comes late, where it does."""

    words = PlainText(
        label=_("What do you disagree with, and why?"),
        help_text=_("A few words are enough. You can tell us more later, and we help you."),
    )
    why_late = PlainText(
        label=_("Why does it come late?"),
        help_text=_("If something kept you from it, tell us. A person weighs it."),
        required=False,
    )

    def __init__(self, *args: Any, late: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not late:
            del self.fields["why_late"]
