"""The family's own forms: yes to the plan, yes to a service."""

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.access.standing import Part
from langbenk.bench.consenting import LONGEST_PURPOSE
from langbenk.bench.sheets.who_looked import EVERYTHING, LogFilter, LogService
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, PlainText
from langbenk.web.forms.sentences import SENTENCES
from langbenk.web.informed import PARTS

YES_NO = (("yes", _("Yes")), ("no", _("No")))


class AgreeForm(DeedForm):
    """Nothing to fill in: the version that was read goes along, so that a yes is to what stood there."""


class ConsentForm(DeedForm):
    """Yes or no to each kind of information that the reader is asked about, what a yes is for, and until when."""

    purpose = PlainText(
        label=_("What is it for?"),
        required=False,
        longest=LONGEST_PURPOSE,
        help_text=_("You can say it in your own words. For example: so that they can work together."),
    )
    until = Day(
        label=_("On which day should it end?"),
        required=False,
        help_text=_("For example 27.11.2026. If you leave it empty, it holds until you withdraw it."),
    )

    def __init__(self, *args: Any, parts: tuple[str, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.parts = parts
        for part in parts:
            self.fields[part] = forms.ChoiceField(label=PARTS[part].say(get_language() or "nb"), choices=YES_NO)
            self.fields[part].required = False

    def clean(self) -> dict[str, Any]:
        """Something is answered; the rest can wait."""
        said = super().clean() or {}
        if self.parts and not any(said.get(part) or self.errors.get(part) for part in self.parts):
            self.add_error(self.parts[0], SENTENCES["unknown"])
        return said

    def answered(self, answer: str) -> tuple[Part, ...]:
        """The kinds of information that got this answer."""
        return tuple(Part(part) for part in self.parts if self.cleaned_data.get(part) == answer)


class LogFilterForm(forms.Form):
    """Which lines of the log to show. Read from the address, so that it stays from page to page and into the files."""

    OF_ANOTHER = _("Choose one of the services.")
    service = forms.UUIDField(label=_("Which service?"), required=False, error_messages={"invalid": OF_ANOTHER})
    since = Day(label=_("From which day?"), required=False)
    until = Day(label=_("Until which day?"), required=False)
    refused = forms.BooleanField(label=_("Only those who were stopped"), required=False)

    def clean(self) -> dict[str, Any]:
        """The last day is not before the first."""
        said = super().clean() or {}
        since, until = said.get("since"), said.get("until")
        if since and until and until < since:
            self.add_error("since", _("The first day must not be after the last."))
        return said

    @property
    def only(self) -> LogFilter:
        """What is asked for; everything while something is wrong."""
        if not self.is_valid():
            return EVERYTHING
        said = self.cleaned_data
        return LogFilter(said["service"], said["since"], said["until"], said["refused"])

    @property
    def address(self) -> str:
        """The filter as it stands in an address, without what is empty."""
        return urlencode({name: self.data[name] for name in self.fields if self.data.get(name)})

    def must_be_of(self, services: tuple[LogService, ...]) -> None:
        """Say that a service is wrong when it does not stand in this log, whatever else it may be."""
        service = self.only.service
        if service and service not in {one.id for one in services}:
            self.add_error("service", self.OF_ANOTHER)


class AskForm(DeedForm):
    """Ask why somebody looked. The words may be empty."""

    words = PlainText(
        label=_("What do you wonder about?"),
        required=False,
        longest=2000,
        help_text=_("You can leave this empty. Then we just ask why."),
    )
