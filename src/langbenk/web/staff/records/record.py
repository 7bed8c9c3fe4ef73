"""The municipality's own record of one case, and what is done with an entry in it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.records.actions.add_to_entry import add_to_entry
from langbenk.records.actions.sign_entry import sign_entry
from langbenk.records.sheets.entry import whole_entry
from langbenk.records.sheets.record import Choice, record_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.entry.words import FOR_WHOM, KIND_OF, say
from langbenk.web.readers import readers_in_words
from langbenk.web.records.forms import AddForm
from langbenk.web.records.shown import added_in_words
from langbenk.web.staff.bench.case import near


@require_safe
def record(request: HttpRequest, person: UUID) -> HttpResponse:
    """The dated lines of the record, as chosen in the address."""
    asked = request.GET
    choice = Choice(asked.get("part", ""), mine="mine" in asked, unsigned="unsigned" in asked)
    sheet = record_sheet(about=person, choice=choice, before=asked.get("before", ""), **by_and_at(request))
    kept = asked.copy()
    kept["before"] = sheet.before
    lines = [
        {"line": one, "kind": say(KIND_OF[one.part]), "for_whom": say(FOR_WHOM[one.audience])} for one in sheet.lines
    ]
    page = {
        "sheet": sheet,
        "lines": lines,
        "choice": choice,
        "parts": [(part, say(words).capitalize()) for part, words in KIND_OF.items() if part != "plan"],
        "next": f"?{kept.urlencode()}" if sheet.before else "",
        "near": near(person, sheet.may, "record"),
    }
    return render(request, "staff/record.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def sign(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """Sign and lock an entry. Whoever only comes by here is sent to it."""
    if request.method == "POST":
        sign_entry(about=person, entry=entry, **by_and_at(request))
    return redirect("entry", person, entry)


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """Correct an entry, or add what was left out."""
    sheet = whole_entry(about=person, entry=entry, **by_and_at(request))
    form = AddForm.of(request)
    if form.is_valid() and form.does(
        add_to_entry, about=person, entry=entry, form_key=form.once, **form.cleaned_data, **by_and_at(request)
    ):
        return redirect("entry", person, entry)
    page = {"sheet": sheet.entry, "form": form, "readers": readers_in_words(sheet.entry.readers)}
    return render(request, "staff/add_to_entry.html", page | added_in_words(sheet), status=form.status)
