"""The forms of what comes: a step planned, a thing on a list, a birth, a move and its receipt, a death, a closing."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.letters.kinds.closing import Reason
from langbenk.organisation.municipalities import read
from langbenk.transitions.actions.change_item import NOT_RELEVANT, OPEN, TICKED
from langbenk.transitions.actions.plan_transition import Planned
from langbenk.transitions.actions.record_birth import Born
from langbenk.transitions.ahead import BY_HAND
from langbenk.transitions.born import Newborn, Parents
from langbenk.transitions.closing import Why
from langbenk.transitions.moving import PART_NAMES, Pack
from langbenk.transitions.sheets.deeds import BirthSheet, ClosingSheet
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, Name, Number, PlainText
from langbenk.web.forms.letters_first import SEE
from langbenk.web.transitions.shown import kind_in_words

REASONS = {
    Reason.NO_NEED: _("The family and we agree that it is no longer needed"),
    Reason.FAMILY_WISHES: _("The family does not want it any longer"),
    Reason.TURNED_18: _("The young person is 18, and it ends with the right to a child coordinator"),
    Reason.MOVED: _("The family has moved, and the new municipality has taken over"),
    Reason.AGAINST_WISH: _("The conditions are no longer met, and the family wants to go on"),
    Reason.DIED: _("Somebody has died, and the last is done"),
}


class PlanForm(DeedForm):
    """Which step, on which day, and for a move where to."""

    kind = forms.ChoiceField(label=_("What is coming?"))
    on = Day(label=_("On which day?"))
    to = forms.ChoiceField(
        label=_("To which municipality?"), help_text=_("Only for a move. Never write the new address."), required=False
    )
    note = PlainText(label=_("What was said of it?"), longest=1000, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = [(one.number, one.name) for one in read()]
        choices = {
            "kind": [(kind.value, capfirst(kind_in_words(kind))) for kind in BY_HAND],
            "to": [("", _("Not a move")), *places],
        }
        for name, found in choices.items():
            self.fields[name].choices = found  # type: ignore[attr-defined]

    def planned(self) -> Planned:
        """What the deed takes."""
        said = self.cleaned_data
        return Planned(said["kind"], said["on"], said["note"], said["to"])


class ItemForm(DeedForm):
    """What became of one thing on the list."""

    state = forms.ChoiceField(
        label=_("What became of it?"),
        choices=[(TICKED, _("Done")), (NOT_RELEVANT, _("Not relevant here")), (OPEN, _("Not done yet"))],
    )
    note = PlainText(
        label=_("A few words"),
        longest=1000,
        required=False,
        help_text=_("If it is not relevant, write why. The family does not see this on their page."),
    )


class BirthForm(DeedForm):
    """The day, the name, the number, and who has parental responsibility; a twin, if there was one."""

    on = Day(label=_("On which day was the child born?"))
    given_name = Name(label=_("The child's given name"), help_text=_("If it has none yet, write Girl or Boy."))
    family_name = Name(label=_("The child's family name"))
    number = Number(label=_("Identity number"), required=False, help_text=_("You can add it later."))
    parents = forms.MultipleChoiceField(
        label=_("Who has parental responsibility?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Choose among those on the list.")},
    )
    another = Number(
        label=_("Identity number of another parent who has it"),
        required=False,
        help_text=_("As the population register says it. Leave it empty if there is nobody else."),
    )
    twin = Name(label=_("Given name of a twin"), required=False)
    twin_number = Number(label=_("The twin's identity number"), required=False)

    def __init__(self, *args: Any, sheet: BirthSheet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["parents"].choices = [(str(one.person), one.name) for one in sheet.expecting]  # type: ignore[attr-defined]

    def born(self) -> Born:
        """What the deed takes."""
        said = self.cleaned_data
        newborn = Newborn(said["given_name"], said["family_name"], said["number"])
        twin = Newborn(said["twin"], said["family_name"], said["twin_number"]) if said["twin"] else None
        return Born(said["on"], newborn, Parents(tuple(map(UUID, said["parents"])), said["another"]), twin)


class DeathForm(DeedForm):
    """The day."""

    on = Day(label=_("On which day?"))


class HandOnForm(DeedForm):
    """What the family said yes to, who said it, when; and what the new municipality must know."""

    buttons = (SEE,)
    parts = forms.MultipleChoiceField(
        label=_("What did they say yes to sending?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Choose among those on the list.")},
    )
    agreed_by = Name(label=_("Who answered?"), help_text=_("For example: Siri, the mother, on the telephone."))
    agreed_on = Day(label=_("On which day?"))
    childs_view = PlainText(label=_("What the child says about moving"), required=False)
    needed = PlainText(
        label=_("What must be in place from the first day?"),
        required=False,
        help_text=_("Only what they have said yes to. It goes in the letter as it stands."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        spoken = get_language() or "nb"
        choices = [(part.value, capfirst(words.say(spoken))) for part, words in PART_NAMES.items()]
        self.fields["parts"].choices = choices  # type: ignore[attr-defined]

    def pack(self) -> Pack:
        """What the deed takes."""
        return Pack(**self.cleaned_data | {"parts": tuple(self.cleaned_data["parts"])})


class ReceiptForm(DeedForm):
    """Who in the new municipality received it, when, and their own reference."""

    received_by = Name(label=_("Who received it there?"), help_text=_("A name, and a telephone number."))
    received_on = Day(label=_("On which day?"))
    reference = PlainText(label=_("Their own reference"), longest=80, required=False)


class ClosingForm(DeedForm):
    """Why the work ends, in which words, whose wish, how it went, and what goes on."""

    buttons = (SEE,)
    reason = forms.ChoiceField(label=_("Why does it end?"))
    reasons = PlainText(label=_("The reasons, as the family will read them"))
    child_heard = PlainText(
        label=_("How was the child heard, and what weight did it get?"),
        required=False,
        help_text=_("When a right ends against their wish: that is a decision, and they can complain of it."),
    )
    weight = PlainText(label=_("What weight did it get?"), required=False)
    said_by = Name(label=_("Who said what the family wishes?"), required=False)
    achieved = PlainText(label=_("How did it go? What was achieved?"))
    goes_on = PlainText(
        label=_("What goes on without us?"), required=False, help_text=_("Who helps from now on, and whom to call.")
    )

    def __init__(self, *args: Any, sheet: ClosingSheet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].choices = [(reason, REASONS[Reason(reason)]) for reason in sheet.reasons]  # type: ignore[attr-defined]
        if Reason.AGAINST_WISH not in sheet.reasons:
            del self.fields["child_heard"]
        if "child_heard" not in self.fields or not sheet.child.is_heard:
            del self.fields["weight"]

    def why(self) -> Why:
        """What the deed takes."""
        return Why(**self.cleaned_data)
