"""At home: what was decided, the letters, and the way to disagree."""

from contextlib import suppress
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.deeds import TooEarly, Wrong
from langbenk.cases.inquiries import RIGHTS, rights_for
from langbenk.decisions.actions.make_complaint import make_complaint
from langbenk.decisions.actions.withdraw_complaint import withdraw_complaint
from langbenk.decisions.sheets.family_answers import DisagreeSheet, disagree_sheet, family_answers_sheet
from langbenk.decisions.sheets.letters import letter_file, letters_sheet
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.right import Code
from langbenk.web.edge import by_and_at
from langbenk.web.family.decisions.forms import DisagreeForm
from langbenk.web.family.decisions.words import MEANS, OUTCOMES, RESULTS, STEPS, TAGS
from langbenk.web.family.naming import called
from langbenk.web.forms.second_look import Around
from langbenk.web.letter_files import as_file
from langbenk.web.needs.tested import in_words

NOT_APPEALED = {
    _("Who coordinates"): ROUTES[DecisionKind.WHO_COORDINATES],
    _("That services work together"): ROUTES[DecisionKind.COOPERATION],
}


@require_safe
def answers(request: HttpRequest, person: UUID) -> HttpResponse:
    """Every answer, where it stands, and one's own complaints."""
    sheet = family_answers_sheet(about=person, **by_and_at(request))
    stand = {one.answer.rule: one.answer for one in sheet.answers if one.answer.stands}
    ours = rights_for(grown_up=sheet.child.grown_up)
    looks = {rule: Code.NEEDS_ASSESSMENT for rule in RIGHTS if rule in ours or rule in stand}
    looks |= {rule: Code(code) for rule, code in sheet.others}
    page = {
        "sheet": sheet,
        "child": called(sheet.child),
        "tested": [in_words(rule, code, sheet.on) for rule, code in looks.items()],
        "decided": dict.fromkeys(looks) | stand,
        "outcomes": OUTCOMES,
        "means": MEANS,
        "tags": TAGS,
        "steps": STEPS,
        "results": RESULTS,
        "not_appealed": [
            (name, route.says, [ground.id for ground in route.grounds]) for name, route in NOT_APPEALED.items()
        ],
    }
    return render(request, "family/decisions/answers.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def disagree(request: HttpRequest, person: UUID, decision: UUID) -> HttpResponse:
    """Say that one disagrees: what it takes, who helps, what happens then."""
    which: dict[str, Any] = {"about": person, "decision": decision} | by_and_at(request)
    sheet = disagree_sheet(**which)
    form = DisagreeForm.of(request, late=_late(sheet), around=Around(guarded=sheet.guarded))
    if form.is_valid():
        said = {"why_late": ""} | form.cleaned_data
        if form.does(make_complaint, **said, form_key=form.once, **which):
            return redirect("family-answers", person)
    page = {"sheet": sheet, "form": form, "child": called(sheet.child), "outcomes": OUTCOMES, "late": _late(sheet)}
    return render(request, "family/decisions/disagree.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, person: UUID, complaint: UUID) -> HttpResponse:
    """Take one's complaint back. Whoever only comes by here is sent to the answers."""
    if request.method == "POST":
        with suppress(TooEarly, Wrong):  # it has been sent on, or ended, meanwhile: the page says so
            withdraw_complaint(about=person, complaint=complaint, **by_and_at(request))
    return redirect("family-answers", person)


@require_safe
def letters(request: HttpRequest, person: UUID) -> HttpResponse:
    """The letters to oneself."""
    sheet = letters_sheet(about=person, **by_and_at(request))
    return render(request, "family/decisions/letters.html", {"sheet": sheet, "child": called(sheet.child)})


@require_safe
def pdf(request: HttpRequest, person: UUID, letter: UUID) -> HttpResponse:
    """One letter as it was sent."""
    return as_file(letter_file(about=person, letter=letter, **by_and_at(request)))


def _late(sheet: DisagreeSheet) -> bool:
    return sheet.timely != "in_time"
