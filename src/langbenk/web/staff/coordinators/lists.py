"""The lists of the board, and the municipality's own targets."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.deeds import Missing
from langbenk.coordinators.actions.set_target import set_target
from langbenk.coordinators.sheets.board import KINDS, NEED, BoardNumbers, ListLine, board_list
from langbenk.coordinators.sheets.targets import TargetLine, targets_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.staff.coordinators.forms import TargetForm
from langbenk.web.staff.coordinators.words import LISTS, PAGES, called, whom


@require_safe
def board(request: HttpRequest, what: str) -> HttpResponse:
    """A page of one list, what is due first on top."""
    if what not in KINDS:
        raise Missing
    after = request.GET.get("after", "")
    sheet = board_list(what=what, after=after, **by_and_at(request))
    page = {
        "sheet": sheet,
        "title": called(what),
        "lines": [
            {"one": line, "says": called(line.says), "href": _where(line), "whom": whom(line.role)}
            for line in sheet.lines
        ],
        "later": bool(after),
    }
    return render(request, "coordinators/list.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def targets(request: HttpRequest) -> HttpResponse:
    """What holds today, what has held, and a new one for whoever leads the unit."""
    sheet = targets_sheet(**by_and_at(request))
    form = TargetForm.of(request, steps=(*sheet.steps, *sheet.matters, *sheet.habits))
    if form.is_valid() and form.does(set_target, **form.target(), **by_and_at(request)):
        return redirect("targets")
    page = {
        "groups": [[_in_words(line) for line in group] for group in (sheet.steps, sheet.matters, sheet.habits)],
        "history": [{"one": one, "called": called(one.step)} for one in sheet.history],
        "form": form,
        "sheet": sheet,
    }
    return render(request, "coordinators/targets.html", page, status=form.status)


def numbers_in_words(sheet: BoardNumbers) -> list[dict[str, object]]:
    """The numbers of the board, each with its name and the address of its list."""
    return [
        {"one": one, "called": called(one.what), "href": _list_of(one.what)}
        for one in sheet.numbers
        if one.what in LISTS
    ]


def _list_of(what: str) -> str:
    return reverse("needs") if what == NEED else reverse("board-list", args=[what])


def _in_words(line: TargetLine) -> dict[str, object]:
    return {"one": line, "called": called(line.step)}


def _where(line: ListLine) -> str:
    name = PAGES.get(line.says, "case")
    return reverse(name) if name == "board" else reverse(name, args=[line.person])
