"""The glass: the page on which it is broken, and those on which the coordinating unit goes through it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.actions.review_glass import review_glass
from langbenk.bench.actions.take_glass_review import take_glass_review
from langbenk.bench.door import Refused
from langbenk.bench.glass import REVIEW_WITHIN, grounds_for
from langbenk.bench.sheets.glass import Broken, glass_sheet, review_sheet
from langbenk.bench.situation import day_of
from langbenk.cases.actions.break_glass import break_glass
from langbenk.organisation.staff import kinds_of_workplaces
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.kept import kept_field
from langbenk.web.staff.barriers import told
from langbenk.web.staff.barriers.forms import GlassForm, ReviewForm
from langbenk.web.staff.intake.found import Ticket, ticket


@require_http_methods(["GET", "HEAD", "POST"])
def emergency(request: HttpRequest) -> HttpResponse:
    """What breaking the glass is, and the form. It takes a ticket from one's own search, or from a page that was shut:
    nobody comes here with an id that they have found elsewhere. Until it is broken, this page is the same for a person
    with a case, without one, and with a protected address.
    """
    now = by_and_at(request)
    sealed = request.POST.get("found", "") or request.GET.get("found", "") or kept_field(request, "found")
    found = ticket(sealed, **now)
    if found is None or found.about is None:
        return render(request, "staff/emergency.html", {"told": told, "found": None})
    grounds = grounds_for(kinds_of_workplaces(now["by"].post, on=day_of(now["at"])))
    form = GlassForm.of(request, thing=found.thing, grounds=grounds)
    if form.is_valid():
        answer = _broken(form, found, request)
        if answer is not None:
            return answer
    page = {"told": told, "found": found, "sealed": sealed, "form": form, "grounds": grounds, "within": REVIEW_WITHIN}
    return render(request, "staff/emergency.html", page, status=form.status)


@require_safe
def nothing(request: HttpRequest) -> HttpResponse:
    """The glass is broken, and there is nothing behind it: not known here, or not to be opened in an emergency."""
    return render(request, "staff/emergency_nothing.html")


@require_safe
def glass(request: HttpRequest) -> HttpResponse:
    """What the coordinating unit is to go through, and what it has gone through."""
    sheet = glass_sheet(**by_and_at(request))
    page = {"waiting": [_line(one) for one in sheet.waiting], "done": [_line(one) for one in sheet.done]}
    return render(request, "staff/glass.html", page | {"within": REVIEW_WITHIN})


@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, person: UUID, lifting: UUID) -> HttpResponse:
    """One time that the glass was broken: who goes through it, and what was found about it."""
    now = by_and_at(request)
    sheet = review_sheet(about=person, lifting=lifting, **now)
    found = ReviewForm.fresh(request) if request.POST.get("does") == "take" else ReviewForm.of(request)
    form: DeedForm = found
    if found.is_valid() and found.does(review_glass, about=person, lifting=lifting, **found.cleaned_data, **now):
        return redirect("glass")
    taking = DeedForm(request.POST or None)
    if not form.is_bound and taking.is_valid():
        if taking.does(take_glass_review, about=person, lifting=lifting, **now):
            return redirect("glass-review", person, lifting)
        form = taking
    page = {"line": _line(sheet.broken), "form": form, "review": found, "within": REVIEW_WITHIN}
    return render(request, "staff/glass_review.html", page, status=form.status)


def _broken(form: GlassForm, found: Ticket, request: HttpRequest) -> HttpResponse | None:
    """Where one comes when the glass is broken; none when it was not, and the form says why.

    Where an address is protected it never breaks. To one without a seat that is answered as if there were nothing.
    """
    said = form.cleaned_data | {"form_key": form.once}
    opened: list[bool] = []

    try:
        if not form.does(
            lambda **what: opened.append(break_glass(**what)), about=found.about, **said, **by_and_at(request)
        ):
            return None
    except Refused as refused:
        if refused.verdict.why != "no-emergency" or not refused.verdict.secret:
            raise
        return redirect("emergency-nothing")
    return redirect("case", found.about) if opened[0] else redirect("emergency-nothing")


def _line(one: Broken) -> dict[str, object]:
    """One line of the list, with its codes in words."""
    return {"one": one, "ground": told.GROUNDS[one.ground], "finding": told.FINDINGS.get(one.finding)}
