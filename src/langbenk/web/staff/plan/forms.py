"""The forms of the plan: its own text, a goal, a measure."""

from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.plans.process import PlanText
from langbenk.plans.sheets.plan import PlanSheet
from langbenk.plans.undertaking import Undertaking
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, PlainText
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.plan.words import SAID_BY, SAID_BY_OF_AGE, STATES


class PlanTextForm(DeedForm):
    """What the plan says beside its goals. While it is a draft, anything may wait."""

    of_age: ClassVar = {
        "resources_and_needs": (_("What is the person good at, and what do they need help with?"), ""),
        "child_participation": (
            _("How has the person taken part?"),
            _("When and how they were asked, and what came of it. It must be filled in before the plan is final."),
        ),
    }
    resources_and_needs = PlainText(
        label=_("What is the child good at, and what does the child need help with?"), required=False
    )
    child_participation = PlainText(
        label=_("How has the child taken part?"),
        required=False,
        help_text=_(
            "When and how the child was asked, and what came of it. It must be filled in before the plan is final."
        ),
    )
    period_from = Day(label=_("The plan is for the time from"), required=False)
    period_until = Day(label=_("The plan is for the time until"), required=False)
    next_review = Day(label=_("The next review is on"), required=False)

    def text(self) -> PlanText:
        """What the deed takes."""
        return PlanText(**self.cleaned_data)


class GoalForm(DeedForm):
    """A goal, in somebody's own words."""

    of_age: ClassVar = {"words": (_("What does the person want?"), _("As they say it."))}
    words = PlainText(label=_("What does the child want?"), longest=500, help_text=_("As the child says it."))
    said_by = forms.ChoiceField(label=_("Whose words are these?"), choices=tuple(SAID_BY.items()))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.around.of_age:
            self.fields["said_by"].choices = tuple(SAID_BY_OF_AGE.items())  # type: ignore[attr-defined]

    def goal(self) -> dict[str, str]:
        """What the deed takes."""
        return {"words": self.cleaned_data["words"], "said_by": self.cleaned_data["said_by"]}


class MeasureForm(DeedForm):
    """Something that a service will do for a goal, by a day."""

    text = PlainText(label=_("What will be done?"), longest=1000)
    service = forms.ChoiceField(label=_("Which service is responsible?"))
    due = Day(label=_("By which day?"))
    state = forms.ChoiceField(label=_("How far has it come?"), choices=tuple(STATES.items()), initial="agreed")

    def __init__(self, *args: Any, services: tuple[tuple[str, str], ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["service"].choices = (("", _("Choose a service")), *services)  # type: ignore[attr-defined]

    def undertaking(self) -> Undertaking:
        """What the deed takes."""
        said = self.cleaned_data
        return Undertaking(said["text"], UUID(said["service"]), said["due"], said["state"])


def around(sheet: PlanSheet) -> Around:
    """Whom a text in this plan may be about beside the child: the family on the bench, by given names."""
    family = (seat.name.split() for seat in sheet.seats if seat.service is None)
    names = tuple(name[0] for name in family if name and name[0] != sheet.child.given_name)
    return Around(names, guarded=sheet.guarded, of_age=sheet.child.grown_up)
