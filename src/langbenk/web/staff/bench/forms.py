"""The form that offers somebody a seat on the bench."""

from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.access.standing import Tie
from langbenk.bench.consenting import LONGEST_PURPOSE
from langbenk.bench.grounds import RELATIVES, SERVICES
from langbenk.cases.actions.offer_seat import Offer
from langbenk.cases.belonging import LONGEST_NOTE
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, Name, Number, PlainText
from langbenk.web.informed import PARTS
from langbenk.web.staff.bench.words import ROLES

SEATS = tuple((kind.value, ROLES[kind]) for kind in SERVICES)
RELATIVE_SEATS = tuple((kind.value, ROLES[kind]) for kind in RELATIVES if kind is not Tie.SELF)
LANGUAGES = (("nb", "Bokmål"), ("nn", "Nynorsk"), ("en", "English"))


class Seated(forms.Field):
    """One employee, for one service: two ids in one choice, with a space between them."""

    default_error_messages: ClassVar[dict[str, Any]] = {"required": _("Choose whom you invite.")}

    def to_python(self, value: Any) -> tuple[UUID, UUID] | None:
        """The two ids; none when nobody was chosen. Anything that is no two ids is answered as no choice."""
        if not value:
            return None
        try:
            employee, service = map(UUID, str(value).split(" "))
        except ValueError:
            raise forms.ValidationError(self.error_messages["required"]) from None
        return employee, service


class OfferForm(DeedForm):
    """Whom to invite, to which seat, and until when."""

    employee = Seated(label=_("Whom do you invite?"))
    kind = forms.ChoiceField(label=_("Which seat?"), choices=SEATS, required=False)
    until = Day(label=_("On which day should it end?"), required=False)
    apart = forms.BooleanField(
        label=_("Nobody else is to know of this seat"),
        required=False,
        help_text=_("For a shelter, say, where the mere contact is secret. Only the service and the person see it."),
    )

    def whom(self) -> dict[str, Any]:
        """What the deed takes."""
        employee, service = self.cleaned_data["employee"]
        said = self.cleaned_data
        offer = Offer(Tie(said["kind"] or Tie.TEAM_MEMBER), said["until"], said["apart"])
        return {"employee": employee, "service": service, "offer": offer}


class BelongingForm(DeedForm):
    """How somebody belongs to the person, on which mandate, and until when."""

    kind = forms.ChoiceField(label=_("What are they to the person?"), choices=RELATIVE_SEATS)
    has_the_say = forms.BooleanField(
        label=_("Child welfare has given this foster parent the say on health"), required=False
    )
    note = PlainText(
        label=_("What does it rest on?"),
        required=False,
        longest=LONGEST_NOTE,
        help_text=_("The day of the mandate or the power of attorney, and who gave it."),
    )
    until = Day(label=_("On which day should it end?"), required=False)


class PersonForm(forms.Form):
    """Whom to look for: by number, or by name and birth date."""

    number = Number(label=_("Identity number"), required=False, help_text=_("Eleven digits"))
    given_name = Name(label=_("Given name"), required=False)
    family_name = Name(label=_("Family name"), required=False)
    birth_date = Day(label=_("Birth date"), required=False)

    def clean(self) -> dict[str, Any]:
        """Either the number, or all of the rest."""
        said = super().clean() or {}
        named = [said.get("given_name"), said.get("family_name"), said.get("birth_date")]
        if not self.errors and not said.get("number") and not all(named):
            self.add_error("number", _("Write the number, or the name and the birth date."))
        return said


class RecordForm(DeedForm):
    """An answer that was given on paper, or said: by whom, about whom, to what, how and when."""

    giver = forms.ChoiceField(label=_("Who answered?"))
    receiver = forms.ChoiceField(label=_("About whom?"))
    parts = forms.MultipleChoiceField(label=_("About what?"))
    answer = forms.ChoiceField(label=_("What was the answer?"), choices=(("yes", _("Yes")), ("no", _("No"))))
    how = forms.ChoiceField(label=_("How was it given?"), choices=(("paper", _("On paper")), ("oral", _("Said aloud"))))
    witness = Name(
        label=_("Who heard it?"), required=False, help_text=_("The name of a witness, when it was said aloud.")
    )
    day = Day(label=_("On which day?"))
    language = forms.ChoiceField(label=_("In which language did they read or hear it?"), choices=LANGUAGES)
    purpose = PlainText(label=_("What is it for?"), required=False, longest=LONGEST_PURPOSE)
    until = Day(label=_("On which day should it end?"), required=False)

    def __init__(
        self, *args: Any, receivers: list[tuple[str, str]], givers: list[tuple[str, str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        language = get_language() or "nb"
        choices = {"receiver": receivers, "giver": givers, "parts": [(p, PARTS[p].say(language)) for p in PARTS]}
        for name, options in choices.items():
            field = self.fields[name]
            if isinstance(field, forms.ChoiceField):
                field.choices = options
