"""The seats of relatives: somebody is looked up, and sits down on the ground by which they belong to the person."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.access.standing import Tie
from langbenk.cases.actions.seat_relative import seat_relative
from langbenk.cases.belonging import Belonging
from langbenk.cases.sheets.relatives import RelativesSheet, relatives_sheet
from langbenk.people.search import Found, find_by_name, find_by_number
from langbenk.web.edge import ByAndAt, by_and_at
from langbenk.web.kept import take_back
from langbenk.web.staff.bench.case import near, seat_words
from langbenk.web.staff.bench.forms import BelongingForm, PersonForm
from langbenk.web.staff.intake.found import Ticket, for_found, ticket


@require_http_methods(["GET", "HEAD", "POST"])
def relatives(request: HttpRequest, person: UUID) -> HttpResponse:
    """Who of the family sits here; look somebody up, and give them a seat."""
    now = by_and_at(request)
    sheet = relatives_sheet(about=person, **now)
    if request.POST.get("own"):
        seat_relative(about=person, what=Belonging(relative=person, kind=Tie.SELF), **now)
        return redirect("relatives", person)
    said = request.POST or take_back(request)
    who = ticket(said.get("who", ""), **now) if said else None
    if who is not None and who.about is not None:
        return _seat(request, sheet, who, who.about, now)
    search = PersonForm(request.POST if request.method == "POST" else None)
    found: tuple[Found, ...] | None = None
    if search.is_valid():
        found = _look_up(search.cleaned_data, now)
    tickets = [for_found(one, **now) for one in found or ()]
    page = {"search": search, "found": tickets, "nobody": found == ()}
    return _page(request, sheet, page, status=422 if search.is_bound and search.errors else 200)


def _seat(request: HttpRequest, sheet: RelativesSheet, who: Ticket, relative: UUID, now: ByAndAt) -> HttpResponse:
    """The form for one who was found; chosen from the list, it comes up empty."""
    chosen = request.method == "POST" and "kind" in request.POST
    form = (BelongingForm.of if chosen else BelongingForm.fresh)(request, thing=who.thing)
    if form.is_valid():
        said = form.cleaned_data
        what = Belonging(relative, Tie(said["kind"]), said["until"], said["note"], said["has_the_say"])
        if form.does(seat_relative, about=sheet.child.id, what=what, **now):
            return redirect("relatives", sheet.child.id)
    page = {"who": who, "sealed": who.sealed(), "form": form}
    return _page(request, sheet, page, status=form.status)


def _page(request: HttpRequest, sheet: RelativesSheet, more: dict[str, Any], *, status: int) -> HttpResponse:
    seats = [seat_words(one.seat) | {"note": one.note} for one in sheet.seats]
    page = {"sheet": sheet, "seats": seats, "near": near(sheet.child.id, sheet.may, "relatives"), **more}
    return render(request, "staff/relatives.html", page, status=status)


def _look_up(said: dict[str, Any], now: ByAndAt) -> tuple[Found, ...]:
    if said["number"]:
        return find_by_number(said["number"], **now)
    return find_by_name(said["given_name"], said["family_name"], said["birth_date"], **now)
