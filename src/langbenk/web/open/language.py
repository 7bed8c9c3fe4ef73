"""The language choice at the foot of every page: a form with three buttons, no script needed."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from langbenk.web.edge import open_to_all
from langbenk.web.language import SPOKEN

ONE_YEAR = 365 * 24 * 60 * 60


@open_to_all
@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Keep the language posted as ``language`` in a cookie and go back to the page posted as ``back``.

    ``back`` is followed only to a page of this host; anything else leads to the front page.
    A language we do not speak is answered with 400.
    """
    language = request.POST.get("language", "")
    if language not in SPOKEN:
        return HttpResponseBadRequest()
    response = HttpResponseRedirect(_safe(request, request.POST.get("back", "")))
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=ONE_YEAR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


def _safe(request: HttpRequest, back: str) -> str:
    ours = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return back if ours and back.startswith("/") else "/"
