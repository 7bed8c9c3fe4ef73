"""The page with the rules' answers, where a named person decides on one right at a time."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.cases.actions.decide_right import decide_right
from langbenk.cases.sheets.decision import DecisionSheet, decision_sheet
from langbenk.law.right import Code
from langbenk.web.edge import by_and_at, today
from langbenk.web.forms.second_look import Around
from langbenk.web.needs.tested import in_words
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.unit.forms import DecisionForm
from langbenk.web.staff.unit.words import ANSWERS, APPEAL_TO, OUTCOME_TAGS, OUTCOMES


@require_http_methods(["GET", "HEAD", "POST"])
def decision(request: HttpRequest, person: UUID) -> HttpResponse:
    """Show the rules' answers and what is decided, or keep a decision and show the next right."""
    sheet = decision_sheet(about=person, **by_and_at(request))
    stands = {"rule": _to_decide(sheet, request.GET.get("right", ""))}
    rule = request.POST.get("rule") or stands["rule"]
    around = Around(guarded=sheet.guarded, of_age=sheet.child.grown_up)
    form = DecisionForm.of(request, stands, thing=rule, around=around, is_heard=sheet.child.is_heard)
    if form.is_valid() and form.does(decide_right, about=person, **form.cleaned_data, **by_and_at(request)):
        return redirect("decision", person)
    context = {
        "sheet": sheet,
        "form": form,
        "near": near(person, sheet.may, "decision"),
        "answers": ANSWERS,
        "outcomes": OUTCOMES,
        "tags": OUTCOME_TAGS,
        "appeal_to": APPEAL_TO,
        "others": [(one, in_words(one.rule, Code(one.code), today())) for one in sheet.others],
    }
    return render(request, "staff/decision.html", context, status=form.status)


def _to_decide(sheet: DecisionSheet, wanted: str) -> str:
    """The right asked for if it is still to be decided, else the first that is; empty when all are decided."""
    undecided = [right.rule for right in sheet.rights if right.decided is None]
    return wanted if wanted in undecided else next(iter(undecided), "")
