"""The page where the family's wish is written down."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.cases.actions.record_wish import record_wish
from langbenk.cases.sheets.wish import wish_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.unit.forms import WishForm
from langbenk.web.staff.unit.words import SAID, SCHEMES


@require_http_methods(["GET", "HEAD", "POST"])
def wish(request: HttpRequest, person: UUID) -> HttpResponse:
    """Show what the family has said, or keep a new answer and go back to the case."""
    sheet = wish_sheet(about=person, **by_and_at(request))
    wrote = {scheme: answer for scheme, answer, _ in sheet.wrote}
    stands = wrote | {one.scheme: one.answer for one in sheet.last}
    around = Around(guarded=sheet.guarded, of_age=sheet.child.grown_up)
    form = WishForm.of(request, stands, schemes=sheet.schemes, around=around)
    if form.is_valid():
        told = {"said_by": form.cleaned_data["said_by"], "words": form.cleaned_data["words"], "form_key": form.once}
        if form.does(record_wish, about=person, answers=form.answers(), **told, **by_and_at(request)):
            return redirect("case", person)
    context = {
        "sheet": sheet,
        "form": form,
        "near": near(person, sheet.may, "wish"),
        "schemes": SCHEMES,
        "said": SAID,
    }
    return render(request, "staff/wish.html", context, status=form.status)
