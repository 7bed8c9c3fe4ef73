"""The forms of who coordinates: an agreement, a disagreement, a view, a decision, a mandate, a move."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.bench.sheets.seats import Seat
from langbenk.coordination.actions.settle_dispute import Settlement
from langbenk.coordination.actions.write_mandate import LONGEST, Mandate
from langbenk.coordination.agreeing import AtTheBench
from langbenk.coordination.agreements import Agreement
from langbenk.coordination.hearing import Heard
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, PlainText
from langbenk.web.forms.letters_first import SEE
from langbenk.web.forms.sentences import SENTENCES
from langbenk.web.staff.coordination.words import GROWN_UPS, WHOSE, WHY_NOT, say


class AgreementForm(DeedForm):
    """Which seat's service coordinates from which day, who has agreed, why, and what the child and the family think."""

    seat = forms.ChoiceField(label=_("Who coordinates?"))
    agreed = forms.MultipleChoiceField(label=_("Which services have agreed?"))
    since = Day(label=_("From which day?"))
    because = PlainText(label=_("Why this service?"))
    heard = PlainText(
        label=_("What do the child and the family think?"),
        help_text=_("In their own words. If the child was not asked, write why."),
    )

    def __init__(self, *args: Any, seats: tuple[Seat, ...], services: tuple[AtTheBench, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = [(str(one.id), f"{one.name}, {one.service_name}" if one.name else one.service_name) for one in seats]
        self.fields["seat"].choices = people  # type: ignore[attr-defined]
        self.fields["agreed"].choices = [(str(one.service), one.name) for one in services]  # type: ignore[attr-defined]
        self.fields["agreed"].error_messages |= {
            "required": _("Choose at least one service."),
            "invalid_choice": SENTENCES["not-on-the-bench"],
        }

    def agreement(self) -> Agreement:
        """What the deed takes."""
        said = self.cleaned_data
        agreed = tuple(UUID(one) for one in said["agreed"])
        return Agreement(UUID(said["seat"]), said["since"], agreed, said["because"], said["heard"])


class WithServices(DeedForm):
    """A form that names one of the services on the bench; those that may not be named stand there with the reason."""

    named = ""

    def __init__(self, *args: Any, services: tuple[AtTheBench, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        lawful = [(str(one.service), one.name) for one in services if one.may]
        self.fields[self.named].choices = lawful  # type: ignore[attr-defined]
        self.fields[self.named].error_messages |= {"invalid_choice": SENTENCES["not-municipal"]}


class DisputeForm(WithServices):
    """What the disagreement is about, whom this service would rather see, and why."""

    named = "proposes"
    facts = PlainText(
        label=_("What must be coordinated, and what have you tried?"),
        help_text=_("Only what the one who settles it needs. Nothing about anybody's health."),
    )
    proposes = forms.ChoiceField(label=_("Who should coordinate, in your service's view?"))
    view = PlainText(label=_("Why?"))


class ViewForm(WithServices):
    """What this service thinks, or what the child or the family has said to it."""

    named = "proposes"
    whose = forms.ChoiceField(label=_("Whose view is it?"))
    proposes = forms.ChoiceField(
        label=_("Who should coordinate?"), required=False, help_text=_("For your own service's view.")
    )
    text = PlainText(label=_("What do they think, in their own words?"), help_text=WHY_NOT)

    def __init__(self, *args: Any, grown_up: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        voices = GROWN_UPS if grown_up else WHOSE
        self.fields["whose"].choices = [(key, say(words)) for key, words in voices.items()]  # type: ignore[attr-defined]

    def heard(self) -> Heard:
        """What the deed takes."""
        voice, how = self.cleaned_data["whose"].split("-")
        proposes = self.cleaned_data["proposes"]
        return Heard(self.cleaned_data["text"], voice, how, UUID(proposes) if proposes and voice == "service" else None)


class SettleForm(WithServices):
    """The decision: which service from which day, why, and why that is best for the child."""

    buttons = (SEE,)
    named = "service"
    service = forms.ChoiceField(label=_("Who shall coordinate?"))
    since = Day(label=_("From which day?"))
    because = PlainText(
        label=_("Why do you decide so?"), help_text=_("In your own words, to the family. They read this.")
    )
    best_interests = PlainText(
        label=_("What is best for the child, and what weight did its view get?"),
        help_text=_("The family reads this too."),
    )

    def __init__(self, *args: Any, grown_up: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if grown_up:
            self.fields["best_interests"].label = _("What weight did the person's own view get?")

    def settlement(self) -> Settlement:
        """What the deed takes."""
        said = self.cleaned_data
        return Settlement(UUID(said["service"]), said["since"], said["because"], said["best_interests"])


class MandateForm(DeedForm):
    """What the group is for, who writes its minutes, and when it meets."""

    buttons = (SEE,)
    purpose = PlainText(label=_("What is the group for?"))
    writes_minutes = PlainText(label=_("Who writes the minutes?"), longest=LONGEST)
    meets = PlainText(
        label=_("When does the group meet?"), longest=LONGEST, help_text=_("For example: every sixth week.")
    )

    def mandate(self) -> Mandate:
        """What the deed takes."""
        return Mandate(**{name: self.cleaned_data[name] for name in ("purpose", "writes_minutes", "meets")})


class LevelForm(DeedForm):
    """Which level is reached or left, and why."""

    move = forms.ChoiceField(label=_("What changes?"))
    because = PlainText(label=_("Why?"))

    def __init__(self, *args: Any, moves: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["move"].choices = moves  # type: ignore[attr-defined]

    def change(self) -> dict[str, Any]:
        """What the deed takes."""
        level, _dash, way = self.cleaned_data["move"].partition("-")
        return {"level": level, "up": way == "up", "because": self.cleaned_data["because"]}
