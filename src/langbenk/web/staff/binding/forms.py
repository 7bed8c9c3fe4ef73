"""What to look up: a kind of service, a day, and perhaps another day to hold it against."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.law.inquiry import EARLIEST, LATEST
from langbenk.law.services import SERVICE_WORDS
from langbenk.law.texts.outcomes import capital
from langbenk.organisation.municipalities import norwegian_order
from langbenk.web.forms.fields import Day


class BindingForm(forms.Form):
    """Read from the address, so that a colleague can be sent the page. Without a day, it is today's law."""

    service = forms.ChoiceField(
        label=_("Kind of service"),
        error_messages=dict.fromkeys(("required", "invalid_choice"), _("Choose a kind of service.")),
    )
    day = Day(label=_("On which day?"), required=False)
    other = Day(
        label=_("Compare with another day"),
        required=False,
        help_text=_("To see what changed, for example since 31.7.2024."),
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["day"].initial = today
        self.fields["service"].choices = [("", _("Choose")), *kinds_of_service()]  # type: ignore[attr-defined]

    def clean_day(self) -> date:
        """The day asked for, or today."""
        return _within(self.cleaned_data["day"]) or self.today

    def clean_other(self) -> date | None:
        """The other day, or none."""
        return _within(self.cleaned_data["other"])


def _within(day: date | None) -> date | None:
    if day and not EARLIEST <= day <= LATEST:
        raise forms.ValidationError(_("Choose a day between 1900 and 2100."))
    return day


def kinds_of_service() -> list[tuple[str, str]]:
    """Every kind of service by its name in the reader's language."""
    spoken = get_language() or "nb"
    named = [(str(kind), words.say(spoken)) for kind, words in SERVICE_WORDS.items()]
    return sorted(((kind, capital(name)) for kind, name in named), key=lambda one: norwegian_order(one[1]))
