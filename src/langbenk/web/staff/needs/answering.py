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
        deed, asker = request.POST.get("deed", ""), sheet.asker
        plain = DeedForm(request.POST if deed == "take" else None)
        guide = (GuideForm.of if deed == "guide" else GuideForm.fresh)(request, thing="guide")
        other = (PassForm.of if deed == "pass" else PassForm.fresh)(request, thing="pass", asker=asker)
        received = (ReceivedForm.of if deed == "received" else ReceivedForm.fresh)(request, thing="received")
        for form in (guide, other):
            form.version = form.version or sheet.version
        return cls(deed, plain, guide, other, received)

    @property
    def sent(self) -> DeedForm:
        """The form that was sent, or the one that says nothing."""
        forms = {"guide": self.guide, "pass": self.other, "received": self.received}
        return forms.get(self.deed, self.plain)

    def done(self, need: UUID, now: dict[str, Any]) -> bool:
        """Whether the deed that was asked for is done."""
        form, which = self.sent, {"need": need, **now}
        if not form.is_bound or not form.is_valid():
            return False
        said, version = form.cleaned_data, {"version": form.version}
        match self.deed:
            case "take":
                return form.does(take_need, **version, **which)
            case "guide":
                return form.does(guide_need, answer=said["answer"], **version, **which)
            case "received":
                return form.does(note_received, name=said["name"], **which)
            case "pass" if self.other.sends():
                sent = {"to": self.other.to(), "why": said["why"], "agreed": said["agreed"]}
                return form.does(send_need_on, **sent, **version, **which)
            case "pass":
                return form.does(pass_need, body=self.other.to().line, why=said["why"], **version, **which)
        return False
