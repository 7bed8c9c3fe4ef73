"""The page of the municipality's own routine: whether a second person reads each decision before it is made."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.decisions.actions.choose_second_person import choose_second_person
from langbenk.decisions.sheets.routine import second_person_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.staff.decisions.forms import RoutineForm


@require_http_methods(["GET", "HEAD", "POST"])
def second_person(request: HttpRequest) -> HttpResponse:
    """What holds today, what has held, and another choice for whoever leads the unit."""
    sheet = second_person_sheet(**by_and_at(request))
    form = RoutineForm.of(request)
    if form.is_valid() and form.does(choose_second_person, **form.chosen(), **by_and_at(request)):
        return redirect("second-person")
    return render(request, "staff/decisions/second_person.html", {"sheet": sheet, "form": form}, status=form.status)
