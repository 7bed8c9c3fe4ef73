"""A form whose deed sends letters: each can be read beside the form, just as it will be, before it goes."""

from collections.abc import Callable
from typing import Any

from django.conf import settings

from langbenk.bench.rehearsal import rehearsal
from langbenk.letters.previewing import previews_of
from langbenk.web.forms.base import DeedForm

Seen = dict[str, Any]
SEE = "see"
"""The button that asks to see the letters first; a form that sends some has it among its ``buttons``."""
DONE: Seen = {"done": True}


def does_or_shows(form: DeedForm, deed: Callable[..., Any], **what: Any) -> Seen:
    """Do what a valid form was pressed for: the deed (``DONE``); or do and undo it, and give the page each letter that
    it would send. Where it could not be done, the form says why, and the page is given nothing.
    """
    if form.pressed != SEE:
        return DONE if form.does(deed, **what) else {}
    with rehearsal() as letters:
        could = form.does(deed, **what)
    return {"asked": True, "previews": previews_of(letters), "languages": dict(settings.LANGUAGES)} if could else {}
