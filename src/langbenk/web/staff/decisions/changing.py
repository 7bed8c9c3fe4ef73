"""The pages where a decision is changed of our own accord, or taken back."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.decisions.actions.amend_decision import amend_decision
from langbenk.decisions.actions.annul_decision import annul_decision
from langbenk.decisions.actions.decide_anew import decide_anew
from langbenk.decisions.actions.propose_change import propose_change
from langbenk.decisions.sheets.answer import AnswerSheet, answer_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.letters_first import DONE, does_or_shows
from langbenk.web.forms.rows import Rows
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.decisions.forms import AmendForm, AnewForm, AnnulForm
from langbenk.web.staff.unit.words import OUTCOMES


@require_http_methods(["GET", "HEAD", "POST"])
def amend(request: HttpRequest, person: UUID, decision: UUID) -> HttpResponse:
    """Put a new answer in place of the old one, or an answer where the old one was annulled; or propose it, where
    another reads it first.
    """
    which: dict[str, Any] = {"about": person, "decision": decision} | by_and_at(request)
    sheet = answer_sheet(**which)
    kind, deed = (AnewForm, decide_anew) if sheet.to_decide_anew else (AmendForm, amend_decision)
    around = Around(guarded=sheet.guarded, of_age=sheet.child.grown_up)
    form = kind.of(request, sheet.meant.fields, sheet.meant.version, around=around, is_heard=sheet.child.is_heard)
    if form.is_valid():
        if sheet.second_person:
            meant: dict[str, Any] = {"change": form.change(decision), "version": form.version}
            if form.does(propose_change, about=person, **meant, **by_and_at(request)):
                return redirect("review-decision", person, sheet.answer.rule)
        elif form.does(deed, **form.cleaned_data, **which):
            return redirect("answers", person)
    return _page(request, sheet, form, "staff/decisions/amend.html")


@require_http_methods(["GET", "HEAD", "POST"])
def annul(request: HttpRequest, person: UUID, decision: UUID) -> HttpResponse:
    """Take a decision back."""
    which: dict[str, Any] = {"about": person, "decision": decision} | by_and_at(request)
    sheet = answer_sheet(**which)
    form = AnnulForm.of(request)
    seen = (form.is_valid() and does_or_shows(form, annul_decision, **form.cleaned_data, **which)) or {}
    if seen == DONE:
        return redirect("answers", person)
    return _page(request, sheet, form, "staff/decisions/annul.html", **seen)


def _page(request: HttpRequest, sheet: AnswerSheet, form: Rows, template: str, **more: Any) -> HttpResponse:
    links = near(sheet.child.id, sheet.may, "answers")
    page = {"sheet": sheet, "form": form, "near": links, "outcomes": OUTCOMES, **more}
    return render(request, template, page, status=form.status)
