"""The forms of the pages on protected addresses, closeness, roles and the glass."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.text import capfirst
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext_lazy as _

from langbenk.access.standing import Protection
from langbenk.bench.glass import FINDINGS, LONGEST
from langbenk.bench.protecting import Nameable
from langbenk.bench.sheets.protection import Near
from langbenk.cases.joining import Settlement
from langbenk.law.words import Words
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Number, PlainText
from langbenk.web.staff.barriers import told

SOMEBODY, NOBODY = "somebody", "nobody"


def spoken(words: dict[Any, Words]) -> list[tuple[str, str]]:
    """A choice for each, in the language of the page."""
    return [(str(key), capfirst(text.say(get_language() or "nb"))) for key, text in words.items()]


def offer(form: forms.Form, choices: Mapping[str, Sequence[tuple[object, str]]]) -> None:
    """Give fields of a form their choices."""
    for name, options in choices.items():
        field = form.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = options


class ProtectionForm(DeedForm):
    """How an address is to be protected, and who is named."""

    grade = forms.ChoiceField(label=_("What has been decided?"))
    decided_by = forms.ChoiceField(label=_("Who decided it?"))
    against = forms.ChoiceField(label=_("Whom is it set against?"))
    number = Number(
        label=_("The identity number of that person"), required=False, help_text=_("Only when you chose somebody else.")
    )
    reason = PlainText(
        label=_("Why, and on which decision?"),
        help_text=_("The day of the decision and its number. Do not write where anybody is."),
    )
    named = forms.MultipleChoiceField(
        label=_("Who in the services may open it?"),
        required=False,
        help_text=_("At least two, so that there is always a second person. You are one of them, if you stand here."),
    )

    def __init__(self, *args: Any, near: tuple[Near, ...], people: tuple[Nameable, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        against = [(str(one.person), one.name) for one in near]
        others = [(SOMEBODY, str(_("Somebody else, by identity number"))), (NOBODY, str(_("Nobody in particular")))]
        choices = {
            "grade": spoken(told.GRADES),
            "decided_by": spoken(told.DECIDED_BY),
            "against": [*against, *others],
            "named": [(str(one.employee), f"{one.name}, {one.service_name}") for one in people],
        }
        offer(self, choices)

    def clean(self) -> dict[str, Any]:
        """Somebody else has a number."""
        said = super().clean() or self.cleaned_data
        if said.get("against") == SOMEBODY and not said.get("number") and "number" not in self.errors:
            self.add_error("number", _("Write the number of the person it is set against."))
        return said

    def protecting(self) -> dict[str, Any]:
        """What the deed takes, but for whom it is set against."""
        said = self.cleaned_data
        return {
            "grade": Protection(said["grade"]),
            "decided_by": said["decided_by"],
            "reason": said["reason"],
            "named": frozenset(map(UUID, said["named"])),
        }


class EndForm(DeedForm):
    """Why a protection should end."""

    reason = PlainText(label=_("Why should it end?"), help_text=_("Who has decided it, and on which day."))


class NameForm(DeedForm):
    """Whom to name."""

    employee = forms.ChoiceField(label=_("Who should be named?"))

    def __init__(self, *args: Any, people: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, {"employee": people})


class JoinForm(DeedForm):
    """What becomes of a concern that was told by one who must not know."""

    outcome = forms.ChoiceField(label=_("What becomes of it?"))
    words = PlainText(
        label=_("What is to stand in the child's case?"),
        required=False,
        help_text=_("Leave out what tells who wrote it. It stands there in your name."),
    )
    note = PlainText(
        label=_("What have you done instead?"),
        required=False,
        help_text=_("Only when you do not take it into the case."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, {"outcome": spoken(told.OUTCOMES)})

    def settles(self) -> Settlement:
        """What the deed takes."""
        return Settlement(*(self.cleaned_data[name] for name in ("outcome", "words", "note")))


class CloseForm(DeedForm):
    """Who is close."""

    number = Number(label=_("The identity number of somebody close to you"), help_text=_("Eleven digits"))


class EndCloseForm(DeedForm):
    """Why somebody is close no more."""

    reason = PlainText(
        label=_("Why are you close no more?"),
        help_text=_("Your manager reads this, and is not told who it is about. Do not write a name."),
    )


class AnswerCloseForm(DeedForm):
    """Whether a closeness has ended."""

    answer = forms.ChoiceField(
        label=_("Can it end?"), choices=(("end", _("Yes, it ends today")), ("keep", _("No, it goes on")))
    )
    note = PlainText(label=_("Why?"), help_text=_("How you know that nobody can doubt them in this."))


class RoleForm(DeedForm):
    """A leader's choice."""

    answer = forms.ChoiceField(
        label=_("May this person coordinate all the same?"), choices=(("yes", _("Yes")), ("no", _("No")))
    )
    because = PlainText(
        label=_("Why?"), help_text=_("How the family can trust that their coordinator is on their side.")
    )


class GlassForm(DeedForm):
    """On which ground, why, and for how long. Somebody is in danger: nothing stands between them and the page."""

    not_looked = ("because",)
    ground = forms.ChoiceField(label=_("On which ground?"))
    because = PlainText(label=_("What has happened?"), help_text=_("What is the danger, and what must you know?"))
    hours = forms.TypedChoiceField(
        label=_("For how long?"),
        coerce=int,
        help_text=_("As short as you can. The limit is the municipality's own; the law names none."),
    )

    def __init__(self, *args: Any, grounds: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        hours = [
            (hour, ngettext("%(hour)d hour", "%(hour)d hours", hour) % {"hour": hour}) for hour in (1, 2, 4, LONGEST)
        ]
        offer(self, {"ground": spoken({ground: told.GROUNDS[ground] for ground in grounds}), "hours": hours})


class ReviewForm(DeedForm):
    """What a named person found."""

    finding = forms.ChoiceField(label=_("What did you find?"))
    note = PlainText(label=_("Whom have you talked to, and what did they say?"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, {"finding": spoken({key: told.FINDINGS[key] for key in FINDINGS})})
