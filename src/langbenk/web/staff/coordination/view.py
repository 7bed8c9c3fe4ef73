"""Who coordinates today and before, an agreement written down; and the mandate of the group."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.access.actions import Action
from langbenk.bench.situation import day_of
from langbenk.coordination.actions.agree_on_coordination import agree_on_coordination
from langbenk.coordination.actions.write_mandate import write_mandate
from langbenk.coordination.sheets.coordination import CoordinationSheet, coordination_sheet
from langbenk.web.coordinating import before_in_words, who_in_words
from langbenk.web.edge import by_and_at
from langbenk.web.forms.letters_first import DONE, does_or_shows
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.coordination.forms import AgreementForm, MandateForm
from langbenk.web.templatetags.norwegian import as_typed


@require_http_methods(["GET", "HEAD", "POST"])
def coordination(request: HttpRequest, person: UUID) -> HttpResponse:
    """Who coordinates, since when and on what footing; and the form of an agreement, for whoever writes it down."""
    now = by_and_at(request)
    sheet = coordination_sheet(about=person, **now)
    form = AgreementForm.of(
        request,
        {"since": as_typed(day_of(now["at"]))},
        sheet.version,
        seats=sheet.seats,
        services=sheet.services,
        around=Around(guarded=sheet.guarded),
    )
    if form.is_valid() and form.does(
        agree_on_coordination, about=person, what=form.agreement(), version=form.version, form_key=form.once, **now
    ):
        return redirect("coordination", person)
    page = _page(person, sheet) | {"form": form}
    return render(request, "staff/coordination.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def mandate(request: HttpRequest, person: UUID) -> HttpResponse:
    """What the group is for, who is in it, and the form to write it anew."""
    now = by_and_at(request)
    sheet = coordination_sheet(about=person, **now)
    stands = {name: getattr(sheet.mandate, name, "") for name in ("purpose", "writes_minutes", "meets")}
    form = MandateForm.of(request, stands, around=Around(guarded=sheet.guarded))
    seen = form.is_valid() and does_or_shows(
        form, write_mandate, about=person, what=form.mandate(), form_key=form.once, **now
    )
    if seen == DONE:
        return redirect("group-mandate", person)
    page = _page(person, sheet) | {"form": form, "may_write": Action.LETTER_WRITE in sheet.may, **(seen or {})}
    return render(request, "staff/group_mandate.html", page, status=form.status)


def _page(person: UUID, sheet: CoordinationSheet) -> dict[str, object]:
    return {
        "sheet": sheet,
        "near": near(person, sheet.may, "coordination"),
        "who": who_in_words(sheet.now, sheet.also, sheet.child.given_name),
        "before": before_in_words(sheet.before),
    }
