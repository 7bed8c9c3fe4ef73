"""What can be done with one notice on its page: the forms, and the one that was sent."""

from dataclasses import dataclass
from typing import Any, Self
from uuid import UUID

from django.http import HttpRequest

from langbenk.intake.actions.guide_need import guide_need
from langbenk.intake.actions.note_received import note_received
from langbenk.intake.actions.pass_need import pass_need
from langbenk.intake.actions.send_need_on import send_need_on
from langbenk.intake.actions.take_need import take_need
from langbenk.intake.sheets.needs import NeedSheet
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.letters_first import Seen, does_or_shows
from langbenk.web.staff.needs.forms import GuideForm, PassForm, ReceivedForm


@dataclass(frozen=True)
class Answering:
    """The forms of one notice: take it, answer in words, show or send it on, note who has it there. ``deed`` names the
    one that was sent; empty when the page was only opened.
    """

    deed: str
    plain: DeedForm
    guide: GuideForm
    other: PassForm
    received: ReceivedForm

    @classmethod
    def of(cls, request: HttpRequest, sheet: NeedSheet) -> Self:
        """The forms as this request needs them."""
        deed = request.POST.get("deed", "")
        plain = DeedForm(request.POST if deed == "take" else None)
        guide = (GuideForm.of if deed == "guide" else GuideForm.fresh)(request, thing="guide")
        other = (PassForm.of if deed == "pass" else PassForm.fresh)(request, thing="pass", sendable=sheet.sendable)
        received = (ReceivedForm.of if deed == "received" else ReceivedForm.fresh)(request, thing="received")
        for form in (guide, other):
            form.version = form.version or sheet.version
        return cls(deed, plain, guide, other, received)

    @property
    def sent(self) -> DeedForm:
        """The form that was sent, or the one that says nothing."""
        forms = {"guide": self.guide, "pass": self.other, "received": self.received}
        return forms.get(self.deed, self.plain)

    def unsent(self, sheet: NeedSheet) -> list[dict[str, str]]:
        """What was written here and did not go, where the notice waits no more; beside it, what was answered."""
        stands = {
            self.guide: (("answer", sheet.answer),),
            self.other: (("body", sheet.passed_to), ("why", sheet.answer)),
        }
        found = []
        for form, names in stands.items():
            for name, theirs in names if form.errors or form.came_back else ():
                mine = str(form[name].value() or "").strip()
                if mine and mine != theirs:
                    found.append({"label": str(form.fields[name].label), "theirs": theirs, "mine": mine})
        return found

    def pressed(self, need: UUID, now: dict[str, Any]) -> Seen:
        """Do the deed that was asked for, or show the letters of the one that sends some."""
        form, which = self.sent, {"need": need, **now}
        if not form.is_bound or not form.is_valid():
            return {}
        said, version = form.cleaned_data, {"version": form.version}
        match self.deed:
            case "take":
                return does_or_shows(form, take_need, **version, **which)
            case "guide":
                return does_or_shows(form, guide_need, answer=said["answer"], **version, **which)
            case "received":
                return does_or_shows(form, note_received, name=said["name"], **which)
            case "pass" if self.other.sends():
                sent = {"to": self.other.to(), "why": said["why"], "agreed": said["agreed"]}
                return does_or_shows(form, send_need_on, **sent, **version, **which)
            case "pass":
                passed = {"body": self.other.to().line, "why": said["why"]}
                return does_or_shows(form, pass_need, **passed, **version, **which)
        return {}
