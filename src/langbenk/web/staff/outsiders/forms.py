"""The form of a question to somebody outside."""

import re
from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from langbenk.access.standing import Audience, Part
from langbenk.organisation.kinds import kind_name
from langbenk.outsiders.asking import LONGEST_BODY, LONGEST_QUESTION, LONGEST_REASON, Asked
from langbenk.outsiders.sheets.new_question import NewQuestionSheet
from langbenk.web.entry.words import KIND_OF
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, Name, PlainText
from langbenk.web.outsiders.words import NAMED_AS, READERS, say
from langbenk.web.templatetags.norwegian import citation


class AskForm(DeedForm):
    """One question, to one human being, on one ground."""

    to_name = Name(label=_("Whom do you ask?"), help_text=_("One human being, by name. The link is theirs alone."))
    to_kind = forms.ChoiceField(label=_("Where do they work?"))
    to_body = PlainText(label=_("The name of the surgery, the clinic or the office"), longest=LONGEST_BODY)
    text = PlainText(
        label=_("Your question"),
        longest=LONGEST_QUESTION,
        help_text=_("One question. Say no more than they need to answer it."),
    )
    named_as = forms.ChoiceField(
        label=_("How much of the name do they read?"),
        help_text=_("Say aloud on the telephone whom it is about; then the first letter is enough."),
    )
    ground = forms.ChoiceField(
        label=_("Which of these can you answer yes to?"), help_text=_("That is the ground on which you tell of it.")
    )
    because = PlainText(
        label=_("Why does it fit?"),
        longest=LONGEST_REASON,
        help_text=_(
            "With a consent: who said yes, and when. Your name stands beside it. The family can ask to see it."
        ),
    )
    family_knows = forms.ChoiceField(
        label=_("Does the family know that you ask?"),
        choices=(("yes", _("Yes. They find it among those who have looked")), ("no", _("No. It leaves no line there"))),
    )
    part = forms.ChoiceField(label=_("What is it about?"))
    audience = forms.ChoiceField(label=_("Who reads the answer?"))
    until = Day(label=_("The last day the link opens"))

    def __init__(self, *args: Any, sheet: NewQuestionSheet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        child = sheet.child
        self.names = (child.given_name, *child.name.removeprefix(child.given_name).split())
        for name, choices in (
            ("to_kind", [("", ""), *((kind, capfirst(kind_name(kind))) for kind in sheet.kinds)]),
            ("named_as", [(each, say(NAMED_AS[each])) for each in sheet.named_as]),
            ("ground", [(each.key, f"{say(each.says)} ({citation(say(each.cite))})") for each in sheet.grounds]),
            ("part", [(part, capfirst(say(KIND_OF[part]))) for part in sheet.parts]),
            ("audience", [(each, say(READERS[each])) for each in sheet.audiences]),
        ):
            self.fields[name].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> None:
        """The question says no more of the name than was chosen."""
        said = self.cleaned_data
        chosen, text = said.get("named_as", ""), str(said.get("text") or "")
        kept = {"initial": self.names, "given_name": self.names[1:]}.get(chosen, ())
        if any(re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) for name in kept if name):
            self.add_error(
                "text",
                _("Your question tells more of the name than you chose below. Take it out, or choose otherwise."),
            )

    def asked(self) -> Asked:
        """What is asked, for the deed."""
        given = dict(self.cleaned_data)
        return Asked(
            **given
            | {
                "family_knows": given["family_knows"] == "yes",
                "part": Part(given["part"]),
                "audience": Audience(given["audience"]),
            }
        )
