"""The page where the rights are assessed."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.cases.actions.assess_rights import assess_rights
from langbenk.cases.sheets.rights import RightsSheet, rights_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.unit.forms import RightsForm
from langbenk.web.staff.unit.words import ANSWERS, SAID, SCHEMES


@require_http_methods(["GET", "HEAD", "POST"])
def rights(request: HttpRequest, person: UUID) -> HttpResponse:
    """Ask one question for each fact, or keep the answers and show what the rules say to them."""
    sheet = rights_sheet(about=person, **by_and_at(request))
    form = RightsForm.of(request, _stands(sheet), rights=sheet.rights, around=Around(guarded=sheet.guarded))
    if form.is_valid():
        said = {"facts": form.facts(), "reasons": form.reasons(), "form_key": form.once}
        if form.does(assess_rights, about=person, **said, **by_and_at(request)):
            return redirect("decision", person)
    links = near(person, sheet.may, "rights")
    context = {"sheet": sheet, "form": form, "near": links, "schemes": SCHEMES, "said": SAID, "answered_as": ANSWERS}
    return render(request, "staff/rights.html", context, status=form.status)


def _stands(sheet: RightsSheet) -> dict[str, str]:
    asked = [fact for right in sheet.rights for fact in right.facts]
    answers = {one.fact: one.answer if sheet.assessed_on else one.said for one in asked}
    return answers | {f"{one.fact}_reason": one.reason for one in asked}
