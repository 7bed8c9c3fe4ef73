"""What comes for one person, and round all of one's own; what is ticked off; a step planned or called off."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.deeds import Missing
from langbenk.law.transition_lists import CHECKLISTS, TransitionKind
from langbenk.transitions.actions.call_off_transition import call_off_transition
from langbenk.transitions.actions.change_item import Item, change_item
from langbenk.transitions.actions.plan_transition import plan_transition
from langbenk.transitions.sheets.ahead import AheadSheet, ahead_sheet
from langbenk.transitions.sheets.coming import coming_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.transitions.forms import ItemForm, PlanForm
from langbenk.web.staff.transitions.leading import leads_to
from langbenk.web.transitions.shown import STAFF, kind_in_words, parts_in_words, step_in_words, steps_in_words


@require_safe
def coming(request: HttpRequest) -> HttpResponse:
    """What comes in the reader's own cases, the nearest day first."""
    after = request.GET.get("after", "")
    sheet = coming_sheet(after=after, **by_and_at(request))
    lines = [{"line": line, "kind": kind_in_words(line.kind)} for line in sheet.lines]
    return render(request, "staff/coming.html", {"sheet": sheet, "lines": lines, "later": bool(after)})


@require_safe
def transitions(request: HttpRequest, person: UUID) -> HttpResponse:
    """All that comes for one person."""
    sheet = ahead_sheet(about=person, **by_and_at(request))
    return render(request, "staff/transitions.html", _page(sheet) | {"steps": steps_in_words(sheet, STAFF)})


@require_safe
def transition(request: HttpRequest, person: UUID, kind: str) -> HttpResponse:
    """One step, with its list."""
    sheet = ahead_sheet(about=person, **by_and_at(request))
    return render(request, "staff/transition.html", _page(sheet) | _one(sheet, kind))


@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest, person: UUID) -> HttpResponse:
    """Plan a step, or give it another day."""
    sheet = ahead_sheet(about=person, **by_and_at(request))
    form = PlanForm.of(request, around=Around(guarded=sheet.guarded))
    if form.is_valid() and form.does(plan_transition, about=person, planned=form.planned(), **by_and_at(request)):
        return redirect("transition", person, form.cleaned_data["kind"])
    return render(request, "staff/new_transition.html", _page(sheet) | {"form": form}, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def item(request: HttpRequest, person: UUID, item: str) -> HttpResponse:
    """What became of one thing, ``kind-key``. A press on its button in the list is this form with the answer given."""
    kind, _, key = item.partition("-")
    sheet = ahead_sheet(about=person, **by_and_at(request))
    page = _page(sheet) | _one(sheet, kind)
    shown = next(
        (one for one in step_in_words(sheet.the_step(kind), sheet.child, STAFF).items if one.line.key == key), None
    )
    if shown is None:
        raise Missing
    stands = {"state": shown.line.state, "note": shown.line.note}
    form = ItemForm.of(request, stands, shown.line.version, thing=item, around=Around(guarded=sheet.guarded))
    told = {"about": person, "item": Item(kind, key), "version": form.version}
    if form.is_valid() and form.does(change_item, **told, **form.cleaned_data, **by_and_at(request)):
        return (
            redirect("transitions", person)
            if _has_ended(request, person, kind)
            else redirect("transition", person, kind)
        )
    return render(request, "staff/transition_item.html", page | {"form": form, "item": shown}, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def call_off(request: HttpRequest, person: UUID, kind: str) -> HttpResponse:
    """Say that it will not come to be. Whoever only comes by here is sent to what comes."""
    if request.method == "POST" and DeedForm(request.POST).is_valid():
        call_off_transition(about=person, kind=kind, **by_and_at(request))
    return redirect("transitions", person)


def _has_ended(request: HttpRequest, person: UUID, kind: str) -> bool:
    sheet = ahead_sheet(about=person, **by_and_at(request))
    return all(one.kind != kind for one in sheet.steps)


def _one(sheet: AheadSheet, kind: str) -> dict[str, object]:
    parts = parts_in_words(sheet.move.parts) if sheet.move else []
    step = step_in_words(sheet.the_step(kind), sheet.child, STAFF)
    lists = {one.key: leads_to(one, sheet.child.id, sheet.may) for one in CHECKLISTS[TransitionKind(kind)]}
    items = [{"shown": item, "leads": lists[item.line.key]} for item in step.items]
    return {"step": step, "items": items, "parts": parts}


def _page(sheet: AheadSheet) -> dict[str, object]:
    return {"sheet": sheet, "near": near(sheet.child.id, sheet.may, "transitions")}
