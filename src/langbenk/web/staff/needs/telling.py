"""Tell the unit of a need: search, write, and see that somebody has it."""

from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.intake.actions.notify_need import notify_need
from langbenk.intake.asking import own_letter, own_needs
from langbenk.organisation.staff import in_the_coordinating_unit, kinds_of_workplaces
from langbenk.web.edge import by_and_at, today
from langbenk.web.forms.letters_first import DONE, Seen, does_or_shows
from langbenk.web.letter_files import as_file
from langbenk.web.needs.words import STATES, TAGS
from langbenk.web.staff.intake.found import Ticket, ticket
from langbenk.web.staff.needs.forms import NeedForm
from langbenk.web.staff.needs.searching import searched


@require_http_methods(["GET", "HEAD", "POST"])
def new_need(request: HttpRequest) -> HttpResponse:
    """Search for the one it is about; what is found, or not, leads on to the notice."""
    found = searched(request)
    if isinstance(found, Ticket):
        return _writing(request, found, begin=True)
    return render(request, "staff/needs/new.html", found, status=422 if found["wrong"] else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def tell_need(request: HttpRequest) -> HttpResponse:
    """Keep the notice. Without a ticket from one's own fresh search: search first."""
    found = ticket(request.POST.get("found", ""), **by_and_at(request))
    if found is None:
        return redirect("new-need")
    return _writing(request, found, begin=bool(request.POST.get("chosen")))


@require_safe
def sent_needs(request: HttpRequest) -> HttpResponse:
    """What one has told the unit, and who has it."""
    lines = [
        {"need": need, "state": STATES[need.state], "tag": TAGS[need.state]} for need in own_needs(**by_and_at(request))
    ]
    return render(request, "staff/needs/sent.html", {"lines": lines})


@require_safe
def sent_letter(request: HttpRequest, letter: UUID) -> HttpResponse:
    """One's own notice as a letter, for one's own record."""
    return as_file(own_letter(letter=letter, **by_and_at(request)))


def _writing(request: HttpRequest, found: Ticket, *, begin: bool) -> HttpResponse:
    now = by_and_at(request)
    kinds = sorted(kinds_of_workplaces(now["by"].post, on=today()))
    telephone = in_the_coordinating_unit(now["by"].post, today())
    kind = kinds[0] if kinds else ""
    make = NeedForm.fresh if begin else NeedForm.of
    form = make(request, {}, thing=found.thing, ticket=found, kind=kind, telephone=telephone, today=today())
    seen: Seen = {}
    if not begin and form.is_valid():
        what = {"need": form.need(demo=settings.DEMO), "told_by_telephone": telephone, **now}
        seen = does_or_shows(form, notify_need, **what)
        if seen == DONE:
            return redirect("sent-needs")
    page = {"found": found, "sealed": found.sealed(), "form": form, "telephone": telephone, "grounds": form.grounds}
    page |= seen
    return render(request, "staff/needs/tell.html", page, status=form.status)
