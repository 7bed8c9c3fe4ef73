"""The page «My cases»."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from langbenk.cases.sheets.my_cases import my_cases
from langbenk.web.edge import by_and_at


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """A page of the reader's own cases."""
    after = request.GET.get("after", "")
    sheet = my_cases(after=after, **by_and_at(request))
    return render(request, "staff/my_cases.html", {"sheet": sheet, "later": bool(after)})
