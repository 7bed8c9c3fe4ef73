"""The page «Must I report?»."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from langbenk.bench.situation import day_of
from langbenk.law import safety as law
from langbenk.law.texts import safety as told
from langbenk.organisation.child_welfare import child_welfare, kind_of_workplace
from langbenk.web.edge import by_and_at
from langbenk.web.staff.safety.forms import WorkplaceForm

REPORT_ONLINE = "https://www.bufdir.no/barnevern/melde-fra-offentlig-melder/"


@require_safe
def safety(request: HttpRequest) -> HttpResponse:
    """The checklist for those who work in the kind of service chosen, or where the reader works.

    It takes nothing but that choice, passes no door and writes no line: there is nobody here to write about.
    """
    who = by_and_at(request)
    day, employee = day_of(who["at"]), who["by"].employee
    own = kind_of_workplace(employee, day) if employee else ""
    form = WorkplaceForm(request.GET or None, initial={"service": own})
    chosen = form.cleaned_data["service"] if form.is_valid() else ""
    service = chosen if form.is_bound else own
    page = {
        "form": form,
        "told": told,
        "numbers": law.NUMBERS,
        "child_welfare": child_welfare(day),
        "report_when": law.REPORT_WHEN,
        "do_not": law.DO_NOT,
        "afterwards": law.AFTERWARDS,
        "report_online": REPORT_ONLINE,
        "do_now": law.do_now(service) if service else law.DO_NOW,
        "beside": law.beside(service) if service else law.BESIDE,
        "duty": law.report_duty(service, day) if service else None,
    }
    return render(request, "staff/safety.html", page, status=422 if form.errors else 200)
