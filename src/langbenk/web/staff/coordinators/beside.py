"""What stands beside an appointment: the case's weight, the deputy who takes over, a family's wish, the hospital."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.bench.deeds import Missing
from langbenk.coordinators.actions.answer_wish import answer_wish
from langbenk.coordinators.actions.appoint_at_hospital import appoint_at_hospital
from langbenk.coordinators.actions.name_contact_doctor import name_contact_doctor
from langbenk.coordinators.actions.promote_deputy import promote_deputy
from langbenk.coordinators.actions.weigh_case import weigh_case
from langbenk.coordinators.sheets.coordinating import coordinating_sheet
from langbenk.coordinators.sheets.hospital import HospitalSheet, hospital_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.letters_first import DONE, Seen, does_or_shows
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.coordinators.forms import AnswerForm, DeputyForm, DoctorForm, HospitalForm, WeightForm


@require_http_methods(["GET", "HEAD", "POST"])
def weight(request: HttpRequest, person: UUID) -> HttpResponse:
    """How much work the case is."""
    sheet = coordinating_sheet(about=person, **by_and_at(request))
    form = WeightForm.of(request, {"weight": str(sheet.weight)})
    if form.is_valid() and form.does(weigh_case, about=person, **form.cleaned_data, **by_and_at(request)):
        return redirect("coordinator", person)
    page = {"sheet": sheet, "form": form, "near": near(person, sheet.may, "coordinator")}
    return render(request, "coordinators/weight.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def deputy(request: HttpRequest, person: UUID) -> HttpResponse:
    """Who stands in, and the step to let them coordinate, with a deputy of their own."""
    named = "".join(sign for sign in request.GET.get("named", "")[:100] if sign.isprintable())
    sheet = coordinating_sheet(about=person, named=named, **by_and_at(request))
    people = sheet.appointment.candidates
    form = DeputyForm.of(request, people=[(one.employee, f"{one.name}, {one.service_name}") for one in people])
    seen: Seen = {}
    if form.is_valid():
        if sheet.away is None:
            raise Missing
        chosen = {"stand_in": sheet.away.stand_in, "deputy": UUID(form.cleaned_data["deputy"]), "form_key": form.once}
        seen = does_or_shows(form, promote_deputy, about=person, **chosen, **by_and_at(request))
        if seen == DONE:
            return redirect("coordinator", person)
    page = {"sheet": sheet, "form": form, "named": named, "near": near(person, sheet.may, "coordinator"), **seen}
    return render(request, "coordinators/deputy.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def wish(request: HttpRequest, person: UUID, wish: UUID) -> HttpResponse:
    """A wish for another coordinator, and the answer. One that is answered, or not for this reader, is not here."""
    sheet = coordinating_sheet(about=person, **by_and_at(request))
    line = next((one for one in sheet.wishes if one.id == wish), None)
    if line is None:
        raise Missing
    form = AnswerForm.of(request, around=Around(guarded=sheet.guarded))
    if form.is_valid() and form.does(answer_wish, about=person, wish=wish, **form.cleaned_data, **by_and_at(request)):
        return redirect("coordinator", person)
    page = {"sheet": sheet, "line": line, "form": form, "near": near(person, sheet.may, "coordinator")}
    return render(request, "coordinators/wish.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def hospital(request: HttpRequest, person: UUID) -> HttpResponse:
    """Both coordinators side by side, and the form of the one at the hospital."""
    named = "".join(sign for sign in request.GET.get("named", "")[:100] if sign.isprintable())
    sheet = hospital_sheet(about=person, named=named, **by_and_at(request))
    form = HospitalForm.of(request, people=sheet.people)
    if form.is_valid() and form.does(
        appoint_at_hospital, about=person, what=form.what(), form_key=form.once, **by_and_at(request)
    ):
        return redirect("hospital", person)
    return _hospital(request, sheet, form, DoctorForm.fresh(request, {"doctor": sheet.doctor}), named, form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def doctor(request: HttpRequest, person: UUID) -> HttpResponse:
    """Name the contact doctor. Whoever only comes by here is sent to the page of the hospital."""
    if request.method != "POST":
        return redirect("hospital", person)
    sheet = hospital_sheet(about=person, **by_and_at(request))
    form = DoctorForm.of(request)
    if form.is_valid() and form.does(name_contact_doctor, about=person, **form.cleaned_data, **by_and_at(request)):
        return redirect("hospital", person)
    return _hospital(request, sheet, HospitalForm.fresh(request, people=sheet.people), form, "", form.status)


def _hospital(
    request: HttpRequest, sheet: HospitalSheet, form: DeedForm, doctor: DeedForm, named: str, status: int
) -> HttpResponse:
    wrong = doctor if doctor.is_bound else form
    page = {"sheet": sheet, "appoint": form, "doctor": doctor, "form": wrong, "named": named}
    page["near"] = near(sheet.child.id, sheet.may, "hospital")
    return render(request, "coordinators/hospital.html", page, status=status)
