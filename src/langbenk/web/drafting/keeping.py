"""Keep what was posted and not taken; let go of what was."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from langbenk.drafts.keeping import keep_typed, let_go
from langbenk.drafts.place import Typed
from langbenk.web.drafting.mark import CARRIED, FIELD, LONGEST, Mark, drawn_for_another
from langbenk.web.edge import View, by_and_at, inside, signed_in, whose_session
from langbenk.web.kept import keep


class NeverLoseAWord:
    """Keep what was posted and not taken; let go of what was."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """A form that was taken leads on to another page; every other answer leaves the words where they were."""
        if request.method != "POST" or not signed_in(request):
            return self.get_response(request)
        writer, at = whose_session(request)
        response, found = self.get_response(request), request.resolver_match
        mark = Mark.read(request.POST.get(FIELD, ""), by=writer, at=at) if writer and found else None
        if mark and found and found.url_name == mark.place.form:
            if isinstance(response, HttpResponseRedirect):
                let_go(mark.place, (mark.page, *mark.instead), at=at)
            else:
                _keep(mark, request.POST, at)
        return response

    def process_view(
        self, request: HttpRequest, view: View, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponseBase | None:
        """Keep what is posted when the session has run out: it still knows whose it was. And let nobody save what
        somebody else wrote in a page that was left open, before they signed in on the same machine.
        """
        if request.method != "POST" or getattr(view, "open_to_all", False):
            return None
        if actor := signed_in(request):
            return _not_theirs(request) if drawn_for_another(request.POST.get(FIELD, ""), actor) else None
        writer, at = whose_session(request)
        mark = Mark.read(request.POST.get(FIELD, ""), by=writer, at=at) if writer else None
        kept = mark is not None and _keep(mark, request.POST, at)
        keep(request, but=frozenset((FIELD, *mark.names, *CARRIED)) if mark and kept else frozenset((FIELD,)))
        return None


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Keep what a form holds while somebody types in it: 204 when it is, 413 for more than a form has room for, and 403
    for a mark that is too old or somebody else's, or when the writer may not do this any more.
    """
    now = by_and_at(request)
    mark = Mark.read(request.POST.get(FIELD, ""), **now)
    if mark is None:
        return HttpResponse(status=403)
    if _length(mark.typed_in(request.POST, now["at"])) > LONGEST:
        return HttpResponse(status=413)
    return HttpResponse(status=204 if _keep(mark, request.POST, now["at"]) else 403)


@require_POST
def discard(request: HttpRequest) -> HttpResponse:
    """Forget what was typed in a form, in every window, and go back to its page."""
    now = by_and_at(request)
    mark = Mark.read(request.POST.get(FIELD, ""), **now)
    if mark is not None:
        let_go(mark.place, None, at=now["at"])
    return HttpResponseRedirect(inside(request.POST.get("back", "")) or "/")


def _not_theirs(request: HttpRequest) -> HttpResponse:
    """A page that somebody else had open on this machine, before this reader signed in."""
    said = {
        "title": _("We could not take this"),
        "sentence": _("Somebody else opened this page before you signed in here. Nothing was saved."),
        "instead": _("Open the page anew, and write in your own name."),
    }
    return render(request, "refused.html", said, status=403)


def _keep(mark: Mark, posted: QueryDict, at: datetime) -> bool:
    """Keep what is written; a form that was emptied is forgotten."""
    typed = mark.typed_in(posted, at)
    if _length(typed) > LONGEST:
        return False
    if any("".join(typed.fields.get(name, ())).strip() for name in mark.texts):
        return keep_typed(mark.place, typed, instead=mark.instead, at=at)
    let_go(mark.place, (mark.page, *mark.instead), at=at)
    return True


def _length(typed: Typed) -> int:
    return sum(len(value) for values in typed.fields.values() for value in values)
