"""The coordinating unit's board, and taking a case from it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.cases.actions.open_at_unit import open_at_unit
from langbenk.cases.sheets.board import board
from langbenk.coordinators.sheets.board import BoardNumbers, first_board
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.staff.coordinators.lists import numbers_in_words
from langbenk.web.staff.unit.words import BOARD

NONE = BoardNumbers((), 0)


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """A few cases at every step, or a page of those at one."""
    return _page(request, DeedForm())


@require_http_methods(["GET", "HEAD", "POST"])
def take(request: HttpRequest, person: UUID) -> HttpResponse:
    """Take a new case on, and go to asking the family. Whoever only comes by here is sent to the board."""
    if request.method != "POST":
        return redirect("board")
    form = DeedForm(request.POST)
    if form.is_valid() and form.does(open_at_unit, about=person, **by_and_at(request)):
        return redirect("wish", person)
    return _page(request, form)


def _page(request: HttpRequest, form: DeedForm) -> HttpResponse:
    step, after = request.GET.get("step", ""), request.GET.get("after", "")
    if step in BOARD:
        sheet, numbers = board(only=step, after=after, **by_and_at(request)), NONE
    else:
        first = first_board(**by_and_at(request))
        sheet, numbers = first.board, first.numbers
    context = {
        "sheet": sheet,
        "numbers": numbers_in_words(numbers),
        "overloaded": numbers.overloaded,
        "form": form,
        "groups": [(group, BOARD[group.step]) for group in sheet.groups],
        "steps": BOARD.items(),
        "later": bool(after),
    }
    return render(request, "staff/board.html", context, status=409 if form.errors else 200)
