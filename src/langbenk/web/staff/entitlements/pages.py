"""The rights board of one family, one entitlement, and what the family has been told."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.situation import day_of
from langbenk.entitlements.actions.note_entitlement import note_entitlement
from langbenk.entitlements.actions.note_information import note_information
from langbenk.entitlements.sheets.board import entitlement_sheet, rights_board
from langbenk.web.edge import by_and_at
from langbenk.web.entitlements.forms import InformationForm, StandingForm
from langbenk.web.entitlements.shown import asked, grouped, shown, state_words, untold, was_told
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near


@require_safe
def board(request: HttpRequest, person: UUID) -> HttpResponse:
    """What is under way, what is worth asking about, and what has been told."""
    now = by_and_at(request)
    sheet, on = rights_board(about=person, **now), day_of(now["at"])
    page = {
        "sheet": sheet,
        "under_way": [shown(line, on) for line in sheet.under_way],
        "likely": grouped(tuple(line for line in sheet.worth if line.likely), on),
        "worth": grouped(tuple(line for line in sheet.worth if not line.likely), on),
        "rest": grouped(sheet.rest, on),
        "told": [was_told(line) for line in sheet.told],
        "untold": untold(sheet),
        "near": near(person, sheet.may, "rights-board"),
    }
    return render(request, "staff/rights_board.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def entitlement(request: HttpRequest, person: UUID, key: str) -> HttpResponse:
    """One entitlement: what it is, who decides, how to apply; how it stands, and a new line about that."""
    now = by_and_at(request)
    sheet, on = entitlement_sheet(about=person, key=key, **now), day_of(now["at"])
    form = StandingForm.of(request, {"on": on}, thing=key, staff=True, around=Around(guarded=sheet.guarded))
    if form.is_valid() and form.does(note_entitlement, about=person, what=form.noted(key), form_key=form.once, **now):
        return redirect("entitlement", person, key)
    page = {
        "sheet": sheet,
        "one": shown(sheet.line, on),
        "history": [{"line": line, "state": state_words(line)} for line in sheet.history],
        "asks": asked(sheet.asks),
        "form": form,
        "near": near(person, sheet.may, "rights-board"),
    }
    return render(request, "staff/entitlement.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def told(request: HttpRequest, person: UUID) -> HttpResponse:
    """Note what the family was told. The point, and what it was about, may stand in the address."""
    now = by_and_at(request)
    sheet, on = rights_board(about=person, **now), day_of(now["at"])
    stands = {"on": on} | {name: request.GET.get(name, "") for name in ("point", "key")}
    form = InformationForm.of(request, stands, today=on, around=Around())
    if form.is_valid() and form.does(
        note_information, about=person, what=form.information(), form_key=form.once, **now
    ):
        return redirect("rights-board", person)
    page = {"sheet": sheet, "form": form, "near": near(person, sheet.may, "rights-board")}
    return render(request, "staff/told.html", page, status=form.status)
