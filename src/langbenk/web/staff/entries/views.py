"""Entries for staff: the list, one of them, a new one, and who may read it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.cases.sheets.entries import entries_sheet
from langbenk.records.sheets.entry import whole_entry
from langbenk.web.edge import by_and_at
from langbenk.web.entry import writing
from langbenk.web.entry.shown import entry_in_words, line_in_words
from langbenk.web.readers import at_work_in_words, readers_in_words
from langbenk.web.records.shown import added_in_words
from langbenk.web.staff.bench.case import near


@require_safe
def entries(request: HttpRequest, person: UUID) -> HttpResponse:
    """What is written about one child, as far as this reader may know."""
    sheet = entries_sheet(about=person, before=request.GET.get("before", ""), **by_and_at(request))
    lines = [line_in_words(line) for line in sheet.lines]
    return render(
        request, "staff/entries.html", {"sheet": sheet, "lines": lines, "near": near(person, sheet.may, "entries")}
    )


@require_http_methods(["GET", "HEAD", "POST"])
def new_entry(request: HttpRequest, person: UUID) -> HttpResponse:
    """Write; see who will read it; save."""
    answer = writing.write(request, person, at_home=False)
    if answer.done:
        return redirect("entry", person, answer.entry)
    page = "staff/entry_preview.html" if "readers" in answer.more else "staff/new_entry.html"
    return render(request, page, {"sheet": answer.sheet, "form": answer.form} | answer.more, status=answer.form.status)


@require_safe
def entry(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """One entry, and what can be done with it."""
    whole = whole_entry(about=person, entry=entry, **by_and_at(request))
    sheet = whole.entry
    page = {"sheet": sheet, "readers": readers_in_words(sheet.readers), "near": near(person, sheet.may, "entries")}
    return render(request, "staff/entry.html", page | entry_in_words(sheet) | added_in_words(whole))


@require_http_methods(["GET", "HEAD", "POST"])
def withhold(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """Keep an entry from somebody who could else read it."""
    answer = writing.keep(request, person, entry, at_home=False)
    if answer.done:
        return redirect("entry", person, entry)
    page = {"sheet": answer.sheet, "form": answer.form, "readers": at_work_in_words(answer.sheet.readers)}
    return render(request, "staff/withhold_entry.html", page, status=answer.form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """See who will read it, and show it again. Whoever only comes by here is sent to the entry."""
    preview = writing.show(request, person, entry)
    return render(request, "staff/show_entry.html", preview) if preview else redirect("entry", person, entry)


@require_http_methods(["GET", "HEAD", "POST"])
def look_anew(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """Look anew at what is withheld, and go on. Whoever only comes by here is sent to the entry."""
    answer = writing.look_anew(request, person, entry)
    if answer is None or answer.done:
        return redirect("entry", person, entry)
    who = {"readers": at_work_in_words(answer.sheet.readers)}
    page = {"sheet": answer.sheet, "form": answer.form} | who | answer.more
    return render(request, "staff/look_anew.html", page, status=answer.form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def take_back(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """See who will read it, and share it no more. Whoever only comes by here is sent to the entry."""
    preview = writing.take_back(request, person, entry)
    return render(request, "staff/unshare_entry.html", preview) if preview else redirect("entry", person, entry)


@require_http_methods(["GET", "HEAD", "POST"])
def share(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """Let one more service read it, on another ground than consent."""
    answer = writing.share(request, person, entry)
    if answer.done:
        return redirect("entry", person, entry)
    page = {"sheet": answer.sheet, "form": answer.form} | answer.more
    return render(request, "staff/share_entry.html", page, status=answer.form.status)
