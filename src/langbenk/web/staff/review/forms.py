"""Which days to go through, and what was found."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, PlainText

USUAL = timedelta(days=30)  # our own choice: a month is long enough to know what somebody's usual day is
LONGEST = timedelta(days=366)


class PeriodForm(forms.Form):
    """Read from the address, so that the page can be come back to. Without days, it is the last thirty."""

    since = Day(label=_("From"), required=False)
    until = Day(label=_("To and including"), required=False)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["since"].initial, self.fields["until"].initial = today - USUAL, today

    def clean_until(self) -> date:
        """The last day, or today; never a day to come."""
        return min(self.cleaned_data["until"] or self.today, self.today)

    def clean(self) -> dict[str, Any]:
        """The days in order, and at most a year of them."""
        found = super().clean() or {}
        until = found.get("until") or self.today
        since = found["since"] = found.get("since") or until - USUAL
        if since > until:
            self.add_error("since", _("The first day must not be after the last."))
        elif until - since > LONGEST:
            self.add_error("since", _("Choose at most a year."))
        return found


class NoteForm(DeedForm):
    """What the one who looked found."""

    note = PlainText(
        label=_("What did you find?"),
        help_text=_("For example: talked to the employee, the look-ups belong to an open case."),
        longest=2000,
    )
