"""The pages of one goal and of one measure."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.bench.deeds import Missing
from langbenk.plans.actions.add_goal import add_goal
from langbenk.plans.actions.add_measure import add_measure
from langbenk.plans.actions.change_goal import change_goal
from langbenk.plans.actions.change_measure import change_measure
from langbenk.plans.sheets.goals import GoalLine
from langbenk.plans.sheets.plan import PlanSheet, plan_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.staff.plan.forms import GoalForm, MeasureForm, around


@require_http_methods(["GET", "HEAD", "POST"])
def new_goal(request: HttpRequest, person: UUID) -> HttpResponse:
    """Write down a goal."""
    sheet = plan_sheet(about=person, **by_and_at(request))
    form = GoalForm.of(request, {"said_by": "child"}, around=around(sheet))
    if form.is_valid() and form.does(add_goal, about=person, **form.goal(), form_key=form.once, **by_and_at(request)):
        return redirect("plan", person)
    return render(request, "staff/goal.html", _page(sheet, form), status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def goal(request: HttpRequest, person: UUID, goal: UUID) -> HttpResponse:
    """Change a goal."""
    sheet = plan_sheet(about=person, **by_and_at(request))
    found = _goal(sheet, goal)
    stands = {"words": found.words, "said_by": found.said_by}
    form = GoalForm.of(request, stands, found.version, around=around(sheet))
    if form.is_valid() and form.does(
        change_goal, about=person, goal=goal, **form.goal(), version=form.version, **by_and_at(request)
    ):
        return redirect("plan", person)
    return render(request, "staff/goal.html", _page(sheet, form, found), status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def new_measure(request: HttpRequest, person: UUID, goal: UUID) -> HttpResponse:
    """Write down what somebody will do for a goal."""
    sheet = plan_sheet(about=person, **by_and_at(request))
    found = _goal(sheet, goal)
    form = MeasureForm.of(request, {"state": "agreed"}, services=_services(sheet), around=around(sheet))
    if form.is_valid() and form.does(
        add_measure, about=person, goal=goal, what=form.undertaking(), form_key=form.once, **by_and_at(request)
    ):
        return redirect("plan", person)
    return render(request, "staff/measure.html", _page(sheet, form, found), status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def measure(request: HttpRequest, person: UUID, measure: UUID) -> HttpResponse:
    """Change a measure, or say how far it has come."""
    sheet = plan_sheet(about=person, **by_and_at(request))
    places = ((goal, line) for goal in sheet.goals for line in goal.measures if line.id == measure)
    found = next(places, None)
    if found is None:
        raise Missing
    goal, line = found
    stands: dict[str, Any] = {"text": line.text, "service": str(line.service), "due": line.due, "state": line.state}
    form = MeasureForm.of(request, stands, line.version, services=_services(sheet), around=around(sheet))
    if form.is_valid() and form.does(
        change_measure,
        about=person,
        measure=measure,
        what=form.undertaking(),
        version=form.version,
        **by_and_at(request),
    ):
        return redirect("plan", person)
    return render(request, "staff/measure.html", _page(sheet, form, goal), status=form.status)


def _page(sheet: PlanSheet, form: DeedForm, goal: GoalLine | None = None) -> dict[str, object]:
    return {"sheet": sheet, "form": form, "goal": goal}


def _goal(sheet: PlanSheet, goal: UUID) -> GoalLine:
    found = next((line for line in sheet.goals if line.id == goal), None)
    if found is None:
        raise Missing
    return found


def _services(sheet: PlanSheet) -> tuple[tuple[str, str], ...]:
    return tuple((str(service.id), service.name) for service in sheet.services)
