"""Rehabilitation round one person: all of it, and a form for each thing that is kept."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.situation import day_of
from langbenk.law.rehabilitation import Potential
from langbenk.rehabilitation.actions.add_measure import add_measure
from langbenk.rehabilitation.actions.note_outcome import note_outcome
from langbenk.rehabilitation.actions.note_potential import note_potential
from langbenk.rehabilitation.actions.notify_need import notify_need
from langbenk.rehabilitation.actions.set_goal import set_goal
from langbenk.rehabilitation.sheets.new_need import new_need_sheet
from langbenk.rehabilitation.sheets.rehabilitation import measure_sheet, new_measure_sheet, rehabilitation_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.second_look import Around
from langbenk.web.rehabilitation.forms import GoalForm, MeasureForm, NeedForm, OutcomeForm, PotentialForm
from langbenk.web.rehabilitation.shown import (
    POTENTIAL_KINDS,
    reminder,
    shown_goal,
    shown_measure,
    shown_potential,
    state_words,
)
from langbenk.web.staff.bench.case import near


@require_safe
def rehabilitation(request: HttpRequest, person: UUID) -> HttpResponse:
    """The potential, the goals with what is done and what came of it, and what has been told of."""
    sheet = rehabilitation_sheet(about=person, **by_and_at(request))
    page: dict[str, Any] = {
        "state": state_words(sheet.potential),
        "state_kind": POTENTIAL_KINDS[Potential(sheet.potential)],
        "history": list(map(shown_potential, sheet.history)),
        "goals": list(map(shown_goal, sheet.goals)),
        "reminder": reminder(),
    }
    return _page(request, "rehabilitation", sheet, **page)


@require_http_methods(["GET", "HEAD", "POST"])
def potential(request: HttpRequest, person: UUID) -> HttpResponse:
    """Note how it stands with the potential."""
    now = by_and_at(request)
    sheet = rehabilitation_sheet(about=person, **now)
    form = PotentialForm.of(request, {"on": day_of(now["at"])}, around=Around(guarded=sheet.guarded))
    if form.is_valid() and form.does(note_potential, about=person, what=form.looked(), form_key=form.once, **now):
        return redirect("rehabilitation", person)
    return _page(request, "note_potential", sheet, form)


@require_http_methods(["GET", "HEAD", "POST"])
def goal(request: HttpRequest, person: UUID) -> HttpResponse:
    """Write down a goal."""
    now = by_and_at(request)
    sheet = rehabilitation_sheet(about=person, **now)
    form = GoalForm.of(request, around=Around(guarded=sheet.guarded))
    if form.is_valid() and form.does(set_goal, about=person, what=form.goal(), form_key=form.once, **now):
        return redirect("rehabilitation", person)
    return _page(request, "rehab_goal", sheet, form)


@require_http_methods(["GET", "HEAD", "POST"])
def measure(request: HttpRequest, person: UUID, rehab_goal: UUID) -> HttpResponse:
    """Add a measure to a goal. A reminder stands beside it where nobody has looked at the potential."""
    now = by_and_at(request)
    sheet = new_measure_sheet(about=person, goal=rehab_goal, **now)
    looked_at = sheet.potential == Potential.LOOKED_AT
    form = MeasureForm.of(
        request,
        {"since": day_of(now["at"])},
        services=sheet.services,
        looked_at=looked_at,
        around=Around(guarded=sheet.guarded),
    )
    if form.is_valid() and form.does(
        add_measure, about=person, goal=rehab_goal, what=form.measure(), form_key=form.once, **now
    ):
        return redirect("rehabilitation", person)
    reminds = None if looked_at else reminder()
    return _page(request, "rehab_measure", sheet, form, goal=shown_goal(sheet.goal), reminder=reminds)


@require_http_methods(["GET", "HEAD", "POST"])
def outcome(request: HttpRequest, person: UUID, rehab_measure: UUID) -> HttpResponse:
    """Note what came of a measure."""
    now = by_and_at(request)
    sheet = measure_sheet(about=person, measure=rehab_measure, **now)
    form = OutcomeForm.of(request, {"on": day_of(now["at"])}, around=Around(guarded=sheet.guarded))
    if form.is_valid() and form.does(
        note_outcome, about=person, measure=rehab_measure, what=form.came_of(), form_key=form.once, **now
    ):
        return redirect("rehabilitation", person)
    return _page(request, "note_outcome", sheet, form, one=shown_measure(sheet.measure))


@require_http_methods(["GET", "HEAD", "POST"])
def need(request: HttpRequest, person: UUID) -> HttpResponse:
    """Tell the coordinating unit of a possible need, and read back what one has told."""
    now = by_and_at(request)
    sheet = new_need_sheet(about=person, **now)
    form = NeedForm.of(request, around=Around(guarded=sheet.guarded))
    if form.is_valid() and form.does(notify_need, about=person, what=form.need(), form_key=form.once, **now):
        return redirect("rehab-need", person)
    said = {name: getattr(sheet, name) for name in ("to", "also", "secrecy")}
    words = {name: one.say(get_language() or "nb") for name, one in said.items() if one}
    return _page(request, "rehab_need", sheet, form, here="rehab-need", **words)


def _page(
    request: HttpRequest,
    name: str,
    sheet: Any,
    form: DeedForm | None = None,
    *,
    here: str = "rehabilitation",
    **more: Any,
) -> HttpResponse:
    page = {"sheet": sheet, "form": form, "near": near(sheet.child.id, sheet.may, here)}
    return render(request, f"staff/{name}.html", page | more, status=form.status if form else 200)
