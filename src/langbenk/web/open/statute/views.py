"""A provision for everybody: its text as the act has it, beside our own words, and what came before and after it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from langbenk.law.cite import cite
from langbenk.law.provisions import BY_ID
from langbenk.web.edge import open_to_all, today
from langbenk.web.shelf import stored_text


@open_to_all
@require_safe
def show(request: HttpRequest, provision: str) -> HttpResponse:
    """The provision with this id, with its stored text if there is one."""
    found, spoken = BY_ID.get(provision), get_language() or "nb"
    if found is None:
        raise Http404
    context = {
        "citation": found.cite(spoken),
        "full_citation": found.full_citation(spoken),
        "title": found.title,
        "says": found.says,
        "standing": cite(found.id, today()).text,
        "stored": stored_text(found.id),
        "href": found.url,
        "before": found.replaced,
        "after": found.replaced_by,
    }
    return render(request, "open/statute.html", context)
