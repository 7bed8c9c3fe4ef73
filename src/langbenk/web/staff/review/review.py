"""The review of the log: what is unusual, why it is pointed at, and what was found about it."""

from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.deeds import Missing
from langbenk.bench.situation import day_of
from langbenk.insight.actions.mark_looked import mark_looked
from langbenk.insight.sheets.review import Pointed, ReviewSheet, SignalSheet, review_sheet
from langbenk.law.words import Words
from langbenk.web.edge import by_and_at
from langbenk.web.staff.review.forms import NoteForm, PeriodForm


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Every signal with its definition; those it points at, and who has looked at them."""
    form, sheet = _read(request)
    page = {"form": form, "sheet": sheet, "signals": _in_words(sheet), "query": _query(sheet)}
    return render(request, "staff/review.html", page, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def look_at(request: HttpRequest, signal: str, employee: UUID) -> HttpResponse:
    """One employee under one signal: the numbers, and a note on what was found."""
    _, sheet = _read(request)
    found = next((one for one in sheet.signals if one.key == signal), None)
    pointed = next((one for one in found.pointed if one.employee == employee), None) if found else None
    if found is None or pointed is None:
        raise Missing
    form = NoteForm.of(request)
    if request.method == "POST" and form.is_valid():
        what = {"signal": signal, "employee": employee, "since": sheet.since, "until": sheet.until}
        if form.does(mark_looked, **what, note=form.cleaned_data["note"], form_key=form.once, **by_and_at(request)):
            return redirect(f"{reverse('review')}?{_query(sheet)}#{signal}")
    page = {"form": form, "sheet": sheet, "signal": _signal(found), "line": _line(pointed), "query": _query(sheet)}
    return render(request, "staff/look_at.html", page, status=form.status)


def _read(request: HttpRequest) -> tuple[PeriodForm, ReviewSheet]:
    """The period that the address asks for, and its sheet; days that cannot be read leave the usual ones."""
    now = by_and_at(request)
    today = day_of(now["at"])
    form = PeriodForm(request.GET or None, today=today)
    usual = PeriodForm({}, today=today)
    days = form if form.is_valid() else usual if usual.is_valid() else form
    since: date = days.cleaned_data["since"]
    until: date = days.cleaned_data["until"]
    return form, review_sheet(since=since, until=until, **now)


def _query(sheet: ReviewSheet) -> str:
    return urlencode({"since": f"{sheet.since:%d.%m.%Y}", "until": f"{sheet.until:%d.%m.%Y}"})


def _in_words(sheet: ReviewSheet) -> list[dict[str, object]]:
    return [_signal(signal) | {"lines": [_line(one) for one in signal.pointed]} for signal in sheet.signals]


def _signal(signal: SignalSheet) -> dict[str, object]:
    spoken = get_language() or "nb"
    return {"key": signal.key, "title": signal.title.say(spoken), "definition": signal.definition.say(spoken)}


def _line(one: Pointed) -> dict[str, object]:
    return {
        "employee": one.employee,
        "name": one.name,
        "service": one.service_name,
        "figures": _figures(one.figures),
        "seen": one.seen,
        "then": _figures(one.seen.figures) if one.seen else [],
    }


def _figures(figures: tuple[tuple[int, Words], ...]) -> list[str]:
    spoken = get_language() or "nb"
    return [f"{number} {words.say(spoken)}" for number, words in figures]
