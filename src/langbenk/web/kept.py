"""What was posted when a session had run out, and is no draft of a form: a search, a choice, the way that led there.

The session keeps ``{"person": id, "texts": {path: form}}``, sealed: what one person posted, the newest last. The words
of a form with a mark are kept as a draft instead (``web/drafting``).
"""

from django.http import HttpRequest, QueryDict

MOST = 5  # texts: a reader with more tabs than this open has sent the oldest of them long ago
NO_WORDS = frozenset({"once", "version", "seen"})  # carried along by the form; nobody wrote them


def keep(request: HttpRequest, *, but: frozenset[str] = frozenset()) -> None:
    """Keep the posted fields for the page they were meant for, and for nobody but the one whose session ran out.

    ``but`` names those that are kept elsewhere. What a stranger posts is not kept, and makes no session.
    """
    who = request.session.get("actor")
    fields = request.POST.copy()
    for name in ("csrfmiddlewaretoken", *but):
        fields.pop(name, None)
    words, texts = set(fields) - NO_WORDS, _texts(request)
    if not who or not (words or but - {"draft"}):
        return
    texts.pop(request.path, None)
    newest = [*texts.items(), *([(request.path, fields.urlencode())] if words else [])][-MOST:]
    request.session["kept"] = {"person": who["person"], "texts": dict(newest)}


def take_back(request: HttpRequest) -> QueryDict | None:
    """What was kept for this page, once; none when nothing was."""
    if request.method != "GET" or request.path not in _texts(request):
        return None
    request.session.modified = True
    return QueryDict(_texts(request).pop(request.path))


def kept_field(request: HttpRequest, name: str) -> str:
    """One field of what was kept for this page, left there to be taken back."""
    return QueryDict(_texts(request).get(request.path, "")).get(name, "")


def _texts(request: HttpRequest) -> dict[str, str]:
    texts: dict[str, str] = request.session.get("kept", {}).get("texts", {})
    return texts
