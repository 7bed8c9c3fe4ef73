"""The plan's page for staff: read it, begin it, write its text, make it final."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.plans.actions.finalise_plan import finalise_plan
from langbenk.plans.actions.open_plan import open_plan
from langbenk.plans.actions.write_plan import write_plan
from langbenk.plans.process import Unfinished
from langbenk.plans.sheets.plan import PlanSheet, plan_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.staff.bench.case import near, seat_words
from langbenk.web.staff.plan.forms import PlanTextForm, around
from langbenk.web.staff.plan.words import MISSING, SAID_BY, SAID_BY_OF_AGE, STATE_TAGS, STATES

TEXTS = ("resources_and_needs", "child_participation", "period_from", "period_until", "next_review")


@require_safe
def plan(request: HttpRequest, person: UUID) -> HttpResponse:
    """The whole plan, and what may be done with it."""
    return _page(request, plan_sheet(about=person, **by_and_at(request)), DeedForm())


@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: HttpRequest, person: UUID) -> HttpResponse:
    """Begin the plan. Whoever only comes by here is sent to its page."""
    if request.method != "POST":
        return redirect("plan", person)
    form = DeedForm(request.POST)
    if form.is_valid() and form.does(open_plan, about=person, **by_and_at(request)):
        return redirect("plan", person)
    return _page(request, plan_sheet(about=person, **by_and_at(request)), form)


@require_http_methods(["GET", "HEAD", "POST"])
def final(request: HttpRequest, person: UUID) -> HttpResponse:
    """Make the plan final, or say all that it lacks. Whoever only comes by here is sent to its page."""
    if request.method != "POST":
        return redirect("plan", person)
    form = DeedForm(request.POST)
    form.is_valid()
    try:
        if form.does(finalise_plan, about=person, version=form.version, **by_and_at(request)):
            return redirect("plan", person)
    except Unfinished as unfinished:
        for lack in unfinished.missing:
            form.add_error(None, str(MISSING[lack][0]))
    return _page(request, plan_sheet(about=person, **by_and_at(request)), form)


@require_http_methods(["GET", "HEAD", "POST"])
def text(request: HttpRequest, person: UUID) -> HttpResponse:
    """The plan's own text: what the child is good at and needs, how it took part, the days."""
    sheet = plan_sheet(about=person, **by_and_at(request))
    stands = {name: getattr(sheet, name) for name in TEXTS}
    form = PlanTextForm.of(request, stands, sheet.version, around=around(sheet))
    try:
        if form.is_valid() and form.does(
            write_plan, about=person, text=form.text(), version=form.version, **by_and_at(request)
        ):
            return redirect("plan", person)
    except Unfinished as unfinished:
        for lack in unfinished.missing:
            form.add_error(None, str(MISSING[lack][0]))
    context = {"sheet": sheet, "form": form}
    return render(request, "staff/plan_text.html", context, status=form.status)


def _page(request: HttpRequest, sheet: PlanSheet, form: DeedForm) -> HttpResponse:
    context = {
        "sheet": sheet,
        "form": form,
        "near": near(sheet.child.id, sheet.may, "plan"),
        "said_by": SAID_BY_OF_AGE if sheet.child.grown_up else SAID_BY,
        "states": STATES,
        "tags": STATE_TAGS,
        "missing": [MISSING[lack] for lack in sheet.missing],
        "seats": [seat_words(seat) for seat in sheet.seats if seat.kind != "coordinating_unit"],
    }
    return render(request, "staff/plan.html", context, status=form.status)
