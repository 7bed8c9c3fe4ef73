"""The forms of rehabilitation: the potential, a goal, a measure, what came of it, and a possible need."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.law.rehabilitation import NOTICE_HOLDS, WORDS, Effect, GoalArea, MeasureKind, Potential
from langbenk.law.texts.outcomes import capital
from langbenk.rehabilitation.rehabilitating import LONGEST, LONGEST_HOW, CameOf, Goal, Looked, Measure, Need
from langbenk.rehabilitation.sheets.rehabilitation import ServiceHere
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, PlainText
from langbenk.web.forms.sentences import SENTENCES
from langbenk.web.rehabilitation.shown import reminder

Vocabulary = type[Effect] | type[GoalArea] | type[MeasureKind] | type[Potential]


def choices(vocabulary: Vocabulary) -> list[tuple[str, str]]:
    """Every word of the vocabulary, in the reader's language."""
    spoken = get_language() or "nb"
    return [(str(each), capital(WORDS[each].say(spoken))) for each in vocabulary]


class Whole(forms.IntegerField):
    """A whole number above nothing."""

    def __init__(self, *, most: int, **kwargs: Any) -> None:
        super().__init__(min_value=1, max_value=most, **kwargs)
        self.error_messages |= dict.fromkeys(("required", "invalid"), SENTENCES["not-so-much"])
        for validator in self.validators:
            validator.message = SENTENCES["not-so-much"]  # type: ignore[attr-defined]


class RehabForm(DeedForm):
    """A form with a choice from the law's own vocabulary."""

    vocabulary: tuple[str, Vocabulary] | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.vocabulary:
            name, words = self.vocabulary
            self.fields[name].choices = choices(words)  # type: ignore[attr-defined]


class PotentialForm(RehabForm):
    """Whether the potential has been looked at."""

    vocabulary = ("state", Potential)
    state = forms.ChoiceField(label=_("How does it stand?"))
    because = PlainText(
        label=_("What did you find, or why is it not looked at yet?"),
        longest=LONGEST,
        help_text=_("What the person can do today, and what training and teaching may lead to."),
    )
    on = Day(label=_("On which day?"))

    def looked(self) -> Looked:
        """What was noted, for the deed."""
        return Looked(**self.cleaned_data)


class GoalForm(RehabForm):
    """A goal, in the person's own words."""

    vocabulary = ("area", GoalArea)
    words = PlainText(
        label=_("What does the person want to be able to do?"),
        longest=LONGEST,
        help_text=_("In their own words, as they said it."),
    )
    area = forms.ChoiceField(label=_("What is it about?"))

    def goal(self) -> Goal:
        """The goal, for the deed."""
        return Goal(**self.cleaned_data)


class MeasureForm(RehabForm):
    """What is done to reach a goal, and how much of it."""

    vocabulary = ("kind", MeasureKind)
    text = PlainText(label=_("What is done?"), longest=LONGEST)
    kind = forms.ChoiceField(label=_("What kind of measure is it?"))
    service = forms.ChoiceField(label=_("Which service does it?"), required=False)
    since = Day(label=_("From which day?"))
    times_a_week = Whole(label=_("How many times a week?"), most=7 * 24)
    minutes = Whole(label=_("How many minutes each time?"), most=24 * 60)
    weeks = Whole(label=_("For how many weeks?"), most=520)
    because = PlainText(required=False, longest=LONGEST)

    def __init__(self, *args: Any, services: tuple[ServiceHere, ...], looked_at: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = [("", _("None of these")), *((str(one.id), one.name) for one in services)]
        self.fields["service"].choices = own  # type: ignore[attr-defined]
        self.fields["because"].label = reminder().ask
        if looked_at:
            del self.fields["because"]

    def measure(self) -> Measure:
        """The measure, for the deed."""
        given = dict(self.cleaned_data)
        return Measure(**given | {"service": UUID(given["service"]) if given["service"] else None})


class OutcomeForm(RehabForm):
    """What came of a measure."""

    vocabulary = ("effect", Effect)
    effect = forms.ChoiceField(label=_("What came of it?"))
    measured_how = PlainText(
        label=_("How was that seen?"),
        longest=LONGEST_HOW,
        help_text=_("For example a test with its name, or what the person and the family say."),
    )
    on = Day(label=_("On which day?"))
    words = PlainText(label=_("A few words"), required=False, longest=LONGEST)

    def came_of(self) -> CameOf:
        """What came of it, for the deed."""
        return CameOf(**self.cleaned_data)


class NeedForm(DeedForm):
    """A possible need of habilitation or rehabilitation."""

    what_is_seen = PlainText(label=_("What do you see?"), longest=LONGEST)
    own_goals = PlainText(label=_("What does the person want?"), required=False, longest=LONGEST)
    who_helps = PlainText(label=_("Who helps already?"), required=False, longest=LONGEST)
    consent = PlainText(
        label=_("Who knows that you tell of this, and has said yes?"),
        longest=LONGEST,
        help_text=_("Telling another service takes a consent, or another ground. Write which."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        spoken = get_language() or "nb"
        for name in ("what_is_seen", "own_goals", "who_helps"):
            self.fields[name].help_text = f"{capital(NOTICE_HOLDS[name].say(spoken))}."

    def need(self) -> Need:
        """The notice, for the deed."""
        return Need(**self.cleaned_data)
