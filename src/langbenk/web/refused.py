"""What a refused reader meets: a sentence with the reason and what to do instead, or the page that is not there."""

from collections.abc import Callable

from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from langbenk.access.sentences import SENTENCES
from langbenk.access.standing import Hat
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.web.edge import by_and_at
from langbenk.web.forms.sentences import SENTENCES as WRONG
from langbenk.web.staff.intake.found import Ticket

LIFTABLE = frozenset({"not-yours", "no-consent"})
"""The refusals that an emergency can lift: never own family, never a protected address."""


class PlainRefusals:
    """Answer a shut door in the reader's language. Where existence itself is a secret, answer «not found»."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Nothing to do before the view."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Turn the house's own refusals into pages; leave every other error alone."""
        if isinstance(exception, Refused) and not exception.verdict.secret:
            sentence, spoken = SENTENCES[exception.verdict.why], get_language() or "nb"
            said = {"sentence": sentence.why.say(spoken), "instead": sentence.instead.say(spoken), "logged": True}
            return render(request, "refused.html", said | {"emergency": _emergency(request, exception)}, status=403)
        if isinstance(exception, Refused | Missing):
            return not_found(request)
        if isinstance(exception, Wrong):  # of a deed that is a button, and has no field to say it at
            why = str(WRONG[exception.code])
            return _not_taken(request, why, _("Go back, reload the page and try again."), 422)
        if isinstance(exception, IntegrityError):  # a key from another form: no page of ours sends that
            taken = _("This was taken already, under another name. Nothing more was saved.")
            return _not_taken(request, taken, _("Go back, reload the page and try again."), 409)
        return None


def _emergency(request: HttpRequest, refused: Refused) -> str:
    """The ticket with which somebody at work who was refused can break the glass; empty where it cannot be broken."""
    person = request.resolver_match.kwargs.get("person") if request.resolver_match else None
    now = by_and_at(request)
    if refused.verdict.why not in LIFTABLE or person is None or now["by"].hat is not Hat.STAFF:
        return ""
    return Ticket(**now, about=person).sealed()


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The same page for what does not exist and for what this reader may not know exists."""
    return render(request, "not_found.html", status=404)


def forged_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that did not come from one of our own pages, or from one that is too old."""
    sentence = _("This form was too old, or did not come from here. Nothing was saved.")
    return _not_taken(request, sentence, _("Go back, reload the page and try again."), 403)


def broken_form(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A form that is larger than any page of ours sends, or that was broken on the way."""
    sentence = _("This was more than a form can hold, or it was broken on the way. Nothing was saved.")
    return _not_taken(request, sentence, _("Go back, shorten what you wrote, and try again."), 400)


def went_wrong(request: HttpRequest) -> HttpResponse:
    """Our own fault, said plainly."""
    return render(request, "wrong.html", status=500)


def _not_taken(request: HttpRequest, sentence: str, instead: str, status: int) -> HttpResponse:
    said = {"title": _("We could not take this"), "sentence": sentence, "instead": instead}
    return render(request, "refused.html", said, status=status)
