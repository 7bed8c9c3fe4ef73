"""The pages of what goes to a service that begins at a step, and of its receipt."""

from typing import Any
from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from langbenk.transitions.actions.note_passed import note_passed
from langbenk.transitions.actions.pass_on import pass_on
from langbenk.transitions.passing import LONGEST, Passing
from langbenk.transitions.sheets.passing import PassingSheet, passed_sheet, passing_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, Name, PlainText
from langbenk.web.forms.letters_first import DONE, SEE, does_or_shows
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.transitions.shown import kind_in_words, parts_in_words


class PassForm(DeedForm):
    """To whom, what the child says, what works, what to carry on, and who leaves."""

    buttons = (SEE,)
    to = forms.ChoiceField(label=_("To which service?"))
    childs_view = PlainText(label=_("What the child says"), longest=LONGEST)
    works = PlainText(label=_("What works"), longest=LONGEST)
    carry = PlainText(label=_("What to take along"), longest=LONGEST)
    leaving = forms.MultipleChoiceField(
        label=_("Who leaves now?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Choose among those on the list.")},
    )

    def __init__(self, *args: Any, sheet: PassingSheet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        left = [one for one in sheet.begins if not one.sent]
        to = [(str(one.service), f"{one.name}: {', '.join(parts_in_words(one.parts))}") for one in left]
        seat_of: dict[str, str] = {}  # whoever has two seats leaves once
        for one in sheet.leaves:
            seat_of.setdefault(", ".join(filter(None, dict.fromkeys((one.name, one.service_name)))), str(one.seat))
        leaves = [(seat, words) for words, seat in seat_of.items()]
        for name, found in (("to", to), ("leaving", leaves)):
            self.fields[name].choices = found  # type: ignore[attr-defined]

    def passing(self) -> Passing:
        """What the deed takes."""
        said = self.cleaned_data
        words = {name: said[name] for name in ("childs_view", "works", "carry")}
        return Passing(UUID(said["to"]), **words, leaving=tuple(map(UUID, said["leaving"])))


class ReceivedForm(DeedForm):
    """Who there received it, and when."""

    received_by = Name(label=_("Who received it there?"), help_text=_("A name, and a telephone number."))
    received_on = Day(label=_("On which day?"))


@require_http_methods(["GET", "HEAD", "POST"])
def pass_on_page(request: HttpRequest, person: UUID, step: str) -> HttpResponse:
    """Write to a service that begins."""
    now = by_and_at(request)
    sheet = passing_sheet(about=person, kind=step, **now)
    form = PassForm.of(request, sheet=sheet, around=Around(guarded=sheet.guarded))
    seen = form.is_valid() and does_or_shows(
        form, pass_on, about=person, kind=step, what=form.passing(), form_key=form.once, **now
    )
    if seen == DONE:
        return redirect("transition", person, step)
    left = any(not one.sent for one in sheet.begins)
    page = {"sheet": sheet, "form": form, "step": kind_in_words(step), "open": left, **(seen or {})}
    return _page(request, "pass_on", person, page, form)


@require_http_methods(["GET", "HEAD", "POST"])
def receipt(request: HttpRequest, person: UUID, passed: UUID) -> HttpResponse:
    """Note who there has received it."""
    now = by_and_at(request)
    sheet = passed_sheet(about=person, passed=passed, **now)
    form = ReceivedForm.of(request)
    if form.is_valid() and form.does(note_passed, about=person, passed=passed, **form.cleaned_data, **now):
        return redirect("transitions", person)
    return _page(request, "passed_receipt", person, {"sheet": sheet, "form": form}, form)


def _page(request: HttpRequest, name: str, person: UUID, page: dict[str, Any], form: DeedForm) -> HttpResponse:
    page["near"] = near(person, page["sheet"].may, "transitions")
    return render(request, f"staff/{name}.html", page, status=form.status)
