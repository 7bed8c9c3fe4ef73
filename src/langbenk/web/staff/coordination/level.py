"""The levels of the case, by the municipality's own names, and the form that moves it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.coordination.actions.change_level import change_level
from langbenk.coordination.sheets.level import level_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.coordination.forms import LevelForm
from langbenk.web.staff.coordination.words import MOVES, say


@require_http_methods(["GET", "HEAD", "POST"])
def level(request: HttpRequest, person: UUID) -> HttpResponse:
    """At which levels since when, what each asks for and what is lacking, how it got there; and a move."""
    sheet = level_sheet(about=person, **by_and_at(request))
    called = {line.level: say(line.called.name) for line in sheet.levels}
    moves = [
        (f"{key}-{'up' if up else 'down'}", say(MOVES[up]).format(level=called[key])) for key, up in sheet.possible
    ]
    form = LevelForm.of(request, {}, sheet.version, moves=moves, around=Around(guarded=sheet.guarded))
    if form.is_valid() and form.does(
        change_level, about=person, version=form.version, **form.change(), **by_and_at(request)
    ):
        return redirect("level", person)
    page = {
        "sheet": sheet,
        "form": form,
        "near": near(person, sheet.may, "level"),
        "ladder": say(sheet.names.name),
        "levels": [
            {
                "line": line,
                "called": called[line.level],
                "asks": [(say(one.ask.words), one) for one in line.asks],
            }
            for line in sheet.levels
        ],
        "history": [(called[one.level], one) for one in sheet.history],
    }
    return render(request, "staff/level.html", page, status=form.status)
