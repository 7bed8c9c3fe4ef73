"""The forms of the coordinating unit: the wish, the rights, the decision, the appointment."""

from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext_lazy as _

from langbenk.cases.actions.appoint_coordinator import Choice
from langbenk.cases.inquiries import RIGHTS
from langbenk.cases.sheets.appointment import Candidate
from langbenk.cases.sheets.rights import AskedFor
from langbenk.law import Answer
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.childs_view import ChildsView
from langbenk.web.forms.fields import YES_NO_UNKNOWN, Day, Name, PlainText
from langbenk.web.forms.sentences import SENTENCES
from langbenk.web.staff.unit.words import OUTCOMES, SAID


class WishForm(DeedForm):
    """What the family answered on each scheme, who said it, and their own words."""

    of_age: ClassVar = {
        "coordinator": (
            _("Would you like a coordinator in the municipality?"),
            _("One person who follows you up, and sees that the services pull together."),
        ),
        "said_by": (_("Who answered?"), _("For example: Lene herself, on the telephone.")),
    }
    child_coordinator = forms.ChoiceField(label=_("Would you like a child coordinator?"), choices=SAID.items())
    coordinator = forms.ChoiceField(
        label=_("Would you like a coordinator in the municipality?"),
        help_text=_("For a family that does not get a child coordinator, or does not want one."),
        choices=SAID.items(),
    )
    plan = forms.ChoiceField(
        label=_("Would you like us to make an individual plan?"),
        help_text=_("There is no plan without your yes."),
        choices=SAID.items(),
    )
    said_by = Name(label=_("Who answered?"), help_text=_("For example: Siri, the mother, on the telephone."))
    words = PlainText(label=_("What did they say, in their own words?"), required=False)

    def __init__(self, *args: Any, schemes: tuple[str, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.schemes = schemes
        for scheme in {"child_coordinator", "coordinator", "plan"} - set(schemes):
            del self.fields[scheme]

    def answers(self) -> dict[str, Answer]:
        """The answer on each scheme."""
        return {scheme: Answer(self.cleaned_data[scheme]) for scheme in self.schemes}


class RightsForm(DeedForm):
    """One question for each fact: yes, no or not known yet, and a reason for each yes and no."""

    def __init__(self, *args: Any, rights: tuple[AskedFor, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rights, spoken = rights, get_language() or "nb"
        for asked in (fact for right in rights for fact in right.facts):
            self.fields[asked.fact] = forms.ChoiceField(
                label=asked.question.say(spoken),
                help_text=asked.help.say(spoken),
                choices=YES_NO_UNKNOWN,
                required=False,
                error_messages={"invalid_choice": SENTENCES["unknown"]},
            )
            why = _("Why? (%(fact)s)") % {"fact": asked.label.say(spoken)}
            self.fields[f"{asked.fact}_reason"] = PlainText(label=why, required=False)

    def groups(self) -> list[dict[str, Any]]:
        """Each right with its questions and their two fields, for the page."""
        return [
            {
                "right": right,
                "rows": [(asked, self[asked.fact], self[f"{asked.fact}_reason"]) for asked in right.facts],
            }
            for right in self.rights
        ]

    def clean(self) -> dict[str, Any]:
        """See that every yes and no has its reason, and say all that lack one at once."""
        said = super().clean() or self.cleaned_data
        if not any(said.get(name) for name in self.facts()):
            self.add_error(None, _("Nothing is answered yet. «Not known yet» is an answer too."))
        for fact, answer in self.facts().items():
            name = f"{fact}_reason"
            if answer is not Answer.UNKNOWN and name not in self.errors and not said.get(name):
                self.add_error(name, SENTENCES["reason-missing"])
        return said

    def facts(self) -> dict[str, Answer]:
        """The answer on each fact; one that nobody has chosen is not known yet."""
        names = [asked.fact for right in self.rights for asked in right.facts]
        return {name: Answer(self.cleaned_data.get(name) or "unknown") for name in names}

    def reasons(self) -> dict[str, str]:
        """The reason given for each fact."""
        return {name: self.cleaned_data[f"{name}_reason"] for name in self.facts()}


class DecisionForm(ChildsView):
    """One person's decision on one right, on the assessment that they have read."""

    rule = forms.ChoiceField(choices=[(rule, rule) for rule in RIGHTS], widget=forms.HiddenInput)
    assessment = forms.UUIDField(
        widget=forms.HiddenInput,
        error_messages=dict.fromkeys(("required", "invalid"), SENTENCES["newer-assessment"]),
    )
    outcome = forms.ChoiceField(label=_("What do you decide?"), choices=OUTCOMES.items())
    reasons = PlainText(
        label=_("Why do you decide so?"), help_text=_("In your own words, to the family. They read this.")
    )


class AppointmentForm(DeedForm):
    """Whom the unit appoints, from which day, and what the family wished for. ``named`` only narrows the lists."""

    named = Name(
        label=_("Search by name"),
        required=False,
        help_text=_(
            "Those on the bench stand here without a search. The number is how many families each coordinates for."
        ),
    )
    coordinator = forms.ChoiceField(label=_("Coordinator"))
    deputy = forms.ChoiceField(label=_("Deputy"))
    since = Day(label=_("From which day?"))
    family_wish = PlainText(
        label=_("Whom does the family wish for?"), help_text=_("If they have no wish, or you have not asked, write so.")
    )

    def __init__(self, *args: Any, people: tuple[Candidate, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(str(one.employee), _candidate(one)) for one in people]
        for name, nobody in (("coordinator", _("Choose a coordinator.")), ("deputy", _("Choose a deputy."))):
            self.fields[name].choices = choices  # type: ignore[attr-defined]
            self.fields[name].error_messages |= {"required": nobody, "invalid_choice": SENTENCES["not-employed"]}

    def choice(self) -> Choice:
        """What the deed takes."""
        said = self.cleaned_data
        seats = UUID(said["coordinator"]), UUID(said["deputy"])
        return Choice(*seats, said["since"], said["family_wish"], self.version)


def _candidate(one: Candidate) -> str:
    text = ngettext(
        "%(name)s, %(place)s: %(families)d family today",
        "%(name)s, %(place)s: %(families)d families today",
        one.families,
    )
    said = text % {"name": one.name, "place": one.service_name, "families": one.families}
    if not one.conflict or one.settled == "yes":
        return said
    return str(_("%(who)s. Needs a leader's yes") % {"who": said})
