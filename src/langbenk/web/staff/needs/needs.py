"""What has come in: the unit's list, one notice, and what is answered."""

from uuid import UUID, uuid5

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.intake.actions.join_need import join_need
from langbenk.intake.sheets.letters import need_letter
from langbenk.intake.sheets.needs import NeedSheet, asked_sheet, need_sheet, needs_sheet
from langbenk.intake.sheets.nights import night_sheet
from langbenk.web.edge import by_and_at, today
from langbenk.web.forms.letters_first import DONE, Seen, does_or_shows
from langbenk.web.letter_files import as_file
from langbenk.web.needs.words import COUNTS, NEEDS_A_HAND
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.intake.concern import NEWCOMERS, newcomer
from langbenk.web.staff.intake.found import Ticket, ticket
from langbenk.web.staff.needs.answering import Answering
from langbenk.web.staff.needs.forms import JoinForm
from langbenk.web.staff.needs.searching import searched
from langbenk.web.staff.needs.shown import line_in_words, need_in_words


@require_safe
def needs(request: HttpRequest) -> HttpResponse:
    """What waits for the coordinating unit, and what was answered last."""
    after = request.GET.get("after", "")
    sheet = needs_sheet(after=after, **by_and_at(request))
    page = {
        "waiting": [line_in_words(line) for line in sheet.waiting],
        "answered": [line_in_words(line) for line in sheet.answered],
        "after": sheet.after,
        "later": bool(after),
    }
    return render(request, "staff/needs/needs.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def need(request: HttpRequest, need: UUID) -> HttpResponse:
    """One notice: take it, answer it, or show the way to another body."""
    now = by_and_at(request)
    sheet = need_sheet(need=need, **now)
    answering = Answering.of(request, sheet)
    seen = answering.pressed(need, {**now})
    if seen == DONE:
        return redirect("need", need)
    shown = need_in_words(sheet)
    unsent = [] if shown["open"] else answering.unsent(sheet)
    stale = {"who": sheet.line.taken_by, "texts": unsent} if unsent else None
    page = {"need": shown, "sheet": sheet, "answering": answering, "stale": stale, **seen}
    return render(request, "staff/needs/need.html", page, status=409 if stale else answering.sent.status)


@require_safe
def need_pdf(request: HttpRequest, need: UUID, letter: UUID) -> HttpResponse:
    """One letter of a notice."""
    return as_file(need_letter(need=need, letter=letter, **by_and_at(request)))


@require_http_methods(["GET", "HEAD", "POST"])
def whom(request: HttpRequest, need: UUID) -> HttpResponse:
    """Search for the one it is about, where the sender did not choose that very person."""
    sheet = need_sheet(need=need, **by_and_at(request))
    found = searched(request)
    if isinstance(found, Ticket):
        return _joining(request, sheet, found, begin=True)
    page = found | {"need": need_in_words(sheet), "sheet": sheet}
    return render(request, "staff/needs/whom.html", page, status=422 if found["wrong"] else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def join(request: HttpRequest, need: UUID) -> HttpResponse:
    """Open the case, or join the one there is. Without a fresh search, and with nobody chosen: search first."""
    now = by_and_at(request)
    sheet = need_sheet(need=need, **now)
    found = ticket(request.POST.get("found", ""), **now)
    if found is None and sheet.known:
        found = Ticket(now["by"], now["at"], about=sheet.known, name=sheet.name)
    if found is None:
        return redirect("need-whom", need)
    return _joining(request, sheet, found, begin=request.method != "POST" or bool(request.POST.get("chosen")))


@require_safe
def asked(request: HttpRequest, person: UUID) -> HttpResponse:
    """What was asked about one person."""
    sheet = asked_sheet(about=person, **by_and_at(request))
    page = {
        "sheet": sheet,
        "needs": [need_in_words(one) for one in sheet.needs],
        "near": near(person, sheet.may, "asked"),
    }
    return render(request, "staff/needs/asked.html", page)


@require_safe
def nights(request: HttpRequest) -> HttpResponse:
    """What the nightly look found."""
    sheet = night_sheet(**by_and_at(request))
    told = [
        (at, [(COUNTS[name], many, name in NEEDS_A_HAND and many > 0) for name, many in counts if name in COUNTS])
        for at, counts in sheet.nights
    ]
    return render(request, "staff/needs/nights.html", {"nights": told})


def _joining(request: HttpRequest, sheet: NeedSheet, found: Ticket, *, begin: bool) -> HttpResponse:
    kind = JoinForm.fresh if begin else JoinForm.of
    form = kind(request, {}, sheet.version, thing=str(sheet.line.id), ticket=found, today=today(), alone=sheet.alone)
    seen: Seen = {}
    if not begin and form.is_valid():
        seen = does_or_shows(
            form,
            join_need,
            need=sheet.line.id,
            about=found.about or uuid5(NEWCOMERS, str(form.once)),
            newcomer=None if found.about else newcomer(found, form),
            agrees=form.cleaned_data["family_told"] == "yes",
            answer=form.cleaned_data["text"],
            alone=form.cleaned_data.get("parents") == "alone",
            version=form.version,
            **by_and_at(request),
        )
        if seen == DONE:
            return redirect("need", sheet.line.id)
    page = {
        "sheet": sheet,
        "need": need_in_words(sheet),
        "found": found,
        "sealed": found.sealed(),
        "form": form,
        **seen,
    }
    return render(request, "staff/needs/join.html", page, status=form.status)
