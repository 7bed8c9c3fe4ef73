"""Who has looked, when, and why: the page, the same lines as files, and a question about one of them."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.situation import day_of
from langbenk.insight.actions.ask_why import ask_why
from langbenk.insight.sheets.who_looked import WhoLookedSheet, ask_sheet, log_extract_sheet, who_looked_sheet
from langbenk.web.edge import by_and_at, today
from langbenk.web.family.forms import AskForm, LogFilterForm
from langbenk.web.family.log_files import MOST_IN_CSV, MOST_IN_PDF, as_csv, as_pdf
from langbenk.web.family.naming import called
from langbenk.web.looked.words import called_in_log, look_in_words

LARGEST = 2**63 - 2  # a line of the log has a number below this


@require_safe
def who_looked(request: HttpRequest, person: UUID) -> HttpResponse:
    """One page of the log, newest first; ``before`` in the address asks for an older one."""
    form, before = LogFilterForm(request.GET), request.GET.get("before", "")
    older_than = int(before) if before.isascii() and before.isdecimal() and len(before) < 19 else None
    sheet = who_looked_sheet(about=person, before=older_than, only=form.only, **by_and_at(request))
    form.must_be_of(sheet.services)
    page = {
        "person": person,
        "sheet": sheet,
        "child": called(sheet),
        "spoken_of": called_in_log(sheet.given_name, is_me=sheet.is_me),
        "form": form,
        "services": [("", _("All services")), *((one.id, one.name) for one in sheet.services)],
        "lines": [] if form.errors else _lines(sheet),
        "asked": sheet.asked,
        "older": sheet.before,
        "first": older_than is None,
        "may_ask": "look.ask" in sheet.may,
        "today": today(),
        "most_in_csv": MOST_IN_CSV,
        "most_in_pdf": MOST_IN_PDF,
    }
    return render(request, "family/looked.html", page, status=422 if form.errors else 200)


@require_safe
def log_csv(request: HttpRequest, person: UUID) -> HttpResponse:
    """The same lines, one for each reading, for a spreadsheet."""
    form, now = LogFilterForm(request.GET), by_and_at(request)
    if form.errors:
        return _back_to_page(form, person)
    sheet = log_extract_sheet(about=person, only=form.only, file="csv", most=MOST_IN_CSV, folded=False, **now)
    return _file(as_csv(sheet), "text/csv; charset=utf-8", f"logg-{day_of(now['at'])}.csv")


@require_safe
def log_pdf(request: HttpRequest, person: UUID) -> HttpResponse:
    """The same lines as on the page, on paper."""
    form, now = LogFilterForm(request.GET), by_and_at(request)
    if form.errors:
        return _back_to_page(form, person)
    sheet = log_extract_sheet(about=person, only=form.only, file="pdf", most=MOST_IN_PDF, folded=True, **now)
    reader = request.actor_label  # type: ignore[attr-defined]
    letter = as_pdf(sheet, only=form.only, name=reader.name, place=reader.place, at=now["at"])
    return _file(letter, "application/pdf", f"logg-{day_of(now['at'])}.pdf")


@require_http_methods(["GET", "HEAD", "POST"])
def ask_why_page(request: HttpRequest, person: UUID, line: int) -> HttpResponse:
    """One line, a question about it, and what has become of the question."""
    number = min(line, LARGEST)
    sheet = ask_sheet(about=person, line=number, **by_and_at(request))
    form = AskForm.of(request)
    if form.is_valid() and form.does(
        ask_why,
        about=person,
        line=number,
        words=form.cleaned_data["words"],
        form_key=form.once,
        **by_and_at(request),
    ):
        return redirect("ask-why", person, number)
    spoken_of = called_in_log(sheet.given_name, is_me=sheet.is_me)
    page = {
        "person": person,
        "child": called(sheet),
        "look": look_in_words(sheet.look, spoken_of),
        "service": sheet.look.service_name,
        "sheet": sheet,
        "form": form,
        "today": today(),
    }
    return render(request, "family/ask_why.html", page, status=form.status)


def _lines(sheet: WhoLookedSheet) -> list[dict[str, object]]:
    """Each line in words, with what the reader has asked about it."""
    spoken_of = called_in_log(sheet.given_name, is_me=sheet.is_me)
    asked = {one.line: one for one in sheet.asked}
    return [
        {
            "look": look_in_words(look, spoken_of),
            "asked": next((asked[line] for line in look.lines if line in asked), None),
        }
        for look in sheet.looks
    ]


def _back_to_page(form: LogFilterForm, person: UUID) -> HttpResponse:
    """The page says what is wrong with the filter."""
    return redirect(f"{reverse('who-looked', args=[person])}?{form.address}")


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    """A file to keep, under a name that tells of nobody."""
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
