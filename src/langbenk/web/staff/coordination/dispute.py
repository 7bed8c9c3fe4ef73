"""One page about a disagreement: to register it, to say what one thinks, to settle it, to take it back."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from langbenk.access.actions import Action
from langbenk.bench.deeds import Missing
from langbenk.bench.situation import day_of
from langbenk.coordination.actions.add_view import add_view
from langbenk.coordination.actions.raise_dispute import raise_dispute
from langbenk.coordination.actions.settle_dispute import settle_dispute
from langbenk.coordination.actions.withdraw_dispute import withdraw_dispute
from langbenk.coordination.sheets.dispute import DisputeSheet, dispute_sheet
from langbenk.law.disputes import FOLLOWS
from langbenk.web.coordinating import who_in_words
from langbenk.web.edge import ByAndAt, by_and_at
from langbenk.web.forms.letters_first import DONE, does_or_shows
from langbenk.web.forms.second_look import Around
from langbenk.web.staff.bench.case import near, seat_words
from langbenk.web.staff.coordination.forms import DisputeForm, SettleForm, ViewForm
from langbenk.web.staff.coordination.words import said_in_words, say
from langbenk.web.templatetags.norwegian import as_typed


@require_http_methods(["GET", "HEAD", "POST"])
def dispute(request: HttpRequest, person: UUID) -> HttpResponse:
    """The disagreement that runs, or the last one; where none runs, the form that registers one."""
    now = by_and_at(request)
    sheet = dispute_sheet(about=person, **now)
    form = DisputeForm.of(request, services=sheet.services, around=Around(guarded=sheet.guarded))
    if form.is_valid() and form.does(
        raise_dispute, about=person, form_key=form.once, **form.cleaned_data | {"proposes": _chosen(form)}, **now
    ):
        return redirect("dispute", person)
    may_raise = Action.DISPUTE_RAISE in sheet.may and not sheet.by_law and (sheet.id is None or bool(sheet.ended))
    page = _page(person, sheet) | {"form": form, "may_raise": may_raise or form.is_bound}
    return render(request, "staff/dispute.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, person: UUID, dispute: UUID) -> HttpResponse:
    """Say what one's own service thinks, or write down what the child or the family has said."""
    now = by_and_at(request)
    sheet = _sheet_of(person, dispute, now)
    grown_up = sheet.child.grown_up
    form = ViewForm.of(request, services=sheet.services, grown_up=grown_up, around=Around(guarded=sheet.guarded))
    if form.is_valid() and form.does(
        add_view, about=person, dispute=dispute, what=form.heard(), form_key=form.once, **now
    ):
        return redirect("dispute", person)
    return render(request, "staff/dispute_view.html", _page(person, sheet) | {"form": form}, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def settle(request: HttpRequest, person: UUID, dispute: UUID) -> HttpResponse:
    """All that the one who settles it needs, on one page, and the decision."""
    now = by_and_at(request)
    sheet = _sheet_of(person, dispute, now)
    stands = {"since": as_typed(day_of(now["at"]))}
    grown_up, around = sheet.child.grown_up, Around(guarded=sheet.guarded)
    form = SettleForm.of(request, stands, services=sheet.services, grown_up=grown_up, around=around)
    seen = form.is_valid() and does_or_shows(
        form, settle_dispute, about=person, dispute=dispute, what=form.settlement(), form_key=form.once, **now
    )
    if seen == DONE:
        return redirect("dispute", person)
    page = _page(person, sheet) | {"form": form, **(seen or {})}
    return render(request, "staff/dispute_settle.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, person: UUID, dispute: UUID) -> HttpResponse:
    """Take it back. Whoever only comes by here is sent to the page."""
    if request.method == "POST":
        now = by_and_at(request)
        _sheet = _sheet_of(person, dispute, now)
        withdraw_dispute(about=person, dispute=dispute, **now)
    return redirect("dispute", person)


def _sheet_of(person: UUID, dispute: UUID, now: ByAndAt) -> DisputeSheet:
    """The page about this very disagreement, ended or not; ``Missing`` for another."""
    sheet = dispute_sheet(about=person, **now)
    if sheet.id != dispute:
        raise Missing
    return sheet


def _chosen(form: DisputeForm) -> UUID:
    return UUID(form.cleaned_data["proposes"])


def _page(person: UUID, sheet: DisputeSheet) -> dict[str, object]:
    return {
        "sheet": sheet,
        "near": near(person, sheet.may, "coordination"),
        "who": who_in_words(sheet.now, None, sheet.child.given_name),
        "views": said_in_words(sheet.views, grown_up=sheet.child.grown_up),
        "helping": [seat_words(seat) for seat in sheet.helping],
        "unlawful": [(one.name, say(one.why)) for one in sheet.services if not one.may],
        "lacks": [(say(part.words), part.grounds) for part in sheet.lacks],
        "follows": [(say(part.words), part.grounds) for part in FOLLOWS],
        "runs": sheet.id is not None and not sheet.ended,
    }
