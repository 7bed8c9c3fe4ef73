"""The forms of an entry: what is written and for whom, from whom it is kept, with whom it is shared."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.access.standing import Audience, Part
from langbenk.bench.sheets.readers import WhoReads
from langbenk.cases.keeping import Kept
from langbenk.cases.sheets.entry_choices import EntryChoices, GroundChoice, ShareChoice, Somebody
from langbenk.cases.writing import Draft, Shared
from langbenk.web.entry.words import AUDIENCES, KIND_OF, LABELS, PART_HELP, PURPOSE_HELP, Voice, say
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, PlainText
from langbenk.web.forms.second_look import Around
from langbenk.web.readers import role_of
from langbenk.web.templatetags.norwegian import citation

Options = list[tuple[str, str]]


class KeepForm(DeedForm):
    """From whom an entry is kept. Where one ground alone can be chosen, nobody is asked for it."""

    kept = forms.MultipleChoiceField(
        label=_("Who shall not see it?"), error_messages={"required": _("Choose at least one.")}
    )
    kept_ground = forms.ChoiceField(label=_("On which ground?"), required=False)
    kept_because = PlainText(
        label=_("Why?"),
        longest=1000,
        required=False,
        help_text=_("Those at work who can read it see this. Whoever it is withheld from does not."),
    )
    review_on = Day(
        label=_("When will you look at this anew?"),
        required=False,
        help_text=_("The municipality's own target is 90 days. The law sets no day."),
    )

    def __init__(self, *args: Any, choices: EntryChoices, voice: Voice, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.can = choices
        self.fields["kept"].choices = people((*choices.relatives, *choices.services))  # type: ignore[attr-defined]
        self.fields["kept_ground"].choices = grounds(choices.relative_grounds)  # type: ignore[attr-defined]
        self.fields["review_on"].initial = choices.review_by
        if voice != "staff":
            for name in ("kept_ground", "kept_because", "review_on"):
                del self.fields[name]

    def from_whom(self) -> tuple[Kept, ...]:
        """What the deed takes."""
        said = self.cleaned_data
        chosen = said.get("kept_ground") or (
            self.can.relative_grounds[0].key if len(self.can.relative_grounds) == 1 else ""
        )
        why = {"because": said.get("kept_because", ""), "review_on": said.get("review_on")}
        relatives = {str(one.id) for one in self.can.relatives}
        for_services = self.can.service_grounds[0].key if self.can.service_grounds else ""
        return tuple(Kept(UUID(who), chosen if who in relatives else for_services, **why) for who in said["kept"])


class LookAnewForm(DeedForm):
    """Why it is still to be kept from somebody, and until when."""

    kept_because = PlainText(
        label=_("Why is it still to be withheld?"),
        longest=1000,
        help_text=_("Those at work who can read it see this. Whoever it is withheld from does not."),
    )
    review_on = Day(
        label=_("When will you look at this anew?"),
        help_text=_("The municipality's own target is 90 days. The law sets no day."),
    )


class EntryForm(KeepForm):
    """An entry, in the voice of whoever writes it."""

    text = PlainText()
    purpose = PlainText(longest=200)
    part = forms.ChoiceField()
    audience = forms.ChoiceField()
    named = forms.MultipleChoiceField(
        label=_("Whom do you choose?"), required=False, help_text=_("Only if you write for those you choose.")
    )

    def __init__(self, *args: Any, choices: EntryChoices, voice: Voice, **kwargs: Any) -> None:
        super().__init__(*args, choices=choices, voice=voice, **kwargs)
        self.fields["kept"].required = False
        for name, labels in LABELS.items():
            self.fields[name].label = say(labels[voice])
        self.fields["purpose"].required = voice == "staff"
        self.fields["purpose"].help_text = say(PURPOSE_HELP)
        self.fields["part"].help_text = say(PART_HELP)
        options: dict[str, Options] = {
            "part": [(part, say(KIND_OF[part]).capitalize()) for part in choices.parts],
            "audience": [(one, say(AUDIENCES[voice][one])) for one in choices.audiences if one in AUDIENCES[voice]],
            "named": people(choices.named),
        }
        for name, found in options.items():
            self.fields[name].choices = found  # type: ignore[attr-defined]

    def draft(self) -> Draft:
        """What the deed takes."""
        said = self.cleaned_data
        return Draft(
            text=said["text"],
            purpose=said["purpose"],
            audience=Audience(said["audience"]),
            part=Part(said["part"]),
            named=frozenset(map(UUID, said["named"])),
            kept=self.from_whom(),
        )


class ShareForm(DeedForm):
    """On which ground one service may read an entry without a consent, and why that ground fits."""

    service = forms.UUIDField(widget=forms.HiddenInput)
    ground = forms.ChoiceField(label=_("Which ground fits? Try them from the top."))
    because = PlainText(
        label=_("Why does it fit?"),
        longest=1000,
        help_text=_("Your name stands beside it. The family can ask to see it."),
    )

    def __init__(self, *args: Any, choice: ShareChoice | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ground"].choices = grounds(choice.grounds) if choice else []  # type: ignore[attr-defined]

    def shared(self) -> Shared:
        """What the deed takes."""
        return Shared(**self.cleaned_data)


def people(found: Iterable[Somebody]) -> Options:
    """Persons and services as a choice: «Tuva Berg, teacher, Lysvik school»."""
    return [(str(one.id), ", ".join(filter(None, (one.name, *_what(one))))) for one in found]


def grounds(found: Iterable[GroundChoice]) -> Options:
    """Grounds as a choice, each with its citation."""
    return [(one.key, f"{say(one.says)} ({citation(say(one.cite))})") for one in found]


def around(relatives: Iterable[str], *, guarded: bool) -> Around:
    """What the second look at a text knows of the family."""
    return Around(names=tuple(relatives), guarded=guarded)


def _what(one: Somebody) -> tuple[str, ...]:
    if not one.kind:
        return ()
    return (role_of(WhoReads(one.name, one.kind, one.kinship, one.profession, one.service_name, "")), one.service_name)
