"""The case page: the bench, what is next, what the child wants, what has happened."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.sheets.seats import Seat
from langbenk.bench.situation import day_of
from langbenk.cases.actions.end_seat import BY_HAND, end_seat
from langbenk.cases.actions.offer_seat import offer_seat
from langbenk.cases.process import ENDS
from langbenk.cases.sheets.invite import invite_sheet
from langbenk.organisation.professions import title
from langbenk.plans.sheets.case_page import CasePage, Event, case_page
from langbenk.web.birthdays import STAFF, Birthday, birthdays_ahead
from langbenk.web.coordinating import sits_as_coordinating, who_in_words
from langbenk.web.edge import by_and_at
from langbenk.web.entry.shown import line_in_words
from langbenk.web.staff.bench.forms import OfferForm
from langbenk.web.staff.bench.words import FACES, HAPPENED, KIN, NEXT, PAGES, PLANNED, ROLES, SEES

IN_SIGHT = 7
"""So many links stand open; the others lie under «More pages» (``staff/near.html``)."""


@require_safe
def case(request: HttpRequest, person: UUID) -> HttpResponse:
    """The bench round one child."""
    now = by_and_at(request)
    sheet = case_page(about=person, **now)
    seats = [
        seat_words(seat) | {"leads": seat.is_leading or sits_as_coordinating(seat, sheet.coordinates)}
        for seat in sheet.seats
    ]
    context = {
        "sheet": sheet,
        "family": [seat for seat in seats if seat["kind"] == "family"],
        "others": sorted((seat for seat in seats if seat["kind"] != "family"), key=lambda seat: not seat["leads"]),
        "near": near(person, sheet.may, "case"),
        "who": who_in_words(sheet.coordinates, sheet.also, sheet.child.given_name),
        "birthdays": () if sheet.step == ENDS else _birthdays(sheet, day_of(now["at"])),
        "next": _next(sheet),
        "has_plan": sheet.step in PLANNED,
        "entries": [line_in_words(line) for line in sheet.entries],
        "events": [{"day": event.on, "what": happened(event)} for event in sheet.happened],
    }
    return render(request, "staff/case.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def seats(request: HttpRequest, person: UUID) -> HttpResponse:
    """Who sits on the bench, and the invitation of one more."""
    sheet = invite_sheet(about=person, named=_typed(request.GET.get("named", "")), **by_and_at(request))
    form = OfferForm.of(request)
    if form.is_valid() and form.does(offer_seat, about=person, **form.whom(), **by_and_at(request)):
        return redirect("case", person)
    people = [{"one": one, "title": title(one.profession) if one.profession else ""} for one in sheet.people]
    context = {"sheet": sheet, "form": form, "people": people, "near": near(person, sheet.may, "seats")}
    return render(request, "staff/seats.html", context, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def leave_seat(request: HttpRequest, person: UUID, seat: UUID) -> HttpResponse:
    """End a team member's seat. Whoever only comes by here is sent to the case."""
    if request.method == "POST":
        end_seat(about=person, seat=seat, **by_and_at(request))
    return redirect("case", person)


def _typed(search: str) -> str:
    """What was searched for, without signs that no name has."""
    return "".join(sign for sign in search[:100] if sign.isprintable())


def near(person: UUID, may: Iterable[str], here: str) -> list[dict[str, object]]:
    """The pages of this case that the reader may open; the one they are on is always among those in sight."""
    links: list[dict[str, object]] = [
        {"href": reverse(name, args=[person]), "text": text, "here": name == here}
        for action, name, text in PAGES
        if action in may
    ]
    at = next((place for place, link in enumerate(links) if link["here"]), 0)
    if at >= IN_SIGHT:
        links.insert(IN_SIGHT - 1, links.pop(at))
    return links


def seat_words(seat: Seat) -> dict[str, object]:
    """A seat as the bench shows it."""
    role = KIN.get(seat.kinship) or ROLES[seat.kind]
    work = title(seat.profession) if seat.profession else ""
    return {
        "id": seat.id,
        "name": seat.name or seat.service_name,
        "role": ", ".join(
            filter(
                None, [str(role) if seat.kind != "team_member" else "", work, seat.service_name if seat.name else ""]
            )
        ),
        "kind": FACES.get(seat.kind, "service"),
        "leads": seat.is_leading,
        "seat": seat,
        "sees": [str(SEES[reading]) for reading in seat.sees] or [_("nothing")],
        "awaits": [str(SEES[reading]) for reading in seat.awaits_consent],
        "may_end": seat.kind in BY_HAND,
    }


def happened(event: Event) -> str:
    """One line of what has happened."""
    return str(HAPPENED[event.code]) % {"who": ", ".join(event.names)}


def _birthdays(sheet: CasePage, on: date) -> tuple[Birthday, ...]:
    return birthdays_ahead(sheet.child, on=on, reader=STAFF, language=get_language() or "nb")


def _next(sheet: CasePage) -> dict[str, object] | None:
    """The button that takes the case on, for whoever may press it."""
    if sheet.step not in NEXT or NEXT[sheet.step][0] not in sheet.may:
        return None
    _action, name, text = NEXT[sheet.step]
    return {"href": reverse(name) if name == "board" else reverse(name, args=[sheet.child.id]), "text": text}
