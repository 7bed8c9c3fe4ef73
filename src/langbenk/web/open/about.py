"""Two pages that anybody may read: how these pages can be used, and what is kept about people."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from langbenk.web.edge import open_to_all


@open_to_all
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """What has been tried, what has not, and whom to tell when something is in the way."""
    return render(request, "open/accessibility.html")


@open_to_all
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept, why, who can see it, and whom to ask."""
    return render(request, "open/privacy.html")
