"""The forms of the register, absences, what stands beside an appointment, and the targets."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.coordinators.actions.hand_over import Note
from langbenk.coordinators.actions.note_training import Course
from langbenk.coordinators.actions.send_mandate import Terms
from langbenk.coordinators.hospital import AtHospital
from langbenk.coordinators.knowing import FIELD, KINDS, LANGUAGE
from langbenk.coordinators.sheets.hospital import InHospital
from langbenk.coordinators.sheets.targets import TargetLine
from langbenk.coordinators.wishing import OUTCOMES
from langbenk.organisation.professions import title
from langbenk.web.edge import today
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, Name, PlainText
from langbenk.web.forms.letters_first import SEE
from langbenk.web.forms.sentences import SENTENCES
from langbenk.web.staff.coordinators.words import called, known

WHOLE = {"invalid": SENTENCES["out-of-reach"], "required": _("Write a number.")}


class KnowsForm(DeedForm):
    """One field, or one language, that somebody knows."""

    known = forms.ChoiceField(label=_("What do they know?"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["known"].choices = [  # type: ignore[attr-defined]
            (f"{kind}:{key}", known(kind, key)) for kind in (FIELD, LANGUAGE) for key in KINDS[kind]
        ]

    def said(self) -> dict[str, str]:
        """What the deed takes."""
        kind, _colon, what = self.cleaned_data["known"].partition(":")
        return {"kind": kind, "what": what}


class TrainingForm(DeedForm):
    """A course, when it was taken, and when it is to be taken again."""

    page = "one-coordinator"
    course = PlainText(label=_("Which course?"), longest=200)
    taken_on = Day(label=_("Taken on"))
    due_again_on = Day(label=_("To be taken again by"), required=False, help_text=_("The municipality's own target."))

    def said(self) -> dict[str, Course]:
        """What the deed takes."""
        return {"course": Course(**self.cleaned_data)}


class CapacityForm(DeedForm):
    """How much somebody can carry."""

    most = forms.IntegerField(
        label=_("How much can they carry?"),
        help_text=_("A usual case weighs 1, a heavy one up to 5. Agree on it with their leader. From 0 to 100."),
        error_messages=WHOLE,
    )

    def said(self) -> dict[str, int]:
        """What the deed takes."""
        return dict(self.cleaned_data)


class LeavingForm(DeedForm):
    """The day that somebody stops working here."""

    last_day = Day(label=_("From which day do they not work here any more?"))


class AwayForm(DeedForm):
    """From when until when. There is no place for a reason."""

    since = Day(label=_("Away from"), required=False, help_text=_("Empty means today."))
    until = Day(label=_("Back on"), required=False, help_text=_("The first day at work. Empty while nobody knows."))

    def days(self) -> dict[str, Any]:
        """What the deed takes."""
        return {"since": self.cleaned_data["since"] or today(), "until": self.cleaned_data["until"]}


class BackForm(DeedForm):
    """The first day at work again."""

    back = Day(label=_("Back on"), required=False, help_text=_("Empty means today."))


class WeightForm(DeedForm):
    """How much one case weighs."""

    weight = forms.TypedChoiceField(
        label=_("How much work is this case?"), coerce=int, choices=[(str(one), str(one)) for one in range(1, 6)]
    )


class DeputyForm(DeedForm):
    """Who is deputy for the one who becomes coordinator."""

    buttons = (SEE,)
    deputy = forms.ChoiceField(label=_("Who is their deputy?"))

    def __init__(self, *args: Any, people: Iterable[tuple[UUID, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["deputy"].choices = [(str(one), name) for one, name in people]  # type: ignore[attr-defined]


class AnswerForm(DeedForm):
    """What comes of a wish for another coordinator, in words to the one who asked."""

    outcome = forms.ChoiceField(
        label=_("What comes of it?"),
        choices=list(
            zip(
                OUTCOMES,
                (
                    _("Somebody else has been appointed"),
                    _("Nobody else can be appointed now"),
                    _("We have talked, and they want no other"),
                ),
                strict=True,
            )
        ),
    )
    answer = PlainText(label=_("Your answer"), help_text=_("Only the one who asked reads it."))


class MandateForm(DeedForm):
    """How much time the task is given, when it is gone through, and when their leader said yes."""

    buttons = (SEE,)
    hours = PlainText(
        label=_("How much time is the task given?"),
        longest=200,
        help_text=_("For example: four hours a week. The law sets no number."),
    )
    review = Day(label=_("When do you go through it together?"), help_text=_("The municipality's own target."))
    employer_agreed_on = Day(label=_("When did their leader say yes?"))

    def terms(self) -> Terms:
        """What the deed takes."""
        return Terms(**self.cleaned_data)


class HandOverForm(DeedForm):
    """Where things stand, and what matters."""

    buttons = (SEE,)
    now = PlainText(
        label=_("Where do things stand?"), help_text=_("What has been done, what is promised, what is next.")
    )
    matters = PlainText(label=_("What matters to the child and the family?"))
    family_told_on = Day(label=_("When was the family told?"))

    def note(self) -> Note:
        """What the deed takes."""
        return Note(**self.cleaned_data)


class HospitalForm(DeedForm):
    """Who coordinates at the hospital, of those found, and that their authorisation was looked up."""

    who = forms.ChoiceField(label=_("Who coordinates at the hospital?"))
    authorised_on = Day(
        label=_("When did you look up their authorisation?"),
        help_text=_("In the register of health personnel (HPR). The number is not kept."),
    )
    doctor = Name(label=_("Contact doctor"), required=False, help_text=_("If one has been named."))

    def __init__(self, *args: Any, people: Iterable[InHospital], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["who"].choices = [  # type: ignore[attr-defined]
            (f"{one.employee}:{one.service}", f"{one.name}, {title(one.profession)}, {one.service_name}")
            for one in people
        ]

    def what(self) -> AtHospital:
        """What the deed takes."""
        employee, _colon, service = self.cleaned_data["who"].partition(":")
        rest = {name: self.cleaned_data[name] for name in ("authorised_on", "doctor")}
        return AtHospital(UUID(employee), UUID(service), **rest)


class DoctorForm(DeedForm):
    """The contact doctor alone."""

    page = "contact-doctor"
    doctor = Name(
        label=_("Contact doctor"), required=False, help_text=_("Leave it empty when there is none any longer.")
    )


class TargetForm(DeedForm):
    """The municipality's own number of days for one step or matter, from a day."""

    step = forms.ChoiceField(label=_("For what?"))
    days = forms.IntegerField(label=_("How many days?"), help_text=_("From 1 to 365."), error_messages=WHOLE)
    since = Day(label=_("From"), required=False, help_text=_("Empty means today."))

    def __init__(self, *args: Any, steps: Iterable[TargetLine], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["step"].choices = [(one.step, called(one.step)) for one in steps]  # type: ignore[attr-defined]

    def target(self) -> dict[str, Any]:
        """What the deed takes."""
        return self.cleaned_data | {"since": self.cleaned_data["since"] or today()}
