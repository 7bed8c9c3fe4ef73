"""The form of a charge that is given."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from langbenk.access.standing import Tie
from langbenk.bench.charging import GIVEN, LONGEST_NOTE, AtWork, NewCharge
from langbenk.web.edge import today
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, PlainText
from langbenk.web.staff.charges.words import called


class ChargeForm(DeedForm):
    """Which charge, to whom of those who were found, and for which days."""

    employee = forms.ChoiceField(label=_("Who shall have it?"))
    kind = forms.ChoiceField(label=_("Which charge?"))
    since = Day(label=_("From"), required=False, help_text=_("Empty means today."))
    until = Day(
        label=_("Until"),
        required=False,
        help_text=_("The first day it does not hold. An inspection and an evaluation must have one."),
    )
    note = PlainText(
        label=_("What for?"),
        longest=LONGEST_NOTE,
        required=False,
        help_text=_("Which inspection, or the number of the decision. Never a name of somebody we help."),
    )

    def __init__(self, *args: Any, found: Iterable[AtWork], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = [(str(one.employee), f"{one.name}, {one.service_name}") for one in found]
        self.fields["employee"].choices = people  # type: ignore[attr-defined]
        kinds = [("", "–"), *((kind.value, capfirst(called(kind))) for kind in GIVEN)]
        self.fields["kind"].choices = kinds  # type: ignore[attr-defined]

    def charge(self) -> NewCharge:
        """What the deed takes."""
        said = self.cleaned_data
        return NewCharge(
            employee=UUID(said["employee"]),
            kind=Tie(said["kind"]),
            since=said["since"] or today(),
            until=said["until"],
            note=said["note"],
        )
