"""What the family may ask for, how far they have come, and what they have been told."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.situation import day_of
from langbenk.entitlements.actions.note_entitlement import note_entitlement
from langbenk.entitlements.sheets.board import entitlement_sheet, rights_board
from langbenk.web.edge import by_and_at
from langbenk.web.entitlements.forms import StandingForm
from langbenk.web.entitlements.shown import asked, grouped, shown, state_words, untold, was_told
from langbenk.web.family.naming import called


@require_safe
def board(request: HttpRequest, person: UUID) -> HttpResponse:
    """What is under way first, then what is worth asking about; the rest one step away."""
    now = by_and_at(request)
    sheet, on = rights_board(about=person, **now), day_of(now["at"])
    page = {
        "sheet": sheet,
        "child": called(sheet.child),
        "under_way": [shown(line, on) for line in sheet.under_way],
        "likely": grouped(tuple(line for line in sheet.worth if line.likely), on),
        "worth": grouped(tuple(line for line in sheet.worth if not line.likely), on),
        "rest": grouped(sheet.rest, on),
        "told": [was_told(line) for line in sheet.told],
        "untold": untold(sheet, at_home=True),
    }
    return render(request, "family/rights_board.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def entitlement(request: HttpRequest, person: UUID, key: str) -> HttpResponse:
    """One of them: what it is, who decides, how to ask for it; and the family's own note of how it stands."""
    now = by_and_at(request)
    sheet, on = entitlement_sheet(about=person, key=key, **now), day_of(now["at"])
    form = StandingForm.of(request, {"on": on}, thing=key, staff=False)
    if form.is_valid() and form.does(note_entitlement, about=person, what=form.noted(key), form_key=form.once, **now):
        return redirect("family-entitlement", person, key)
    page = {
        "sheet": sheet,
        "child": called(sheet.child),
        "one": shown(sheet.line, on),
        "history": [{"line": line, "state": state_words(line)} for line in sheet.history],
        "asks": asked(sheet.asks),
        "form": form,
    }
    return render(request, "family/entitlement.html", page, status=form.status)
