"""The one form of somebody at home who asks for help."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.intake.asking import AskedFor
from langbenk.intake.receiving import Need, Whom
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Name, Number, PlainText
from langbenk.web.plain_answers import LONGEST, Answers

EXPECTED, ADULT = "expected", "adult"


class AskForm(DeedForm):
    """Who, and what is hard. The rest may stand empty: it is for the municipality to ask."""

    not_looked = ("contact",)
    whom = forms.ChoiceField(label=_("Who needs help?"))
    name = Name(label=_("The name, if you chose an adult whom you help"), required=False)
    number = Number(label=_("Their identity number, if you know it"), required=False, help_text=_("Eleven digits"))
    text = PlainText(label=_("What is hard?"), help_text=_("A few words are enough. You need no diagnosis."))
    helps = PlainText(label=_("Who helps now, and what helps?"), required=False)
    wish = PlainText(label=_("What do you wish for?"), required=False)
    contact = PlainText(
        label=_("How can we reach you?"),
        required=False,
        longest=200,
        help_text=_("A telephone number, and when it suits you."),
    )

    answers = forms.CharField(required=False, max_length=LONGEST, widget=forms.HiddenInput)

    def __init__(self, *args: Any, mine: tuple[AskedFor, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.mine = {str(each.id): each for each in mine}
        known = [
            (key, _("Me") if each.relation == "self" else each.given_name or _("The child you expect"))
            for key, each in self.mine.items()
        ]
        others = [(EXPECTED, _("A child that I expect")), (ADULT, _("An adult whom I help"))]
        self.fields["whom"].choices = [*known, *others]  # type: ignore[attr-defined]

    def clean(self) -> None:
        """An adult whom one helps has a name."""
        said = self.cleaned_data
        if said.get("whom") == ADULT and not said.get("name"):
            self.add_error("name", _("Write the name of the one you help."))

    def need(self) -> Need:
        """What is kept."""
        said = self.cleaned_data
        return Need(
            whom=self._whom(said["whom"]), text=said["text"], helps=said["helps"], wish=said["wish"],
            contact=said["contact"], answers=Answers.read(said["answers"]).facts, form_key=self.once,
        )  # fmt: skip

    def said(self) -> Answers:
        """What was answered to plain questions before, on the page where all rights are tested."""
        return Answers.read(str(self["answers"].value() or ""))

    def _whom(self, chosen: str) -> Whom:
        said = self.cleaned_data
        if each := self.mine.get(chosen):
            return Whom(each.relation, each.name or str(_("The child you expect")), UUID(chosen))
        if chosen == EXPECTED:
            return Whom(EXPECTED, str(_("A child that I expect")))
        return Whom(ADULT, said["name"], None, said.get("number"))


class CodeForm(DeedForm):
    """The code of a question that was asked without a name."""

    page = ""
    code = forms.CharField(label=_("The code you were given"), max_length=40)
