"""The two forms of the rights board: how it stands, and what was told."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.entitlements.actions.note_entitlement import Noted
from langbenk.entitlements.actions.note_information import Information
from langbenk.entitlements.noting import NEVER_NOTED, STATES, WAYS
from langbenk.law.entitlements import ALL
from langbenk.law.informing import POINTS, points_on
from langbenk.law.texts.outcomes import capital
from langbenk.web.entitlements.words import STATE_WORDS, WAY_WORDS
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, PlainText

LONGEST = 1000


class StandingForm(DeedForm):
    """How it stands with one entitlement. Only staff can say that they help with it."""

    state = forms.ChoiceField(label=_("How does it stand?"))
    on = Day(label=_("From which day?"))
    helping = forms.BooleanField(label=_("I help the family with this"), required=False)
    note = PlainText(
        label=_("A few words"),
        required=False,
        longest=LONGEST,
        help_text=_("For example where it was sent, or when the answer is to come."),
    )

    def __init__(self, *args: Any, staff: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        spoken = get_language() or "nb"
        self.fields["state"].choices = [(one, STATE_WORDS[one].say(spoken)) for one in STATES]  # type: ignore[attr-defined]
        if not staff:
            del self.fields["helping"]

    def noted(self, key: str) -> Noted:
        """What was noted, for the deed."""
        return Noted(key=key, **self.cleaned_data)


class InformationForm(DeedForm):
    """What the family was told: one point of the checklist, when and how."""

    point = forms.ChoiceField(label=_("What did you tell, or help with?"))
    on = Day(label=_("On which day?"))
    how = forms.ChoiceField(label=_("How?"))
    key = forms.ChoiceField(label=_("Which service or benefit was it about?"), required=False)
    words = PlainText(label=_("What did you say, in short?"), required=False, longest=LONGEST)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        spoken = get_language() or "nb"
        held = {point.key for point in points_on(today)}
        points = [(point.key, capital(point.done.say(spoken))) for point in POINTS if point.key in held]
        self.fields["point"].choices = points  # type: ignore[attr-defined]
        about = [(one.key, one.name.say(spoken)) for one in ALL if one.in_force(today) and one.key not in NEVER_NOTED]
        self.fields["key"].choices = [("", _("None of them")), *about]  # type: ignore[attr-defined]
        ways = [(way, capital(WAY_WORDS[way].say(spoken))) for way in WAYS]
        self.fields["how"].choices = ways  # type: ignore[attr-defined]

    def information(self) -> Information:
        """What was told, for the deed."""
        return Information(**self.cleaned_data)
