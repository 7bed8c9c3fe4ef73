"""The letters about one person, at work."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from langbenk.decisions.sheets.letters import letter_file, letters_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.letter_files import as_file
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.decisions.words import SENT


@require_safe
def letters(request: HttpRequest, person: UUID) -> HttpResponse:
    """Every letter, the newest first, and how far it has come."""
    sheet = letters_sheet(about=person, **by_and_at(request))
    page = {"sheet": sheet, "near": near(person, sheet.may, "letters"), "sent": SENT}
    return render(request, "staff/decisions/letters.html", page)


@require_safe
def pdf(request: HttpRequest, person: UUID, letter: UUID) -> HttpResponse:
    """One letter as it was sent."""
    return as_file(letter_file(about=person, letter=letter, **by_and_at(request)))
