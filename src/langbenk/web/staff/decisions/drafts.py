"""A decision that is prepared by one, and where the municipality wants it, read by another before it is made."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.bench.deeds import Missing, Stale
from langbenk.decisions.actions.amend_decision import amend_decision
from langbenk.decisions.actions.change_on_complaint import change_on_complaint
from langbenk.decisions.actions.decide_anew import decide_anew
from langbenk.decisions.actions.make_decision import make_decision
from langbenk.decisions.actions.prepare_decision import prepare_decision
from langbenk.decisions.actions.return_decision import return_decision
from langbenk.decisions.actions.second_decision import second_decision
from langbenk.decisions.sheets.draft import DraftSheet, draft_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.decisions.forms import DraftForm, ReviewForm
from langbenk.web.staff.decisions.words import STATE_TAGS
from langbenk.web.staff.unit.words import OUTCOMES


@require_http_methods(["GET", "HEAD", "POST"])
def draft(request: HttpRequest, person: UUID, rule: str) -> HttpResponse:
    """Write the draft, and propose it when it is whole. One that is to come in the place of another is written where
    that one is changed.
    """
    sheet = draft_sheet(about=person, rule=rule, **by_and_at(request))
    if sheet.complaint:
        return redirect("change-on-complaint", person, sheet.complaint)
    if sheet.instead_of:
        return redirect("amend-decision", person, sheet.instead_of.id)
    stands = {"outcome": sheet.outcome} | vars(sheet.parts)
    form = DraftForm.of(request, stands, sheet.version, around=Around(guarded=sheet.guarded))
    if form.is_valid():
        what: dict[str, Any] = {"about": person, "rule": rule, "draft": form.draft(), "version": form.version}
        if form.does(prepare_decision, **what, propose=form.pressed == "propose", **by_and_at(request)):
            if form.pressed == "propose":
                return redirect("review-decision", person, rule)
            return redirect("answers", person)
    return render(request, "staff/decisions/draft.html", _page(sheet) | {"form": form}, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, person: UUID, rule: str) -> HttpResponse:
    """Read what is proposed: send it back, stand by it, or make the decision."""
    sheet = draft_sheet(about=person, rule=rule, **by_and_at(request))
    if sheet.decision is None:
        raise Missing
    form = ReviewForm.of(request, version=sheet.version)
    if form.is_valid():
        what: dict[str, Any] = {"about": person, "decision": sheet.decision, "version": form.version} | by_and_at(
            request
        )
        if form.pressed == "return" and form.does(return_decision, reason=form.cleaned_data["reason"], **what):
            return redirect("answers", person)
        if form.pressed == "second" and form.does(second_decision, **what):
            return redirect("review-decision", person, rule)
        if form.pressed == "decide" and form.does(_made, sheet=sheet, **what):
            return redirect("answer", person, sheet.decision)
    return render(request, "staff/decisions/review.html", _page(sheet) | {"form": form}, status=form.status)


def _made(*, sheet: DraftSheet, version: int, decision: UUID, **what: Any) -> None:
    """Make what is proposed, as it was read: a first decision, or the deed that puts it in the place of another."""
    old, parts = sheet.instead_of, sheet.parts
    if old is None:
        make_decision(decision=decision, version=version, **what)
        return
    if version != sheet.version:
        raise Stale({}, sheet.version, sheet.by)
    says: dict[str, Any] = {"outcome": sheet.outcome, "reasons": parts.own_reasons}
    says |= {"child_heard": parts.heard, "weight": parts.weight}
    if sheet.complaint:
        change_on_complaint(complaint=sheet.complaint, is_new=sheet.is_new, **says, **what)
    elif sheet.anew:
        decide_anew(decision=old.id, **says, **what)
    else:
        amend_decision(decision=old.id, why=sheet.why, **says, **what)


def _page(sheet: DraftSheet) -> dict[str, object]:
    links = near(sheet.child.id, sheet.may, "answers")
    return {"sheet": sheet, "near": links, "outcomes": OUTCOMES, "tags": STATE_TAGS}
