"""Who has which charge since when; to give one, and to end one."""

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.bench.actions.end_charge import end_charge
from langbenk.bench.actions.give_charge import give_charge
from langbenk.bench.charging import GIVEN
from langbenk.bench.deeds import Missing
from langbenk.bench.sheets.charges import Held, charges_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.staff.charges.forms import ChargeForm
from langbenk.web.staff.charges.words import called, opens

LONGEST_NAME = 100


@dataclass(frozen=True)
class HeldInWords:
    """A charge, and what it is called."""

    held: Held
    called: str


@require_http_methods(["GET", "HEAD", "POST"])
def charges(request: HttpRequest) -> HttpResponse:
    """The table; a search for somebody at work; and the form, once somebody is found."""
    now = by_and_at(request)
    name = request.GET.get("name", "").replace("\x00", "")[:LONGEST_NAME]
    sheet = charges_sheet(name=name, **now)
    form = ChargeForm.of(request, found=sheet.found)
    if form.is_valid() and form.does(give_charge, charge=form.charge(), **now):
        return redirect("charges")
    page = {
        "sheet": sheet,
        "held": [HeldInWords(one, called(one.kind)) for one in sheet.held],
        "ended": [HeldInWords(one, called(one.kind)) for one in sheet.ended],
        "kinds": [(called(kind), opens(kind)) for kind in GIVEN],
        "form": form,
        "name": name,
    }
    return render(request, "staff/charges.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def end(request: HttpRequest, charge: UUID) -> HttpResponse:
    """Look once more, and end it today. What has ended, or is not ended here, is not here."""
    now = by_and_at(request)
    one = next((one for one in charges_sheet(**now).held if one.id == charge and one.may_end), None)
    if one is None:
        raise Missing
    form = DeedForm.of(request)
    if form.is_valid() and form.does(end_charge, charge=charge, **now):
        return redirect("charges")
    page = {"one": one, "called": called(one.kind), "opens": opens(one.kind), "form": form}
    return render(request, "staff/end_charge.html", page, status=form.status)
