"""The pages of a complaint at work: it is written down, weighed if late, and led to a change or sent on."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.deeds import TooEarly
from langbenk.decisions.actions.change_on_complaint import change_on_complaint
from langbenk.decisions.actions.propose_change import propose_change
from langbenk.decisions.actions.put_right import put_right
from langbenk.decisions.actions.receive_complaint import receive_complaint
from langbenk.decisions.actions.record_outcome import record_outcome
from langbenk.decisions.actions.send_on import send_on
from langbenk.decisions.actions.weigh_lateness import weigh_lateness
from langbenk.decisions.receiving import Came
from langbenk.decisions.sheets.complaint import ComplaintSheet, complaint_sheet, receive_sheet
from langbenk.decisions.sheets.complaint_letters import complaint_letters
from langbenk.web.edge import by_and_at
from langbenk.web.forms.letters_first import DONE, Seen, does_or_shows
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.decisions.forms import ChangeForm, OutcomeForm, ReceiveForm, SendOnForm, WeighForm
from langbenk.web.staff.decisions.words import CAME, RESULTS, STEPS, WAITS
from langbenk.web.staff.unit.words import OUTCOMES

Sends = WeighForm | ChangeForm | SendOnForm | OutcomeForm


@require_http_methods(["GET", "HEAD", "POST"])
def receive(request: HttpRequest, person: UUID, decision: UUID) -> HttpResponse:
    """Write a complaint down for whoever complains."""
    which: dict[str, Any] = {"about": person, "decision": decision} | by_and_at(request)
    sheet = receive_sheet(**which)
    form = ReceiveForm.of(request, people=sheet.people, around=Around(guarded=sheet.guarded))
    seen: Seen = {}
    if form.is_valid():
        said = form.cleaned_data | {"made_by": UUID(form.cleaned_data["made_by"])}
        seen = does_or_shows(form, receive_complaint, came=Came(**said), form_key=form.once, **which)
        if seen == DONE:
            return redirect("answers", person)
    page = {"sheet": sheet, "form": form, "near": near(person, sheet.may, "answers"), "outcomes": OUTCOMES, **seen}
    return render(request, "staff/decisions/receive.html", page, status=form.status)


@require_safe
def complaint(request: HttpRequest, person: UUID, complaint: UUID) -> HttpResponse:
    """One complaint, and what can be done with it now."""
    sheet = complaint_sheet(about=person, complaint=complaint, **by_and_at(request))
    return render(request, "staff/decisions/complaint.html", _words(sheet))


@require_http_methods(["GET", "HEAD", "POST"])
def right(request: HttpRequest, person: UUID, complaint: UUID) -> HttpResponse:
    """What it lacked is there. Whoever only comes by here is sent to the complaint."""
    if request.method == "POST":
        with suppress(TooEarly):  # it has ended meanwhile: the page says so
            put_right(about=person, complaint=complaint, **by_and_at(request))
    return redirect("complaint", person, complaint)


@require_http_methods(["GET", "HEAD", "POST"])
def weigh(request: HttpRequest, person: UUID, complaint: UUID) -> HttpResponse:
    """Is it heard though late?"""
    sheet = complaint_sheet(about=person, complaint=complaint, **by_and_at(request))
    form = WeighForm.of(request, around=Around(guarded=sheet.guarded))
    return _deed(request, sheet, form, weigh_lateness, "weigh")


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, person: UUID, complaint: UUID) -> HttpResponse:
    """Change the answer; or propose it, where another reads it first."""
    sheet = complaint_sheet(about=person, complaint=complaint, **by_and_at(request))
    around = Around(guarded=sheet.guarded, of_age=sheet.child.grown_up)
    stands = (sheet.meant.fields, sheet.meant.version)
    form = ChangeForm.of(request, *stands, around=around, is_heard=sheet.child.is_heard)
    if sheet.second_person and form.is_valid() and "see" not in request.POST:
        meant: dict[str, Any] = {"change": form.change(sheet.answer.id, complaint), "version": form.version}
        if form.does(propose_change, about=person, **meant, **by_and_at(request)):
            return redirect("review-decision", person, sheet.answer.rule)
        return _form(request, sheet, form, "change")
    return _deed(request, sheet, form, change_on_complaint, "change")


@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest, person: UUID, complaint: UUID) -> HttpResponse:
    """Let it stand, and send it on."""
    sheet = complaint_sheet(about=person, complaint=complaint, **by_and_at(request))
    around = Around(guarded=sheet.guarded)
    form = SendOnForm.of(request, around=around, paper_lacks=sheet.paper_lacks)
    return _deed(request, sheet, form, send_on, "send_on")


@require_http_methods(["GET", "HEAD", "POST"])
def outcome(request: HttpRequest, person: UUID, complaint: UUID) -> HttpResponse:
    """What the appeal body came to."""
    sheet = complaint_sheet(about=person, complaint=complaint, **by_and_at(request))
    form = OutcomeForm.of(request, around=Around(guarded=sheet.guarded))
    return _deed(request, sheet, form, record_outcome, "outcome")


def _deed(
    request: HttpRequest, sheet: ComplaintSheet, form: Sends, deed: Callable[..., Any], page: str
) -> HttpResponse:
    """Do it; or, asked to, show beside the form each letter that it would send."""
    person, complaint = sheet.child.id, sheet.complaint.id
    which: dict[str, Any] = {"about": person, "complaint": complaint} | by_and_at(request)
    shown: dict[str, object] = {}
    if form.is_valid():
        if "see" in request.POST:
            meant = form.meant()
            letters = complaint_letters(meant=meant, **which) if meant else ()
            shown |= {"asked": True, "previews": letters, "languages": dict(settings.LANGUAGES)}
        elif form.does(deed, **form.cleaned_data, **which):
            return redirect("complaint", person, complaint)
    return _form(request, sheet, form, page, **shown)


def _form(request: HttpRequest, sheet: ComplaintSheet, form: Sends, page: str, **shown: object) -> HttpResponse:
    return render(request, f"staff/decisions/{page}.html", _words(sheet) | {"form": form} | shown, status=form.status)


def _words(sheet: ComplaintSheet) -> dict[str, object]:
    return {
        "sheet": sheet,
        "near": near(sheet.child.id, sheet.may, "answers"),
        "came": CAME,
        "steps": STEPS,
        "waits": WAITS,
        "results": RESULTS,
        "outcomes": OUTCOMES,
    }
