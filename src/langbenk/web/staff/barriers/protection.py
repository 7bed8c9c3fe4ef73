"""The page on which an address is protected, by two persons; and the list of those that are."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.access.actions import Action
from langbenk.access.standing import Protection
from langbenk.bench.actions.ask_to_end_protection import ask_to_end_protection
from langbenk.bench.actions.ask_to_name_staff import ask_to_name_staff
from langbenk.bench.actions.confirm_protection import confirm_protection
from langbenk.bench.actions.end_protection import end_protection
from langbenk.bench.actions.keep_protection import keep_protection
from langbenk.bench.actions.leave_out_staff import leave_out_staff
from langbenk.bench.actions.name_staff import name_staff
from langbenk.bench.actions.set_protection import set_protection
from langbenk.bench.deeds import Missing
from langbenk.bench.protecting import Protecting
from langbenk.bench.sheets.openings import ToJoin, protections_sheet
from langbenk.bench.sheets.protection import Protected, ProtectionSheet, protection_sheet
from langbenk.cases.actions.join_double import join_double
from langbenk.people.search import find_by_number
from langbenk.web.edge import ByAndAt, by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.second_look import Around
from langbenk.web.kept import kept_field
from langbenk.web.staff.barriers import told
from langbenk.web.staff.barriers.forms import NOBODY, SOMEBODY, EndForm, JoinForm, NameForm, ProtectionForm
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.bench.words import KIN

BUTTONS: dict[str, Callable[..., None]] = {
    "confirm": confirm_protection,
    "keep": keep_protection,
    "end": end_protection,
}
ABOUT_STAFF: dict[str, Callable[..., None]] = {"name": name_staff, "leave-out": leave_out_staff}


@require_http_methods(["GET", "HEAD", "POST"])
def protection(request: HttpRequest, person: UUID) -> HttpResponse:
    """How an address is protected; or set it, confirm it, end it, or name somebody: whatever the form says it does."""
    now = by_and_at(request)
    sheet = protection_sheet(about=person, **now)
    does = request.POST.get("does", "")
    told_one = _told(sheet, request.POST.get("concern", "") if does == "join" else "")
    joining = _ready(request, told_one, sheet) if kept_field(request, "does") == "join" else None
    form: DeedForm
    if does == "join":
        form = joining = _join(request, person, told_one, sheet, now)
        new = ProtectionForm.fresh(request, near=sheet.near, people=sheet.nameable)
    elif does in (*BUTTONS, *ABOUT_STAFF, "ask-to-end", "ask-to-name"):
        form = _to_one(request, person, sheet, does, now)
        new = ProtectionForm.fresh(request, near=sheet.near, people=sheet.nameable)
    else:
        form = new = ProtectionForm.of(request, near=sheet.near, people=sheet.nameable)
        if new.is_valid():
            _set(new, person, now)
    if form.is_bound and not form.errors and form.to_look_at is None:
        return redirect("protection", person)
    page = {
        "person": person,
        "sheet": sheet,
        "form": form,
        "new": new,
        "told": told,
        "kin": KIN,
        "near": near(person, sheet.may, "protection"),
        "told_one": told_one,
        "joining": joining or _ready(request, told_one, sheet),
        "lines": [_line(request, one, sheet, form, does) for one in sheet.in_force],
    }
    return render(request, "staff/protection.html", page, status=form.status)


@require_safe
def protections(request: HttpRequest) -> HttpResponse:
    """The protected addresses that the reader is named to, or leads for, and who has been there."""
    return render(request, "staff/protections.html", {"sheet": protections_sheet(**by_and_at(request)), "told": told})


def _told(sheet: ProtectionSheet, which: str) -> ToJoin | None:
    """The concern that a form names, or else the one that has waited longest."""
    waits = [one for one in reversed(sheet.to_join) if not one.outcome]
    return next((one for one in sheet.to_join if str(one.id) == which), None) if which else next(iter(waits), None)


def _ready(request: HttpRequest, told_one: ToJoin | None, sheet: ProtectionSheet) -> JoinForm | None:
    """The form that settles it, with its own words to begin from; none where nothing waits."""
    if told_one is None or told_one.outcome or Action.PROTECTION_CHANGE not in sheet.may:
        return None
    around = Around(guarded=sheet.guarded)
    return JoinForm.fresh(request, {"words": told_one.words}, thing=str(told_one.id), around=around)


def _join(
    request: HttpRequest, person: UUID, told_one: ToJoin | None, sheet: ProtectionSheet, now: ByAndAt
) -> JoinForm:
    """Settle the concern that the form names."""
    if told_one is None:
        raise Missing
    form = JoinForm.of(request, thing=str(told_one.id), around=Around(guarded=sheet.guarded))
    if form.is_valid():
        form.does(join_double, about=person, concern=told_one.id, what=form.settles(), form_key=form.once, **now)
    return form


def _to_one(request: HttpRequest, person: UUID, sheet: ProtectionSheet, does: str, now: ByAndAt) -> DeedForm:
    """Do what a form beside one protection asks for."""
    which = next((one for one in sheet.in_force if str(one.id) == request.POST.get("protection")), None)
    if which is None:
        raise Missing
    this: dict[str, Any] = {"about": person, "protection": which.id, **now}
    if does == "ask-to-end":
        ending = EndForm.of(request, thing=str(which.id))
        if ending.is_valid():
            ending.does(ask_to_end_protection, reason=ending.cleaned_data["reason"], **this)
        return ending
    naming = NameForm(request.POST, people=_others(which, sheet) if does == "ask-to-name" else _staff(which))
    if does in BUTTONS:
        button = DeedForm(request.POST)
        if button.is_valid():
            button.does(BUTTONS[does], **this)
        return button
    if naming.is_valid():
        deed = ask_to_name_staff if does == "ask-to-name" else ABOUT_STAFF[does]
        naming.does(deed, employee=UUID(naming.cleaned_data["employee"]), **this)
    return naming


def _set(form: ProtectionForm, person: UUID, now: ByAndAt) -> None:
    against = form.cleaned_data["against"]
    if against == SOMEBODY:
        found = find_by_number(form.cleaned_data["number"], **now)
        if not found:
            form.add_error("number", _("We find nobody with this number. Check the digits."))
            return
        against = str(found[0].id)
    whom = None if against == NOBODY else UUID(against)
    form.does(set_protection, about=person, what=Protecting(against=whom, **form.protecting()), **now)


def _line(request: HttpRequest, one: Protected, sheet: ProtectionSheet, form: DeedForm, does: str) -> dict[str, object]:
    """One protection with its two small forms; the one that was posted keeps what was typed."""
    mine = form.is_bound and form.data.get("protection") == str(one.id)
    return {
        "one": one,
        "ending": form if mine and does == "ask-to-end" else EndForm.fresh(request, thing=str(one.id)),
        "naming": form if mine and does == "ask-to-name" else NameForm(people=_others(one, sheet)),
        "wrong": form.errors.get("employee", ()) if mine and does in ABOUT_STAFF else (),
        "grade": told.GRADES[Protection(one.grade)],
        "decided_by": told.DECIDED_BY[one.decided_by],
    }


def _others(one: Protected, sheet: ProtectionSheet) -> list[tuple[str, str]]:
    named = {staff.employee for staff in one.named}
    return [
        (str(who.employee), f"{who.name}, {who.service_name}") for who in sheet.nameable if who.employee not in named
    ]


def _staff(one: Protected) -> list[tuple[str, str]]:
    waiting = (one.waiting,) if one.waiting else ()
    return [(str(staff.employee), staff.name) for staff in (*one.named, *waiting)]
