"""The page on which a leader settles a conflict of roles, without seeing whom the case is about."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.bench.deeds import Missing
from langbenk.cases.actions.settle_role import settle_role
from langbenk.cases.sheets.role import role_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.staff.barriers import told
from langbenk.web.staff.barriers.forms import RoleForm


@require_http_methods(["GET", "HEAD", "POST"])
def role(request: HttpRequest, person: UUID, employee: UUID) -> HttpResponse:
    """Why the roles would meet, and the leader's choice. Nothing is here for a leader who does not answer for them."""
    now = by_and_at(request)
    sheet = role_sheet(about=person, employee=employee, **now)
    if not sheet.reasons:
        raise Missing
    form = RoleForm.of(request)
    if form.is_valid() and form.does(
        settle_role, about=person, employee=employee, **form.cleaned_data, form_key=form.once, **now
    ):
        return redirect("role", person, employee)
    page = {"sheet": sheet, "form": form, "reasons": [told.CONFLICTS[reason] for reason in sheet.reasons]}
    return render(request, "staff/role.html", page, status=form.status)
