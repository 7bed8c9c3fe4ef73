"""The page on which an employee says that somebody is close."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from langbenk.bench.actions.declare_closeness import declare_closeness
from langbenk.bench.door import Refused
from langbenk.bench.sheets.closeness import closeness_sheet
from langbenk.people.search import find_by_number
from langbenk.web.edge import ByAndAt, by_and_at
from langbenk.web.staff.barriers import told
from langbenk.web.staff.barriers.forms import CloseForm


@require_http_methods(["GET", "HEAD", "POST"])
def closeness(request: HttpRequest) -> HttpResponse:
    """What it means, what one has declared, and the declaration of one more."""
    now = by_and_at(request)
    form = CloseForm.of(request)
    if form.is_valid() and _declared(form, now):
        return redirect("closeness")
    page = {"form": form, "sheet": closeness_sheet(**now), "told": told}
    return render(request, "staff/closeness.html", page, status=form.status)


def _declared(form: CloseForm, now: ByAndAt) -> bool:
    """Whether it is kept now. Who is own family already was kept before, by the register or by oneself: that is said,
    and told to nobody else.
    """
    try:
        found = find_by_number(form.cleaned_data["number"], **now)
        if found:
            return form.does(declare_closeness, about=found[0].id, **now)
    except Refused as refused:
        if refused.verdict.why != "own-family":
            raise
        form.add_error("number", _("This person counts as your own family already. You need do nothing more."))
        return False
    form.add_error(
        "number", _("We find nobody with this number now. Tell your manager, and come back if we meet them.")
    )
    return False
