"""What has been decided in one case, and one decision with its life."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from langbenk.decisions.sheets.answer import answer_sheet
from langbenk.decisions.sheets.answers import answers_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.decisions.words import STATE_TAGS, WAITS
from langbenk.web.staff.unit.words import OUTCOMES


@require_safe
def answers(request: HttpRequest, person: UUID) -> HttpResponse:
    """Drafts, decisions and complaints of one case."""
    sheet = answers_sheet(about=person, **by_and_at(request))
    words = {"outcomes": OUTCOMES, "tags": STATE_TAGS, "waits": WAITS}
    return render(
        request, "staff/decisions/answers.html", {"sheet": sheet, "near": near(person, sheet.may, "answers")} | words
    )


@require_safe
def answer(request: HttpRequest, person: UUID, decision: UUID) -> HttpResponse:
    """One decision, and what can be done with it now."""
    sheet = answer_sheet(about=person, decision=decision, **by_and_at(request))
    words = {"outcomes": OUTCOMES, "tags": STATE_TAGS, "waits": WAITS}
    return render(
        request, "staff/decisions/answer.html", {"sheet": sheet, "near": near(person, sheet.may, "answers")} | words
    )
