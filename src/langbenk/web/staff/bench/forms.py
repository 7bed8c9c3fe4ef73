"""The form that offers somebody a seat on the bench."""

from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.web.forms.base import DeedForm


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
    """Whom to invite."""

    employee = Seated(label=_("Whom do you invite?"))

    def whom(self) -> dict[str, Any]:
        """What the deed takes."""
        employee, service = self.cleaned_data["employee"]
        return {"employee": employee, "service": service}
