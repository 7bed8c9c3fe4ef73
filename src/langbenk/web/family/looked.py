"""Who has looked, when, and why."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from langbenk.bench.sheets.who_looked import who_looked_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.family.looks import look_in_words
from langbenk.web.family.naming import called


@require_safe
def who_looked(request: HttpRequest, person: UUID) -> HttpResponse:
    """One page of the log, newest first; ``before`` in the address asks for an older one."""
    before = request.GET.get("before", "")
    older_than = int(before) if before.isascii() and before.isdecimal() and len(before) < 19 else None
    sheet = who_looked_sheet(about=person, before=older_than, **by_and_at(request))
    name = called(sheet)
    looks = [look_in_words(look, name) for look in sheet.looks]
    page = {"person": person, "child": name, "looks": looks, "older": sheet.before, "first": older_than is None}
    return render(request, "family/looked.html", page)
