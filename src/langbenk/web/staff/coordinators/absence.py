"""When somebody is away, and when they are back: one's own, and of those whom one answers for."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.bench.deeds import Missing
from langbenk.coordinators.actions.end_absence import end_absence
from langbenk.coordinators.actions.note_absence import note_absence
from langbenk.coordinators.sheets.absence import absence_sheet
from langbenk.web.edge import by_and_at, today
from langbenk.web.staff.coordinators.forms import AwayForm, BackForm


@require_http_methods(["GET", "HEAD", "POST"])
def mine(request: HttpRequest) -> HttpResponse:
    """One's own, and the list of those whom one leads."""
    return _page(request, None)


@require_http_methods(["GET", "HEAD", "POST"])
def theirs(request: HttpRequest, employee: UUID) -> HttpResponse:
    """That of somebody whom one leads, or for whom the unit notes it."""
    return _page(request, employee)


@require_http_methods(["GET", "HEAD", "POST"])
def back(request: HttpRequest, employee: UUID, absence: UUID) -> HttpResponse:
    """The day that somebody is back."""
    sheet = absence_sheet(employee=employee, **by_and_at(request))
    line = next((one for one in sheet.who.away if one.id == absence), None)
    if line is None:
        raise Missing
    form = BackForm.of(request)
    if form.is_valid() and form.does(
        end_absence, absence=absence, back=form.cleaned_data["back"] or today(), **by_and_at(request)
    ):
        return redirect("absence") if sheet.is_me else redirect("absence-of", employee)
    page = {"sheet": sheet, "line": line, "form": form}
    return render(request, "coordinators/back.html", page, status=form.status)


def _page(request: HttpRequest, employee: UUID | None) -> HttpResponse:
    now = by_and_at(request)
    sheet = absence_sheet(employee=employee, **now)
    form = AwayForm.of(request)
    if form.is_valid() and form.does(
        note_absence, employee=sheet.who.employee, form_key=form.once, **form.days(), **now
    ):
        return redirect("absence-of", employee) if employee else redirect("absence")
    return render(request, "coordinators/absence.html", {"sheet": sheet, "form": form}, status=form.status)
