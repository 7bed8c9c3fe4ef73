"""What somebody wants to be able to do, what is done for it, and what came of it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from langbenk.rehabilitation.sheets.rehabilitation import rehabilitation_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.family.naming import called
from langbenk.web.rehabilitation.shown import shown_goal, shown_potential, state_words


@require_safe
def rehabilitation(request: HttpRequest, person: UUID) -> HttpResponse:
    """Goals first; then whether anybody has looked at what the person may achieve."""
    sheet = rehabilitation_sheet(about=person, **by_and_at(request))
    page = {
        "sheet": sheet,
        "child": called(sheet.child),
        "state": state_words(sheet.potential),
        "history": list(map(shown_potential, sheet.history)),
        "goals": list(map(shown_goal, sheet.goals)),
    }
    return render(request, "family/rehabilitation.html", page)
