"""Which of the three languages a page is written in: the reader decides, never the browser."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

SPOKEN = frozenset(code for code, _name in settings.LANGUAGES)


class ReadersLanguage:
    """Write the page in the reader's language and say so in ``Content-Language``.

    The cookie set by the language choice comes first, then the language kept with the session
    (the reader's own from the register, set at sign-in), then the municipality's.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer with the language active, and leave none behind for the next request in this thread."""
        language = chosen(request)
        with translation.override(language):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


def chosen(request: HttpRequest) -> str:
    """The language code of this request: ``nb``, ``nn`` or ``en``. A code we do not speak counts as none."""
    if (wanted := request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")) in SPOKEN:
        return wanted
    kept = request.session.get("language", "")
    return kept if kept in SPOKEN else settings.LANGUAGE_CODE
