"""Never lose a word: what somebody had written when their session ran out waits, sealed, until they are back.

The session keeps ``{"person": id, "texts": {path: form}}``: the texts of one person, the newest last.
"""

from django.http import HttpRequest, QueryDict

MOST = 5  # texts: a reader with more tabs than this open has sent the oldest of them long ago
NO_WORDS = frozenset({"once", "version", "seen"})  # carried along by the form; nobody wrote them


def keep(request: HttpRequest) -> None:
    """Keep the posted fields for the page they were meant for, and for nobody but the one whose session ran out.

    What a stranger posts is not kept, and makes no session.
    """
    who = request.session.get("actor")
    fields = request.POST.copy()
    fields.pop("csrfmiddlewaretoken", None)
    if not who or not set(fields) - NO_WORDS:
        return
    texts = _texts(request)
    texts.pop(request.path, None)
    newest = [*texts.items(), (request.path, fields.urlencode())][-MOST:]
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
