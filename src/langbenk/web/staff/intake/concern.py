"""The pages of a concern: search first, then tell, then a receipt."""

from uuid import UUID, uuid5

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.cases.actions.register_concern import register_concern
from langbenk.people.newcomer import Newcomer
from langbenk.web.edge import by_and_at, today
from langbenk.web.kept import kept_field, take_back
from langbenk.web.staff.intake.forms import ConcernForm
from langbenk.web.staff.intake.found import Ticket, ticket
from langbenk.web.staff.intake.searches import SEARCHES, Search

NEWCOMERS = UUID(
    "3f0c9c5e-8a57-4b39-9a30-0e5f0d1b7c21"
)  # a newcomer's id follows from the form: two presses, one child


@require_http_methods(["GET", "HEAD", "POST"])
def new_concern(request: HttpRequest) -> HttpResponse:
    """Search for the child: by number, by name, or as expected. What is found, or not, leads on to the concern."""
    on = today()
    searches = {name: form(None, today=on) for name, form in SEARCHES.items()}
    kept = take_back(request)
    typed = kept or request.POST
    asked, text = typed.get("search", ""), typed.get("text", "")
    if kept and asked in SEARCHES:
        searches[asked] = SEARCHES[asked](initial=kept.dict(), today=on)
    if request.method == "POST" and asked in SEARCHES:
        search: Search = SEARCHES[asked](request.POST, today=on)
        searches[asked] = search
        if search.is_valid():
            tickets = search.tickets(**by_and_at(request))
            if len(tickets) == 1:
                return _begin(request, tickets[0])
            if tickets:
                return render(request, "staff/concern_which.html", {"tickets": tickets, "text": text})
    wrong = any(form.is_bound and form.errors for form in searches.values())
    context = {"searches": searches, "wrong": wrong, "text": text, "came_back": kept is not None}
    return render(request, "staff/concern_search.html", context, status=422 if wrong else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def tell_concern(request: HttpRequest) -> HttpResponse:
    """Keep the concern. Without a ticket from one's own fresh search there is nothing to keep it on: search first."""
    found = ticket(request.POST.get("found", "") or kept_field(request, "found"), **by_and_at(request))
    if found is None:
        return _search_again(request)
    if request.POST.get("chosen"):
        return _begin(request, found)
    form = ConcernForm.of(request, thing=found.thing, ticket=found, today=today())
    if form.is_valid() and form.does(
        register_concern,
        about=found.about or uuid5(NEWCOMERS, str(form.once)),
        newcomer=None if found.about else newcomer(found, form),
        text=form.cleaned_data["text"],
        family_told=form.cleaned_data["family_told"] == "yes",
        form_key=form.once,
        **by_and_at(request),
    ):
        return redirect("concern-received")
    return _told(request, found, form)


@require_safe
def concern_received(request: HttpRequest) -> HttpResponse:
    """The receipt: the same whether others know the child or not."""
    return render(request, "staff/concern_received.html")


def _begin(request: HttpRequest, found: Ticket) -> HttpResponse:
    """The form, with what was typed about this child before, or the words of one who had to search again."""
    stands = {"text": request.POST.get("text")}
    return _told(request, found, ConcernForm.fresh(request, stands, thing=found.thing, ticket=found, today=today()))


def _search_again(request: HttpRequest) -> HttpResponse:
    """Back to the search, with a word of why and with what was written, when there was anything."""
    said = request.POST or take_back(request)
    if not said:
        return redirect("new-concern")
    searches = {name: form(None, today=today()) for name, form in SEARCHES.items()}
    context = {"searches": searches, "text": said.get("text", ""), "again": True}
    return render(request, "staff/concern_search.html", context, status=422)


def _told(request: HttpRequest, found: Ticket, form: ConcernForm) -> HttpResponse:
    context = {"found": found, "sealed": found.sealed(), "form": form}
    return render(request, "staff/concern_tell.html", context, status=form.status)


def newcomer(found: Ticket, form: ConcernForm) -> Newcomer:
    """Whom the form writes down, as the search and the writer know them."""
    said = form.cleaned_data
    return Newcomer(
        given_name=said["given_name"],
        family_name=said["family_name"],
        birth_date=None if found.due_date else said["birth_date"],
        due_date=found.due_date,
        number=found.identity(demo=settings.DEMO),
        parent=found.parent,
        kinship=said.get("kinship", "other"),
        not_these=found.not_these,
    )
