"""The forms of a notice of need and of a hand-over."""

from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.intake.handing import Receiver
from langbenk.intake.receiving import BY_KIND, Need, Whom, grounds_between, lawful_without_yes
from langbenk.intake.sheets.handovers import HandOverSheet
from langbenk.law.sharing import SharingGround, Way
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, Name, PlainText
from langbenk.web.needs.words import DETAILS
from langbenk.web.staff.intake.forms import ConcernForm
from langbenk.web.staff.intake.found import Ticket


class NeedForm(DeedForm):
    """A notice to the unit, with the fields of a hospital or a GP where the writer works in one."""

    page = "tell-need"
    looks_twice = ("text",)
    name = Name(label=_("The person's name"))
    text = PlainText(label=_("What is the need?"), help_text=_("What you see, and what it means in everyday life."))
    service = PlainText(label=DETAILS["service"], required=False, longest=1000)
    discharge = Day(label=_("When does the person go home?"), required=False)
    contact_here = PlainText(label=DETAILS["contact_here"], required=False, longest=200)
    wish = PlainText(label=_("What do the person and the family wish?"), required=False)
    contact = PlainText(label=_("Who called, and on which number?"), longest=200)
    consent = forms.ChoiceField(
        label=_("Has the person, or the one who decides for them, agreed that you tell the unit?"),
        choices=(("yes", _("Yes")), ("no", _("No, or nobody has asked"))),
    )
    consent_from = PlainText(label=DETAILS["consent_from"], required=False, longest=200)
    ground = forms.ChoiceField(label=_("Without a yes: which ground lets you tell it?"), required=False)
    because = PlainText(label=_("Without a yes: why does the ground fit?"), required=False, longest=1000)

    def __init__(self, *args: Any, ticket: Ticket, kind: str, telephone: bool, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ticket, self.telephone = ticket, telephone
        self.grounds = lawful_without_yes(kind, today)
        self.fields["ground"].choices = as_choices(self.grounds)  # type: ignore[attr-defined]
        drop = {"name"} if ticket.about else set()
        drop |= set() if kind in BY_KIND and not telephone else {"service", "discharge", "contact_here"}
        drop |= {"consent", "consent_from", "ground", "because"} if telephone else {"contact"}
        for field in drop:
            del self.fields[field]
        if "name" in self.fields:
            self.fields["name"].initial = f"{ticket.given_name} {ticket.family_name}".strip()

    def clean(self) -> None:
        """A yes has somebody who said it."""
        said = self.cleaned_data
        if said.get("consent") == "yes" and not said.get("consent_from"):
            self.add_error("consent_from", _("Write who said yes, and when."))

    def need(self, *, demo: bool) -> Need:
        """What the deed takes."""
        said, found = self.cleaned_data, self.ticket
        whom = Whom(
            "expected" if found.due_date else "other",
            found.name if found.about else said["name"],
            found.about,
            found.identity(demo=demo),
        )
        plain = {name: said.get(name) for name in DETAILS if said.get(name)}
        return Need(
            whom=whom,
            text=said["text"],
            wish=said["wish"],
            contact=said.get("contact", ""),
            consent=said.get("consent", "unknown"),
            ground="" if said.get("consent") == "yes" else said.get("ground", ""),
            because=said.get("because", ""),
            details={
                name: value.isoformat() if isinstance(value, date) else str(value) for name, value in plain.items()
            },
            form_key=self.once,
        )


class GuideForm(DeedForm):
    """An answer in words."""

    page = "need"
    answer = PlainText(
        label=_("Your answer"), help_text=_("What they can do, who can help them, and how you help them on.")
    )


class PassForm(DeedForm):
    """Another body, and why."""

    page = "need"
    body = PlainText(label=_("Which body can help?"), longest=200, help_text=_("Its name and its telephone number."))
    why = PlainText(label=_("Why is it they who can help?"), longest=1000)


class JoinForm(ConcernForm):
    """Whom it is about, where they are new here; and the answer to the one who asked."""

    page = "need-join"
    text = PlainText(
        label=_("What do you tell the one who asked?"), help_text=_("Who calls them, when, and what happens next.")
    )
    family_told = forms.ChoiceField(
        label=_("Do the person and the family know of this, and have they said yes?"),
        choices=(("yes", _("Yes")), ("no", _("No, not yet"))),
    )


class HandOverForm(DeedForm):
    """To whom, what they must know, and the ground."""

    looks_twice = ("text",)
    service = forms.ChoiceField(label=_("To which service?"), required=False)
    body = PlainText(label=_("Or to a body outside, by name"), required=False, longest=200)
    text = PlainText(
        label=_("What must they know to say yes?"),
        longest=1000,
        help_text=_("Without a name. Everybody who works there can read it until somebody has accepted."),
    )
    ground = forms.ChoiceField(label=_("Which ground lets you tell them?"))
    because = PlainText(label=_("Who agreed, and when? Or why does the ground fit?"), longest=1000)

    def __init__(self, *args: Any, sheet: HandOverSheet, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        services = [(str(each.id), each.name) for each in sheet.services]
        kinds = {each.kind for each in sheet.services}
        grounds = {each.key: each for kind in sorted(kinds) for each in grounds_between(sheet.kind, kind, today)}
        order = [way.value for way in Way]
        self.fields["service"].choices = [("", "–"), *services]  # type: ignore[attr-defined]
        found = tuple(sorted(grounds.values(), key=lambda each: order.index(each.key)))
        self.fields["ground"].choices = as_choices(found)  # type: ignore[attr-defined]

    def clean(self) -> None:
        """One receiver, and not two."""
        said = self.cleaned_data
        if bool(said.get("service")) == bool(said.get("body")):
            self.add_error("service", _("Choose a service, or write a body outside. One of the two."))

    def to(self) -> Receiver:
        """The receiver."""
        said = self.cleaned_data
        return Receiver(UUID(said["service"])) if said["service"] else Receiver(body=said["body"])


class BecauseForm(DeedForm):
    """Why it is returned, or taken back."""

    because = PlainText(label=_("Why?"), longest=1000)


class AcceptedForm(DeedForm):
    """Who accepted it, at a body outside."""

    name = Name(label=_("Who accepted it there?"))


def as_choices(grounds: tuple[SharingGround, ...]) -> list[tuple[str, str]]:
    """Each ground as a question to say yes to, with where it stands."""
    language = get_language() or "nb"
    return [(each.key, f"{each.question.say(language)} ({each.cite(language)})") for each in grounds]
