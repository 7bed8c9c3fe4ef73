"""The forms of the answers at work: the draft, the letter, the change, the complaint and what is done with it."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.decisions.changing import Change
from langbenk.decisions.drafting import Draft
from langbenk.decisions.readers import AtHome
from langbenk.decisions.sheets.complaint_letters import Meant
from langbenk.web.edge import today
from langbenk.web.forms.childs_view import ChildsView
from langbenk.web.forms.fields import Day, PlainText
from langbenk.web.forms.letters_first import SEE
from langbenk.web.forms.rows import Rows
from langbenk.web.staff.decisions.words import FORMS, HEAR, RESULTS
from langbenk.web.staff.unit.words import OUTCOMES

YES_OR_NO = (("yes", _("Yes")), ("no", _("No")))
IS_NEW = _("What is new since the answer?")


class DraftForm(Rows):
    """All that a decision is made of. A draft may lack anything but the outcome."""

    buttons = ("propose",)
    outcome = forms.ChoiceField(label=_("What do you propose?"), choices=OUTCOMES.items())
    law_reasons = PlainText(
        label=_("What do the rules say, in plain words?"),
        help_text=_("Leave it empty to let the letter say what the rules' answer says, in the reader's own language."),
        required=False,
    )
    facts = PlainText(label=_("What does it rest on, of what you know?"), required=False)
    own_reasons = PlainText(
        label=_("Why do you decide so?"),
        help_text=_("In your own words, to the family. They read this."),
        required=False,
    )
    heard = PlainText(label=_("How was the child heard, and what did it say?"), required=False)
    weight = PlainText(label=_("What weight did it get?"), required=False)
    not_heard = PlainText(
        label=_("Was the child not heard, why?"), help_text=_("Only where the child was not heard."), required=False
    )
    best_interests = PlainText(label=_("What is best for the child, and how was it weighed?"), required=False)
    instead = PlainText(label=_("What happens next, or what can they have instead?"), required=False)

    def draft(self) -> Draft:
        """What the deed takes."""
        return Draft(**self.cleaned_data)


class ReviewForm(Rows):
    """What a reader of a proposed decision asks to have changed, if anything."""

    buttons = ("return", "second", "decide")
    reason = PlainText(label=_("What is to be changed?"), help_text=_("Only when you send it back."), required=False)


class RoutineForm(Rows):
    """Whether a second person reads each decision first, from when, and why."""

    on = forms.ChoiceField(label=_("Shall a second person read each decision before it is made?"), choices=YES_OR_NO)
    since = Day(label=_("From which day?"), help_text=_("Left empty, it holds from today."), required=False)
    because = PlainText(label=_("Why?"), help_text=_("It stays written, with your name, for those at the unit."))

    def chosen(self) -> dict[str, Any]:
        """What the deed takes."""
        said = self.cleaned_data
        return said | {"on": said["on"] == "yes", "since": said["since"] or today()}


class TellForm(Rows):
    """What the letter says besides the decision."""

    they_said = PlainText(label=_("What did the family say?"), help_text=_("In their own words."), required=False)
    instead = PlainText(label=_("What happens next, or what can they have instead?"), required=False)
    best_interests = PlainText(
        label=_("What is best for the child, and how was it weighed?"),
        help_text=_("The letter cannot be sent without it."),
    )

    def __init__(self, *args: Any, asks_best: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not asks_best:
            del self.fields["best_interests"]


class AnewForm(ChildsView, Rows):
    """A new answer: what holds from now on."""

    field_order = ("outcome", "reasons", "child_heard", "weight", "why")
    outcome = forms.ChoiceField(label=_("What holds from now on?"), choices=OUTCOMES.items())
    reasons = PlainText(
        label=_("Why do you decide so?"), help_text=_("In your own words, to the family. They read this.")
    )

    def change(self, instead_of: UUID) -> Change:
        """What is proposed, where another is to read it first."""
        return Change(instead_of, **self.cleaned_data)


class AmendForm(AnewForm):
    """A new answer in place of the old one, and why."""

    why = PlainText(label=_("Why do you change it?"), help_text=_("A new fact, or something that was wrong."))


class AnnulForm(Rows):
    """Why a decision does not hold."""

    buttons = (SEE,)
    why = PlainText(label=_("Why does it not hold?"))


class ReceiveForm(Rows):
    """A complaint as it came, written down for whoever complains."""

    buttons = (SEE,)
    made_by = forms.ChoiceField(label=_("Who complains?"))
    form = forms.ChoiceField(label=_("How did it come?"), choices=FORMS.items())
    came = Day(label=_("On which day did it come?"))
    posted = Day(
        label=_("When was the letter posted?"),
        help_text=_("If the postmark shows it. That day counts, not the day it came."),
        required=False,
    )
    knew = Day(
        label=_("From which day did they know the answer?"),
        help_text=_("If it is another day than that of our letter. The time to complain runs from then."),
        required=False,
    )
    words = PlainText(
        label=_("What do they complain of?"),
        help_text=_("In their own words. What was said, you write down together with them, and read aloud."),
    )
    why_late = PlainText(label=_("If it is late: what do they say about why?"), required=False)
    signed = forms.BooleanField(label=_("It is signed"), required=False)

    def __init__(self, *args: Any, people: tuple[AtHome, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["made_by"].choices = [(str(one.person), one.name) for one in people]  # type: ignore[attr-defined]


class WeighForm(Rows):
    """Whether a late complaint is heard all the same."""

    hear = forms.ChoiceField(label=_("Is it heard all the same?"), choices=HEAR.items())
    reasons = PlainText(
        label=_("Why?"),
        help_text=_("Are they not to blame for the delay, or do special reasons make it fair? They read this."),
    )

    def meant(self) -> Meant | None:
        """What would be sent: a letter when it is turned away, none when it is heard."""
        return Meant("dismiss", self.cleaned_data["reasons"]) if self.cleaned_data["hear"] == "no" else None


class ChangeForm(ChildsView, Rows):
    """A new answer after a complaint."""

    field_order = ("outcome", "reasons", "child_heard", "weight", "is_new")
    outcome = forms.ChoiceField(label=_("What holds from now on?"), choices=OUTCOMES.items())
    reasons = PlainText(
        label=_("Why do you change it?"), help_text=_("Answer each reason in the complaint. They read this.")
    )
    is_new = PlainText(label=IS_NEW, required=False)

    def change(self, instead_of: UUID, complaint: UUID) -> Change:
        """What is proposed, where another is to read it first."""
        return Change(instead_of, complaint=complaint, **self.cleaned_data)

    def meant(self) -> Meant:
        """What would be sent."""
        said = self.cleaned_data
        return Meant("change", said["reasons"], said["is_new"], outcome=said["outcome"])


class SendOnForm(Rows):
    """Why the answer stands."""

    view = PlainText(
        label=_("Why does the answer stand?"),
        help_text=_("Answer each reason in the complaint. The family and the appeal body read this."),
    )
    is_new = PlainText(label=IS_NEW, required=False)
    besides = PlainText(
        label=_("What else does the case turn on, that you send them yourself?"),
        help_text=_("A doctor's letter, or messages: one on each line. The letter names it; it is not sent from here."),
        required=False,
    )
    lacks = PlainText(
        label=_("Why does a paper lack?"),
        help_text=_("Both the family and the appeal body read it."),
        required=False,
    )

    def __init__(self, *args: Any, paper_lacks: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not paper_lacks:
            del self.fields["lacks"]

    def meant(self) -> Meant:
        """What would be sent."""
        said = self.cleaned_data
        more = {"besides": said["besides"], "lacks": said.get("lacks", "")}
        return Meant("send_on", said["view"], said["is_new"], **more)


class OutcomeForm(Rows):
    """What the appeal body came to."""

    result = forms.ChoiceField(label=_("What did they come to?"), choices=RESULTS.items())
    outcome = forms.ChoiceField(
        label=_("What holds from now on?"),
        help_text=_("Where the answer stands, choose what it says already."),
        choices=OUTCOMES.items(),
    )
    decided_on = Day(label=_("On which day did they decide?"))
    reasons = PlainText(label=_("Their reasons, in short"))

    def meant(self) -> Meant:
        """What would be sent."""
        said = self.cleaned_data
        return Meant("outcome", said["reasons"], result=said["result"], decided_on=said["decided_on"])
