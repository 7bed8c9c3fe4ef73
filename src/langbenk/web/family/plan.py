"""The whole plan, as the family reads it, and their yes to it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.plans.actions.agree_to_plan import agree_to_plan
from langbenk.plans.sheets.plan import plan_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.family.forms import AgreeForm
from langbenk.web.family.naming import called
from langbenk.web.family.planned import goals_as_they_stood, goals_in_words
from langbenk.web.family.sitting import seats_in_words
from langbenk.web.family.texts.plan import STATES


@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest, person: UUID) -> HttpResponse:
    """Show the plan, or keep the reader's yes to the version they read. A newer one is shown, and not agreed to."""
    sheet = plan_sheet(about=person, **by_and_at(request))
    form = AgreeForm.of(request, version=sheet.version)
    if form.is_valid() and form.does(agree_to_plan, about=person, version=form.version, **by_and_at(request)):
        return redirect("family-plan", person)
    name = called(sheet.child)
    stood = next((answer.stood for answer in sheet.agreements if answer.stood), None)
    page = {
        "sheet": sheet,
        "child": name,
        "form": form,
        "state": STATES[sheet.state],
        "goals": goals_in_words(sheet.goals, name),
        "stood": stood,
        "stood_goals": goals_as_they_stood(stood.goals, name) if stood else (),
        "seats": seats_in_words(sheet.seats),
    }
    return render(request, "family/plan.html", page, status=form.status)
