"""The form of the page on notices by e-mail."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from langbenk.outside.hours import Digest, Quiet
from langbenk.outside.own import Choice, OwnNotices
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import PlainText

LONGEST = 254
OFTEN = (
    (Digest.AT_ONCE.value, _("At once")),
    (Digest.DAILY.value, _("Once a day, in the morning")),
    (Digest.WEEKLY.value, _("Once a week, on Monday morning")),
    (Digest.NEVER.value, _("Never")),
)
HOURS = tuple((str(hour), f"{hour:02}.00") for hour in range(24))


class NoticesForm(DeedForm):
    """Where, how often, and when not."""

    not_looked = ("email",)
    email = PlainText(
        label=_("Your e-mail address"),
        longest=LONGEST,
        required=False,
        help_text=_("Leave it empty if you want no e-mail from us."),
    )
    digest = forms.ChoiceField(
        label=_("How often do you want e-mail?"),
        choices=OFTEN,
        help_text=_("What comes within ten minutes is told by one e-mail."),
    )
    quiet_from = forms.ChoiceField(label=_("No e-mail from"), required=False)
    quiet_until = forms.ChoiceField(label=_("No e-mail until"), required=False)
    language = forms.ChoiceField(label=_("The language of the e-mail"), choices=settings.LANGUAGES)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("quiet_from", "quiet_until"):
            field = self.fields[name]
            if isinstance(field, forms.ChoiceField):
                field.choices = [("", _("No such hours")), *HOURS]

    def clean(self) -> dict[str, Any]:
        """Quiet hours begin and end, and not at the same hour."""
        cleaned = super().clean() or self.cleaned_data
        since, until = cleaned.get("quiet_from", ""), cleaned.get("quiet_until", "")
        if bool(since) != bool(until):
            self.add_error("quiet_until" if since else "quiet_from", _("Choose both hours, or none."))
        elif since and since == until:
            self.add_error("quiet_until", _("Choose another hour than the first."))
        return cleaned

    def chosen(self) -> Choice:
        """What was chosen, once the form is valid."""
        said = self.cleaned_data
        quiet = Quiet(int(said["quiet_from"]), int(said["quiet_until"])) if said["quiet_from"] else None
        return Choice(said["email"].strip(), Digest(said["digest"]), quiet, said["language"])


def as_chosen(own: OwnNotices, language: str) -> dict[str, Any]:
    """What the form shows of what stands; whoever has chosen nothing is met in the language of the page."""
    return {
        "email": own.email,
        "digest": own.digest,
        "quiet_from": "" if own.quiet_from is None else own.quiet_from,
        "quiet_until": "" if own.quiet_until is None else own.quiet_until,
        "language": own.language if own.chosen else language,
    }
