"""The page where a coordinator and a deputy are appointed."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from langbenk.cases.actions.appoint_coordinator import appoint_coordinator
from langbenk.cases.sheets.appointment import AppointmentSheet
from langbenk.coordinators.sheets.coordinating import coordinating_sheet
from langbenk.web.drafting.shown import typed_before
from langbenk.web.edge import by_and_at
from langbenk.web.forms.second_look import Around
from langbenk.web.kept import kept_field
from langbenk.web.staff.barriers.told import CONFLICTS
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.bench.words import ROLES
from langbenk.web.staff.coordinators.words import reasons
from langbenk.web.staff.unit.forms import AppointmentForm
from langbenk.web.staff.unit.words import SAID, SCHEMES


@require_http_methods(["GET", "HEAD", "POST"])
def coordinator(request: HttpRequest, person: UUID) -> HttpResponse:
    """Show who coordinates and who could; a search narrows the lists and keeps all that is typed; or appoint."""
    named, chosen = _posted(request, person, "named"), _chosen(request, person)
    beside = coordinating_sheet(about=person, named=named, chosen=chosen, **by_and_at(request))
    sheet = beside.appointment
    form = _form(request, sheet)
    if form.is_valid() and form.does(
        appoint_coordinator,
        about=person,
        choice=form.choice(),
        form_key=form.once,
        **by_and_at(request),
    ):
        return redirect("case", person)
    context = {
        "sheet": sheet,
        "beside": beside,
        "matches": [{"one": match, "reasons": reasons(match)} for match in beside.matches],
        "form": form,
        "near": near(person, sheet.may, "coordinator"),
        "roles": ROLES,
        "schemes": SCHEMES,
        "said": SAID,
        "named": named,
        "meeting": _meeting(request, person, sheet),
    }
    return render(request, "staff/coordinator.html", context, status=form.status)


def _meeting(request: HttpRequest, person: UUID, sheet: AppointmentSheet) -> list[dict[str, object]]:
    """The candidates whose roles would meet, why, and the address to send to a leader."""
    spoken = get_language() or "nb"
    return [
        {
            "name": one.name,
            "reasons": [CONFLICTS[reason].say(spoken) for reason in one.conflict],
            "settled": one.settled,
            "leaders": one.leaders,
            "address": request.build_absolute_uri(reverse("role", args=[person, one.employee])),
        }
        for one in sheet.candidates
        if one.conflict
    ]


def _form(request: HttpRequest, sheet: AppointmentSheet) -> AppointmentForm:
    if "search" not in request.POST:
        return AppointmentForm.of(
            request, {}, sheet.version, people=sheet.candidates, around=Around(guarded=sheet.guarded)
        )
    form = AppointmentForm(initial=request.POST.dict(), people=sheet.candidates)
    posted = AppointmentForm(request.POST, people=())
    form.once, form.version = posted.once, posted.version
    return form.marked(request)


def _posted(request: HttpRequest, person: UUID, name: str) -> str:
    """A field as it was posted, kept or typed before, without the signs that cannot be shown."""
    text = request.POST.get(name) or kept_field(request, name) or typed_before(request, "coordinator", person, name)
    return "".join(sign for sign in text[:100] if sign.isprintable())


def _chosen(request: HttpRequest, person: UUID) -> list[UUID]:
    found = []
    for name in ("coordinator", "deputy"):
        try:
            found.append(UUID(_posted(request, person, name)))
        except ValueError:
            continue
    return found
