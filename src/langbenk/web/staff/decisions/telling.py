"""The page where the letter about a decision is read before it is sent."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.decisions.actions.tell_decision import tell_decision
from langbenk.decisions.sheets.tell import tell_sheet
from langbenk.decisions.telling import Besides
from langbenk.web.edge import by_and_at
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.decisions.forms import TellForm
from langbenk.web.staff.unit.words import OUTCOMES


@require_http_methods(["GET", "HEAD", "POST"])
def tell(request: HttpRequest, person: UUID, decision: UUID) -> HttpResponse:
    """Show the letter as it will be, with what is typed so far; or send it."""
    which: dict[str, Any] = {"about": person, "decision": decision} | by_and_at(request)
    sheet = tell_sheet(besides=None, **which)
    stands = {"they_said": sheet.they_said, "instead": sheet.instead}
    form = TellForm.of(request, stands, around=Around(guarded=sheet.guarded), asks_best=sheet.asks_best)
    if form.is_valid():
        typed = Besides(**form.cleaned_data)
        if "send" in request.POST and form.does(tell_decision, besides=typed, **which):
            return redirect("answer", person, decision)
        sheet = tell_sheet(besides=typed, **which)
    page = {
        "sheet": sheet,
        "form": form,
        "near": near(person, sheet.may, "answers"),
        "outcomes": OUTCOMES,
        "languages": dict(settings.LANGUAGES),
    }
    return render(request, "staff/decisions/tell.html", page, status=form.status)
