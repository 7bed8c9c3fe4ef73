"""What has come in: the unit's list, one notice, and what is answered."""

from uuid import UUID, uuid5

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.intake.actions.guide_need import guide_need
from langbenk.intake.actions.join_need import join_need
from langbenk.intake.actions.pass_need import pass_need
from langbenk.intake.actions.take_need import take_need
from langbenk.intake.sheets.needs import NeedSheet, asked_sheet, need_sheet, needs_sheet, night_sheet
from langbenk.web.edge import by_and_at, today
from langbenk.web.forms.base import DeedForm
from langbenk.web.needs.words import COUNTS, NEEDS_A_HAND
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.intake.concern import NEWCOMERS, newcomer
from langbenk.web.staff.intake.found import Ticket, ticket
from langbenk.web.staff.needs.forms import GuideForm, JoinForm, PassForm
from langbenk.web.staff.needs.searching import searched
from langbenk.web.staff.needs.shown import line_in_words, need_in_words


@require_safe
def needs(request: HttpRequest) -> HttpResponse:
    """What waits for the coordinating unit, and what was answered last."""
    after = request.GET.get("after", "")
    sheet = needs_sheet(after=after, **by_and_at(request))
    page = {
        "waiting": [line_in_words(line) for line in sheet.waiting],
        "answered": [line_in_words(line) for line in sheet.answered],
        "after": sheet.after,
        "later": bool(after),
    }
    return render(request, "staff/needs/needs.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def need(request: HttpRequest, need: UUID) -> HttpResponse:
    """One notice: take it, answer it, or show the way to another body."""
    now = by_and_at(request)
    sheet = need_sheet(need=need, **now)
    deed = request.POST.get("deed", "")
    stands = {"version": sheet.version}
    guide = GuideForm.of(request, thing="guide") if deed == "guide" else GuideForm.fresh(request, thing="guide")
    other = PassForm.of(request, thing="pass") if deed == "pass" else PassForm.fresh(request, thing="pass")
    plain = DeedForm(request.POST if deed == "take" else None)
    for form in (guide, other):
        form.version = form.version or stands["version"]
    done = (
        (deed == "take" and plain.is_valid() and plain.does(take_need, need=need, version=plain.version, **now))
        or (
            deed == "guide"
            and guide.is_valid()
            and guide.does(guide_need, need=need, version=guide.version, **guide.cleaned_data, **now)
        )
        or (
            deed == "pass"
            and other.is_valid()
            and other.does(pass_need, need=need, version=other.version, **other.cleaned_data, **now)
        )
    )
    if done:
        return redirect("need", need)
    status = {"guide": guide, "pass": other}.get(deed, plain).status
    page = {"need": need_in_words(sheet), "sheet": sheet, "guide": guide, "other": other, "plain": plain}
    return render(request, "staff/needs/need.html", page, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def whom(request: HttpRequest, need: UUID) -> HttpResponse:
    """Search for the one it is about, where the sender did not choose that very person."""
    sheet = need_sheet(need=need, **by_and_at(request))
    found = searched(request)
    if isinstance(found, Ticket):
        return _joining(request, sheet, found, begin=True)
    page = found | {"need": need_in_words(sheet), "sheet": sheet}
    return render(request, "staff/needs/whom.html", page, status=422 if found["wrong"] else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def join(request: HttpRequest, need: UUID) -> HttpResponse:
    """Open the case, or join the one there is. Without a fresh search, and with nobody chosen: search first."""
    now = by_and_at(request)
    sheet = need_sheet(need=need, **now)
    found = ticket(request.POST.get("found", ""), **now)
    if found is None and sheet.known:
        found = Ticket(now["by"], now["at"], about=sheet.known, name=sheet.name)
    if found is None:
        return redirect("need-whom", need)
    return _joining(request, sheet, found, begin=request.method != "POST" or bool(request.POST.get("chosen")))


@require_safe
def asked(request: HttpRequest, person: UUID) -> HttpResponse:
    """What was asked about one person."""
    sheet = asked_sheet(about=person, **by_and_at(request))
    page = {
        "sheet": sheet,
        "needs": [need_in_words(one) for one in sheet.needs],
        "near": near(person, sheet.may, "asked"),
    }
    return render(request, "staff/needs/asked.html", page)


@require_safe
def nights(request: HttpRequest) -> HttpResponse:
    """What the nightly look found."""
    sheet = night_sheet(**by_and_at(request))
    told = [
        (at, [(COUNTS[name], many, name in NEEDS_A_HAND and many > 0) for name, many in counts if name in COUNTS])
        for at, counts in sheet.nights
    ]
    return render(request, "staff/needs/nights.html", {"nights": told})


def _joining(request: HttpRequest, sheet: NeedSheet, found: Ticket, *, begin: bool) -> HttpResponse:
    kind = JoinForm.fresh if begin else JoinForm.of
    form = kind(request, {}, sheet.version, thing=str(sheet.line.id), ticket=found, today=today())
    if not begin and form.is_valid():
        ready = form.does(
            join_need,
            need=sheet.line.id,
            about=found.about or uuid5(NEWCOMERS, str(form.once)),
            newcomer=None if found.about else newcomer(found, form),
            agrees=form.cleaned_data["family_told"] == "yes",
            answer=form.cleaned_data["text"],
            version=form.version,
            **by_and_at(request),
        )
        if ready:
            return redirect("need", sheet.line.id)
    page = {"sheet": sheet, "need": need_in_words(sheet), "found": found, "sealed": found.sealed(), "form": form}
    return render(request, "staff/needs/join.html", page, status=form.status)
