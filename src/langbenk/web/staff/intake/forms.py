"""The forms from the first worry to the cooperation assessment."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.cases.three_steps import ThreeSteps
from langbenk.law import Answer
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import YES_NO_UNKNOWN, Day, Name, PlainText, born
from langbenk.web.staff.intake.found import Ticket


class ConcernForm(DeedForm):
    """The concern itself; and who the child is, where the search did not find anybody."""

    page = "tell-concern"
    given_name = Name(label=_("Given name"))
    family_name = Name(label=_("Family name"))
    birth_date = Day(label=_("Birth date"))
    kinship = forms.ChoiceField(
        choices=(
            ("mother", _("Mother")),
            ("father", _("Father")),
            ("co_mother", _("Co-mother")),
            ("other", _("Somebody else who expects the child")),
        )
    )
    text = PlainText(
        label=_("What are you worried about?"),
        help_text=_("What you have seen and heard, and when. Keep to what others need to know."),
    )
    family_told = forms.ChoiceField(
        label=_("Have you told the family about your concern?"), choices=(("yes", _("Yes")), ("no", _("No, not yet")))
    )

    def __init__(self, *args: Any, ticket: Ticket, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        if ticket.about:
            for name in ("given_name", "family_name", "birth_date", "kinship"):
                del self.fields[name]
            return
        for name in ("given_name", "family_name", "birth_date"):
            self.fields[name].initial = getattr(ticket, name)
        if ticket.due_date is None:
            del self.fields["kinship"]
            return
        del self.fields["birth_date"]
        self.fields["kinship"].label = _("What will %(name)s be to the child?") % {"name": ticket.name}
        self.fields["given_name"].label = _("What shall we call the child until it has a name?")
        self.fields["given_name"].initial = _("Little one")

    def clean(self) -> None:
        """A birth date lies in the past, within a lifetime."""
        for field, sentence in born("birth_date", self.cleaned_data.get("birth_date"), self.today).items():
            self.add_error(field, sentence)


class CooperationForm(DeedForm):
    """Three steps: who helps, is cooperation necessary, who was contacted."""

    of_age: ClassVar = {
        "child_view": (
            _("What does the person say themselves?"),
            _("In their own words. If you have not asked, write why, and when you will."),
        ),
        "family_agrees": (
            _("Do they agree that the coordinating unit takes part?"),
            _("Without their yes, the case stays with you. The duty to cooperate does not lift secrecy."),
        ),
    }
    services = forms.MultipleChoiceField(label=_("Which services help already?"), required=False)
    necessary = forms.ChoiceField(label=_("Is it necessary to cooperate?"), choices=YES_NO_UNKNOWN)
    reason = PlainText(label=_("Why do you think so?"))
    child_view = PlainText(
        label=_("What does the child say?"),
        help_text=_(
            "In the child's own words. If you have not asked, write why, and when you will. "
            "If the child is not born, write so."
        ),
    )
    contacted = PlainText(
        label=_("Whom have you contacted?"),
        required=False,
        help_text=_("Names, the day, and what they answered."),
    )
    family_agrees = forms.ChoiceField(
        label=_("Does the family agree that the coordinating unit takes part?"),
        choices=YES_NO_UNKNOWN,
        help_text=_("Without their yes, the case stays with you. The duty to cooperate does not lift secrecy."),
    )

    def __init__(self, *args: Any, services: tuple[tuple[str, str], ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["services"].choices = services  # type: ignore[attr-defined]

    def steps(self) -> ThreeSteps:
        """What the deed takes."""
        said = self.cleaned_data
        return ThreeSteps(
            services=tuple(UUID(service) for service in said["services"]),
            necessary=Answer(said["necessary"]),
            reason=said["reason"],
            child_view=said["child_view"],
            contacted=said["contacted"],
            family_agrees=Answer(said["family_agrees"]),
        )
