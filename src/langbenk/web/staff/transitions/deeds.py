"""The pages where a case is born into, moved on, or ended."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.transitions.actions.close_case import close_case
from langbenk.transitions.actions.hand_on import hand_on
from langbenk.transitions.actions.note_receipt import note_receipt
from langbenk.transitions.actions.record_birth import record_birth
from langbenk.transitions.actions.record_death import record_death
from langbenk.transitions.sheets.ahead import ahead_sheet
from langbenk.transitions.sheets.deeds import birth_sheet, closing_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.letters_first import DONE, does_or_shows
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.transitions.forms import BirthForm, ClosingForm, DeathForm, HandOnForm, ReceiptForm
from langbenk.web.transitions.shown import parts_in_words


@require_http_methods(["GET", "HEAD", "POST"])
def birth(request: HttpRequest, person: UUID) -> HttpResponse:
    """Write down that the child is born."""
    sheet = birth_sheet(about=person, **by_and_at(request))
    stands = {"family_name": sheet.child.name, "parents": [str(one.person) for one in sheet.expecting]}
    form = BirthForm.of(request, stands, sheet=sheet)
    if form.is_valid() and form.does(
        record_birth, about=person, born=form.born(), form_key=form.once, **by_and_at(request)
    ):
        return redirect("transition", person, "birth")
    page = {"sheet": sheet, "form": form, "near": near(person, sheet.may, "transitions")}
    return render(request, "staff/birth.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def death(request: HttpRequest, person: UUID) -> HttpResponse:
    """Write down that somebody has died."""
    sheet = ahead_sheet(about=person, **by_and_at(request))
    form = DeathForm.of(request)
    if form.is_valid() and form.does(
        record_death, about=person, on=form.cleaned_data["on"], form_key=form.once, **by_and_at(request)
    ):
        return redirect("transitions", person)
    page = {"sheet": sheet, "form": form, "near": near(person, sheet.may, "transitions")}
    return render(request, "staff/death.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def move(request: HttpRequest, person: UUID) -> HttpResponse:
    """What goes along to the new municipality."""
    sheet = ahead_sheet(about=person, **by_and_at(request))
    form = HandOnForm.of(request, around=Around(guarded=sheet.guarded))
    seen = form.is_valid() and does_or_shows(form, hand_on, about=person, pack=form.pack(), **by_and_at(request))
    if seen == DONE:
        return redirect("transition", person, "moving")
    page = {"sheet": sheet, "form": form, "parts": parts_in_words(sheet.move.parts) if sheet.move else []}
    page |= {"near": near(person, sheet.may, "transitions"), **(seen or {})}
    return render(request, "staff/hand_on.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def receipt(request: HttpRequest, person: UUID) -> HttpResponse:
    """Who there has received it."""
    sheet = ahead_sheet(about=person, **by_and_at(request))
    form = ReceiptForm.of(request)
    if form.is_valid() and form.does(note_receipt, about=person, **form.cleaned_data, **by_and_at(request)):
        return redirect("transition", person, "moving")
    page = {"sheet": sheet, "form": form, "near": near(person, sheet.may, "transitions")}
    return render(request, "staff/receipt.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def close(request: HttpRequest, person: UUID) -> HttpResponse:
    """Close the case. Whoever has closed it reads nothing more of it, and comes to their own cases."""
    sheet = closing_sheet(about=person, **by_and_at(request))
    form = ClosingForm.of(request, sheet=sheet)
    seen = form.is_valid() and does_or_shows(
        form, close_case, about=person, why=form.why(), form_key=form.once, **by_and_at(request)
    )
    if seen == DONE:
        return redirect("my-cases")
    page = {"sheet": sheet, "form": form, "near": near(person, sheet.may, "transitions"), **(seen or {})}
    return render(request, "staff/close_case.html", page, status=form.status)
