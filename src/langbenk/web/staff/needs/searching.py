"""The forced search, on a page of its own: who is it about? The same three searches as before a concern."""

from typing import Any

from django.http import HttpRequest

from langbenk.web.edge import by_and_at, today
from langbenk.web.staff.intake.found import Ticket
from langbenk.web.staff.intake.searches import SEARCHES, Search


def searched(request: HttpRequest) -> Ticket | dict[str, Any]:
    """The one who was found, or somebody new; else what the page shows: the searches, and the several found."""
    on = today()
    searches: dict[str, Search] = {name: form(None, today=on) for name, form in SEARCHES.items()}
    asked = request.POST.get("search", "")
    tickets: tuple[Ticket, ...] = ()
    if request.method == "POST" and asked in SEARCHES:
        search = searches[asked] = SEARCHES[asked](request.POST, today=on)
        if search.is_valid():
            tickets = search.tickets(**by_and_at(request))
            if len(tickets) == 1:
                return tickets[0]
    wrong = any(form.is_bound and form.errors for form in searches.values())
    return {"searches": searches, "tickets": tickets, "wrong": wrong}
