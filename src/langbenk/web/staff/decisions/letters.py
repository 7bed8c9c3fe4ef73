"""The letters about one person, at work: how far each has come, and what to do about one that could not be sent."""

from contextlib import suppress
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.access.actions import Action
from langbenk.bench.deeds import Wrong
from langbenk.decisions.sheets.letters import LetterLine, letter_file, letters_sheet
from langbenk.law.words import Words
from langbenk.outside.actions.let_be import let_be
from langbenk.outside.actions.send_again import send_again
from langbenk.web.edge import by_and_at
from langbenk.web.letter_files import as_file
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.decisions.new_letter import kinds_in_words
from langbenk.web.staff.decisions.words import OUT_OF_ORDER, SENT, UNSENT


@require_safe
def letters(request: HttpRequest, person: UUID) -> HttpResponse:
    """Every letter, the newest first, and how far it has come."""
    sheet = letters_sheet(about=person, **by_and_at(request))
    lines = [{"one": line, "why": _why(line)} for line in sheet.letters]
    page: dict[str, object] = {"sheet": sheet, "lines": lines, "near": near(person, sheet.may, "letters"), "sent": SENT}
    page["by_hand"] = kinds_in_words() if Action.LETTER_WRITE in sheet.may else []
    return render(request, "staff/decisions/letters.html", page)


@require_safe
def pdf(request: HttpRequest, person: UUID, letter: UUID) -> HttpResponse:
    """One letter as it was sent."""
    return as_file(letter_file(about=person, letter=letter, **by_and_at(request)))


@require_http_methods(["GET", "HEAD", "POST"])
def again(request: HttpRequest, person: UUID, dispatch: UUID) -> HttpResponse:
    """Send a letter again that could not be sent, or let it be. Whoever only comes by here is sent to the letters."""
    if request.method == "POST":
        does = let_be if request.POST.get("does") == "let-be" else send_again
        with suppress(Wrong):  # somebody else was here first: the page shows how far it has come
            does(dispatch=dispatch, about=person, **by_and_at(request))
    return redirect("letters", person)


def _why(line: LetterLine) -> Words | None:
    return UNSENT.get(line.why, OUT_OF_ORDER) if line.state == "failed" else None
