"""Entries at home: what is written, what one writes oneself, and who may see it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.cases.sheets.entries import entries_sheet
from langbenk.records.sheets.entry import whole_entry
from langbenk.web.edge import by_and_at
from langbenk.web.entry import writing
from langbenk.web.entry.shown import entry_in_words, line_in_words
from langbenk.web.family.naming import called
from langbenk.web.readers import readers_in_words
from langbenk.web.records.shown import added_in_words


@require_safe
def entries(request: HttpRequest, person: UUID) -> HttpResponse:
    """What is written about one's child, or about oneself."""
    sheet = entries_sheet(about=person, before=request.GET.get("before", ""), **by_and_at(request))
    page = {"sheet": sheet, "child": called(sheet.child), "lines": [line_in_words(line) for line in sheet.lines]}
    return render(request, "family/entries.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def new_entry(request: HttpRequest, person: UUID) -> HttpResponse:
    """Write; see who will read it; save."""
    answer = writing.write(request, person, at_home=True)
    if answer.done:
        return redirect("family-entry", person, answer.entry)
    template = "family/entry_preview.html" if "readers" in answer.more else "family/new_entry.html"
    page = {"sheet": answer.sheet, "child": called(answer.sheet.child), "form": answer.form} | answer.more
    return render(request, template, page, status=answer.form.status)


@require_safe
def entry(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """One entry, and who can read it."""
    whole = whole_entry(about=person, entry=entry, **by_and_at(request))
    sheet = whole.entry
    page = {"sheet": sheet, "child": called(sheet.child), "readers": readers_in_words(sheet.readers)}
    return render(request, "family/entry.html", page | entry_in_words(sheet) | added_in_words(whole))


@require_http_methods(["GET", "HEAD", "POST"])
def withhold(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """Keep one's own words from somebody."""
    answer = writing.keep(request, person, entry, at_home=True)
    if answer.done:
        return redirect("family-entry", person, entry)
    page = {"sheet": answer.sheet, "child": called(answer.sheet.child), "form": answer.form}
    return render(request, "family/withhold_entry.html", page, status=answer.form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """See who will read it, and show it again. Whoever only comes by here is sent to the entry."""
    preview = writing.show(request, person, entry)
    return render(request, "family/show_entry.html", preview) if preview else redirect("family-entry", person, entry)
