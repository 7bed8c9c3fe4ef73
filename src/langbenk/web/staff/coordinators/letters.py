"""The letters of an appointment, and the hand-over from one coordinator to the next."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.coordinators.actions.hand_over import hand_over
from langbenk.coordinators.actions.send_mandate import send_mandate
from langbenk.coordinators.sheets.coordinating import coordinating_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.letters_first import DONE, does_or_shows
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.coordinators.forms import HandOverForm, MandateForm


@require_http_methods(["GET", "HEAD", "POST"])
def mandate(request: HttpRequest, person: UUID) -> HttpResponse:
    """The coordinator's mandate, and the family's letter with it."""
    sheet = coordinating_sheet(about=person, **by_and_at(request))
    form = MandateForm.of(request)
    seen = form.is_valid() and does_or_shows(form, send_mandate, about=person, terms=form.terms(), **by_and_at(request))
    if seen == DONE:
        return redirect("coordinator", person)
    page = {"sheet": sheet, "form": form, "near": near(person, sheet.may, "coordinator"), **(seen or {})}
    return render(request, "coordinators/mandate.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def between(request: HttpRequest, person: UUID) -> HttpResponse:
    """What the next coordinator must know."""
    sheet = coordinating_sheet(about=person, **by_and_at(request))
    form = HandOverForm.of(request, around=Around(guarded=sheet.guarded))
    seen = form.is_valid() and does_or_shows(form, hand_over, about=person, note=form.note(), **by_and_at(request))
    if seen == DONE:
        return redirect("coordinator", person)
    page = {"sheet": sheet, "form": form, "near": near(person, sheet.may, "coordinator"), **(seen or {})}
    return render(request, "coordinators/between.html", page, status=form.status)
