"""At home: what comes, what there is when the work has ended, and why a parent's seat ends at 18."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from langbenk.bench.deeds import Missing
from langbenk.law.transition_lists import Doer
from langbenk.transitions.sheets.after import after_sheet
from langbenk.transitions.sheets.ahead import ahead_sheet
from langbenk.transitions.sheets.grown import grown_ups
from langbenk.web.edge import by_and_at
from langbenk.web.family.naming import called
from langbenk.web.family.transitions.words import ENDED
from langbenk.web.transitions.shown import GUARDIANS, YOUNG, steps_in_words


@require_safe
def coming(request: HttpRequest, person: UUID) -> HttpResponse:
    """What comes, what changes then, and who does what."""
    sheet = ahead_sheet(about=person, **by_and_at(request))
    steps = steps_in_words(sheet, YOUNG if sheet.is_me else GUARDIANS, who=Doer.FAMILY)
    return render(request, "family/coming.html", {"sheet": sheet, "child": called(sheet.child), "steps": steps})


def after(request: HttpRequest, person: UUID) -> HttpResponse:
    """What there is to read when the work has ended: stands where the page about the child stood."""
    sheet = after_sheet(about=person, **by_and_at(request))
    page = {"sheet": sheet, "child": called(sheet.child), "why": ENDED.get(sheet.reason, "")}
    return render(request, "family/after.html", page)


@require_safe
def grown(request: HttpRequest) -> HttpResponse:
    """Why a parent's page is no more: their child is 18."""
    found = grown_ups(**by_and_at(request))
    if not found:
        raise Missing
    return render(request, "family/grown.html", {"grown": found})
