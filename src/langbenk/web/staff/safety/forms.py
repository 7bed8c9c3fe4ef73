"""The one thing the page asks: where the reader works."""

from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.law.texts import safety as told
from langbenk.web.staff.binding.forms import kinds_of_service


class WorkplaceForm(forms.Form):
    """Read from the address, and kept nowhere. Until somebody chooses, it is the reader's own workplace."""

    service = forms.ChoiceField(
        error_messages=dict.fromkeys(("required", "invalid_choice"), _("Choose a kind of service."))
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        service, spoken = self.fields["service"], get_language() or "nb"
        service.label = told.WHERE.say(spoken)
        service.choices = [("", told.CHOOSE.say(spoken)), *kinds_of_service()]  # type: ignore[attr-defined]
