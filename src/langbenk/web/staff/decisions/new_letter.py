"""The page where a letter is written by hand, with the letter beside it as it will read."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from langbenk.bench.deeds import Missing
from langbenk.decisions.actions.write_letter import write_letter
from langbenk.decisions.by_hand import AREAS, KINDS, Mapped, NoLonger, Said, ToSign, ToTheChild
from langbenk.decisions.sheets.new_letter import new_letter_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.fields import Day, PlainText
from langbenk.web.forms.rows import Rows
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near

LINE = 200


class ChildForm(Rows):
    """To the child itself."""

    happens = PlainText(label=_("What happens now?"), help_text=_("In words that this child understands."))
    decides = PlainText(label=_("What can the child decide, and join in?"), help_text=_("One thing on each line."))

    def said(self) -> Said:
        """What the deed takes."""
        lines = (line.strip() for line in self.cleaned_data["decides"].splitlines())
        return ToTheChild(self.cleaned_data["happens"], tuple(line for line in lines if line))


class MappingForm(Rows):
    """What was talked about, area by area."""

    talked_on = Day(label=_("When did you talk about it?"))
    strengths = PlainText(label=_("What does the child like, and what is it good at?"), required=False)
    childs_view = PlainText(label=_("What does the child think?"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        spoken = get_language() or "nb"
        for key, area in AREAS.items():
            called = {"area": area.say(spoken)}
            self.fields[f"{key}_today"] = PlainText(label=_("%(area)s: how is it today?") % called, required=False)
            self.fields[f"{key}_need"] = PlainText(label=_("%(area)s: what is needed?") % called, required=False)

    def said(self) -> Said:
        """What the deed takes."""
        typed = self.cleaned_data
        areas = {key: (typed[f"{key}_today"], typed[f"{key}_need"]) for key in AREAS}
        return Mapped(typed["talked_on"], typed["strengths"], typed["childs_view"], areas)


class SharingForm(Rows):
    """Which service, what, and for what."""

    service = PlainText(label=_("Which service?"), longest=LINE)
    what = PlainText(label=_("What does it get to see?"), longest=LINE)
    why = PlainText(label=_("What for?"), longest=LINE)


class ToSignForm(SharingForm):
    """A consent on paper."""

    until = Day(label=_("Until when?"), required=False, help_text=_("Leave it empty where it has no end."))

    def said(self) -> Said:
        """What the deed takes."""
        return ToSign(**self.cleaned_data)


class NoLongerForm(SharingForm):
    """A consent that was withdrawn."""

    withdrawn_on = Day(label=_("When was it withdrawn?"))

    def said(self) -> Said:
        """What the deed takes."""
        return NoLonger(**self.cleaned_data)


FORMS: dict[str, type[ChildForm | MappingForm | ToSignForm | NoLongerForm]] = {
    "child-information": ChildForm,
    "needs-mapping": MappingForm,
    "consent": ToSignForm,
    "consent-withdrawn": NoLongerForm,
}


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, person: UUID, letter_kind: str) -> HttpResponse:
    """Show the letter as it will be, with what is typed so far; or send it."""
    if letter_kind not in FORMS:
        raise Missing
    now: dict[str, Any] = {"about": person} | by_and_at(request)
    sheet = new_letter_sheet(what=None, **now)
    form = FORMS[letter_kind].of(request, around=Around(guarded=sheet.guarded))
    if form.is_valid():
        if "send" in request.POST and form.does(write_letter, what=form.said(), form_key=form.once, **now):
            return redirect("letters", person)
        sheet = new_letter_sheet(what=form.said(), **now)
    page = {
        "sheet": sheet,
        "form": form,
        "name": KINDS[letter_kind].kind.name,
        "near": near(person, sheet.may, "letters"),
        "languages": dict(settings.LANGUAGES),
    }
    return render(request, "staff/decisions/new_letter.html", page, status=form.status)


def kinds_in_words() -> list[dict[str, object]]:
    """The letters that are written by hand, for the page of the letters."""
    return [{"key": key, "name": KINDS[key].kind.name} for key in FORMS]
