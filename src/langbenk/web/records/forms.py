"""The forms of tasks, messages, corrections and notes."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from langbenk.access.standing import Audience, Part
from langbenk.bench.sheets.readers import WhoReads
from langbenk.records.sheets.messages import Correspondent
from langbenk.records.sheets.new_task import NewTaskSheet, OwnerChoice
from langbenk.records.undertaking import LONGEST, Undertaking
from langbenk.web.entry.words import KIND_OF
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, PlainText
from langbenk.web.readers import role_of
from langbenk.web.records.words import TASK_FOR, say


class TaskForm(DeedForm):
    """What is to be done, by whom, by which day, and who else reads it."""

    text = PlainText(label=_("What is to be done?"), longest=LONGEST)
    owner = forms.ChoiceField(label=_("Who does it?"))
    due = Day(label=_("By which day?"))
    part = forms.ChoiceField(label=_("What kind of information?"))
    audience = forms.ChoiceField(label=_("Who shall know of it?"))

    def __init__(self, *args: Any, sheet: NewTaskSheet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        owners = [(str(one.id), called(one)) for one in sheet.owners]
        options = {
            "owner": [("", _("Choose somebody")), *owners],
            "part": [(part, capfirst(say(KIND_OF[part]))) for part in sheet.parts],
            "audience": [(one, say(TASK_FOR[one])) for one in sheet.audiences],
        }
        for name, found in options.items():
            self.fields[name].choices = found  # type: ignore[attr-defined]
        self.fields["part"].initial = Part.EVERYDAY.value

    def undertaking(self, source: str = "", thing: UUID | None = None) -> Undertaking:
        """What the deed takes."""
        said = self.cleaned_data
        audience, part = Audience(said["audience"]), Part(said["part"])
        return Undertaking(said["text"], UUID(said["owner"]), said["due"], audience, part, source, thing)


class PutOffForm(DeedForm):
    """Another day, and why."""

    due = Day(label=_("By which day will it be done?"))
    because = PlainText(
        label=_("Why is it put off?"), longest=1000, help_text=_("Everybody who reads the task sees this.")
    )


class DropForm(DeedForm):
    """Why it will not be done."""

    because = PlainText(
        label=_("Why will it not be done?"), longest=1000, help_text=_("Everybody who reads the task sees this.")
    )


class AddForm(DeedForm):
    """What was wrong, or left out."""

    kind = forms.ChoiceField(label=_("What is it?"))
    text = PlainText(label=_("What do you want to add?"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [  # type: ignore[attr-defined]
            ("correction", _("Something in it was wrong")),
            ("supplement", _("Something was left out")),
        ]


class NoteForm(DeedForm):
    """A note that nobody else reads."""

    not_looked = ("text",)
    text = PlainText(label=_("What do you want to remember?"))


class AnswerForm(DeedForm):
    """One more message."""

    text = PlainText(label=_("What do you want to write?"))


class MessageForm(AnswerForm):
    """A first message; at work one chooses to whom."""

    to = forms.ChoiceField(label=_("To whom?"))
    subject = PlainText(label=_("What is it about?"), longest=120)
    text = PlainText(label=_("What do you want to write?"))
    field_order = ("to", "subject", "text")

    def __init__(self, *args: Any, relatives: tuple[Correspondent, ...] | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if relatives is None:
            del self.fields["to"]
        else:
            self.fields["to"].choices = [(str(one.id), called(one)) for one in relatives]  # type: ignore[attr-defined]

    def message(self) -> dict[str, Any]:
        """What the deed takes."""
        said = self.cleaned_data
        return {"to": UUID(said["to"]) if said.get("to") else None, "subject": said["subject"], "text": said["text"]}


def called(one: Correspondent | OwnerChoice) -> str:
    """Somebody as a choice: «Tuva Berg, teacher, Lysvik school»; a whole service by its name."""
    return ", ".join(filter(None, (one.name, _role(one), one.service_name))) if one.name else one.service_name


def in_a_sentence(one: Correspondent) -> str:
    """Somebody within a sentence: «Ingrid Moe (child coordinator)»; a whole service by its name."""
    return f"{one.name} ({_role(one)})" if one.name and _role(one) else one.name or one.service_name


def _role(one: Correspondent | OwnerChoice) -> str:
    return role_of(WhoReads(one.name, one.kind, one.kinship, one.profession, one.service_name, ""))
