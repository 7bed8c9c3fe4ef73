"""The forms of a notice of need and of a hand-over."""

from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.intake.handing import Receiver
from langbenk.intake.letters import Body
from langbenk.intake.receiving import BY_KIND, Need, Whom, grounds_between, lawful_without_yes
from langbenk.intake.sheets.handovers import HandOverSheet
from langbenk.law.sharing import SharingGround, Way
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, Name, PlainText
from langbenk.web.forms.letters_first import SEE
from langbenk.web.needs.words import ASKED, ASKED_BY, DAYS, DETAILS
from langbenk.web.staff.intake.forms import ConcernForm
from langbenk.web.staff.intake.found import Ticket


class NeedForm(DeedForm):
    """A notice to the unit, with the fields of a hospital or a GP where the writer works in one."""

    buttons = (SEE,)
    page = "tell-need"
    not_looked = ("contact",)
    name = Name(label=_("The person's name"))
    text = PlainText(label=_("What is the need?"), help_text=_("What you see, and what it means in everyday life."))
    service = PlainText(label=DETAILS["service"], required=False, longest=1000)
    contributes = PlainText(label=DETAILS["contributes"], required=False, longest=1000)
    discharge = Day(label=_("When does the person go home?"), required=False)
    coordinator = PlainText(label=DETAILS["coordinator"], required=False, longest=200)
    contact_doctor = PlainText(label=DETAILS["contact_doctor"], required=False, longest=200)
    asks = PlainText(label=DETAILS["asks"], required=False, longest=1000)
    follows_up = PlainText(label=DETAILS["follows_up"], required=False, longest=1000)
    takes_part = PlainText(label=DETAILS["takes_part"], required=False, longest=200)
    contact_here = PlainText(label=DETAILS["contact_here"], required=False, longest=200)
    wish = PlainText(label=_("What do the person and the family wish?"), required=False)
    contact = PlainText(label=_("Who called, and on which number?"), longest=200)
    consent = forms.ChoiceField(
        label=_("Has the person, or the one who decides for them, agreed that you tell the unit?"),
        choices=(("yes", _("Yes")), ("no", _("No, or nobody has asked"))),
    )
    consent_from = PlainText(label=DETAILS["consent_from"], required=False, longest=200)
    consent_on = Day(label=_("On which day did they agree?"), required=False)
    ground = forms.ChoiceField(
        label=_("Without a yes from them: which of these can you answer yes to?"), required=False
    )
    because = PlainText(label=_("Without a yes: why does the ground fit?"), required=False, longest=1000)

    def __init__(self, *args: Any, ticket: Ticket, kind: str, telephone: bool, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ticket, self.telephone = ticket, telephone
        self.grounds = lawful_without_yes(kind, today)
        self.fields["ground"].choices = as_choices(self.grounds)  # type: ignore[attr-defined]
        self.asked = () if telephone else ASKED.get(BY_KIND.get(kind, ""), ())
        self.asked_by = ASKED_BY.get(BY_KIND.get(kind, ""), ()) if self.asked else ()
        drop = {"name"} if ticket.about else set()
        drop |= {name for names in ASKED.values() for name in names} - set(self.asked)
        drop |= {"consent", "consent_from", "consent_on", "ground", "because"} if telephone else {"contact"}
        for field in drop:
            del self.fields[field]
        if "name" in self.fields:
            self.fields["name"].initial = f"{ticket.given_name} {ticket.family_name}".strip()

    def more(self) -> list[tuple[forms.BoundField, bool]]:
        """The fields of a hospital's or a GP's notice, in their order; whether each takes a day."""
        return [(self[name], name in DAYS) for name in self.asked]

    def clean(self) -> None:
        """A yes has somebody who said it, on a day."""
        said = self.cleaned_data
        if said.get("consent") != "yes":
            return
        if not said.get("consent_from"):
            self.add_error("consent_from", _("Write who said yes."))
        if not said.get("consent_on") and "consent_on" not in self.errors:
            self.add_error("consent_on", _("Write the day on which they said yes."))

    def need(self, *, demo: bool) -> Need:
        """What the deed takes."""
        said, found = self.cleaned_data, self.ticket
        whom = Whom(
            "expected" if found.due_date else "other",
            found.name if found.about else said["name"],
            found.about,
            found.identity(demo=demo),
        )
        agreed = said.get("consent") == "yes"
        plain = {name: said.get(name) for name in DETAILS if said.get(name) and not name.startswith("consent")}
        plain |= {"consent_from": said["consent_from"]} if agreed else {}
        return Need(
            whom=whom,
            text=said["text"],
            wish=said["wish"],
            contact=said.get("contact", ""),
            consent=said.get("consent", "unknown"),
            ground="" if agreed else said.get("ground", ""),
            because="" if agreed else said.get("because", ""),
            agreed_on=said.get("consent_on") if agreed else None,
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
    """Another body, and why; and whether what they wrote is sent there, with whose yes."""

    buttons = (SEE,)
    page = "need"
    body = PlainText(label=_("Which body can help?"), longest=170, help_text=_("Its name. You have called, and asked."))
    phone = PlainText(label=_("The body's telephone number"), longest=20, required=False)
    why = PlainText(label=_("Why is it they who can help?"), longest=1000)
    send = forms.ChoiceField(
        label=_("Shall we send what they wrote?"),
        choices=(
            ("no", _("No, show them the way. They write themselves.")),
            ("yes", _("Yes, they want us to send it.")),
        ),
    )
    agreed = PlainText(
        label=_("Who said yes to it, and when?"),
        longest=200,
        required=False,
        help_text=_("The one it is about, or whoever decides for them."),
    )

    def __init__(self, *args: Any, sendable: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in () if sendable else ("send", "agreed"):
            del self.fields[field]

    def clean(self) -> None:
        """Nothing is sent without a yes."""
        said = self.cleaned_data
        if said.get("send") == "yes" and not said.get("agreed"):
            self.add_error("agreed", _("Write who said yes. Without a yes, show them the way."))

    def sends(self) -> bool:
        """Whether what they wrote is to be sent."""
        return bool(self.cleaned_data.get("send") == "yes")

    def to(self) -> Body:
        """The body."""
        return Body(self.cleaned_data["body"], self.cleaned_data["phone"])


class ReceivedForm(DeedForm):
    """Who has it there."""

    page = "need"
    name = Name(label=_("Who has it there?"), help_text=_("Call them and ask. The one who asked sees the name."))


class JoinForm(ConcernForm):
    """Whom it is about, where they are new here; and the answer to the one who asked."""

    buttons = (SEE,)
    page = "need-join"
    text = PlainText(
        label=_("What do you tell the one who asked?"), help_text=_("Who calls them, when, and what happens next.")
    )
    family_told = forms.ChoiceField(
        label=_("Do the person and the family know of this, and have they said yes?"),
        choices=(("yes", _("Yes")), ("no", _("No, not yet"))),
    )
    parents = forms.ChoiceField(
        label=_("Are the parents told?"),
        choices=(
            ("told", _("Yes, and they get their seats on the bench")),
            ("alone", _("No. The young person has asked that they are not told, and has good reasons.")),
        ),
    )

    def __init__(self, *args: Any, alone: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not alone:
            del self.fields["parents"]


class HandOverForm(DeedForm):
    """To whom, what they must know, and the ground."""

    service = forms.ChoiceField(label=_("To which service?"), required=False)
    body = PlainText(label=_("Or to a body outside, by name"), required=False, longest=200)
    text = PlainText(
        label=_("What must they know to say yes?"),
        longest=1000,
        help_text=_("Without a name. Everybody who works there can read it until somebody has accepted."),
    )
    ground = forms.ChoiceField(
        label=_("Which of these can you answer yes to?"), help_text=_("That is the ground on which you tell of it.")
    )
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
