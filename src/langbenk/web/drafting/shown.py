"""A draft as a form has it: the mark, and what was typed before."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid4

from django.http import HttpRequest

from langbenk.drafts.keeping import kept_for
from langbenk.drafts.place import FORMS, Place, Typed
from langbenk.web.drafting.mark import CARRIED, FIELD, Mark
from langbenk.web.edge import by_and_at, signed_in


@dataclass(frozen=True)
class Draft:
    """What a form has of it: its mark, the text that it came up with, and those of other windows."""

    mark: Mark
    typed: Typed | None = None
    others: tuple[Typed, ...] = ()

    @property
    def sealed(self) -> str:
        """The mark, for the hidden field."""
        return replace(self.mark, instead=(self.typed.page,) if self.typed else self.mark.instead).sealed()

    @property
    def fields(self) -> str:
        """The names of the fields that are sent while somebody types."""
        return " ".join((*self.mark.names, *CARRIED))

    @property
    def typed_at(self) -> datetime | None:
        """When the text that the form came up with was typed."""
        return datetime.fromisoformat(self.typed.at) if self.typed else None


def draft_of(
    request: HttpRequest, *, form: str, thing: str, names: tuple[str, ...], texts: tuple[str, ...]
) -> Draft | None:
    """The mark of this form on this page, with what waits for it; none where nothing is kept.

    ``form`` is the page's name, else that of the address; the person is the address's, and so are the records that it
    names, before ``thing``.
    """
    actor, found = signed_in(request), request.resolver_match
    form = form or (found.url_name if found and found.url_name else "")
    if actor is None or found is None or form not in FORMS or not texts:
        return None
    at, about = by_and_at(request)["at"], found.kwargs.get("person")
    things = (str(value) for name, value in found.kwargs.items() if name != "person")
    place = Place(actor, form, about, "/".join(filter(None, (*things, thing))))
    posted = Mark.read(request.POST.get(FIELD, ""), by=actor, at=at)
    if posted and posted.place == place:
        return Draft(posted)
    texts_here = _waiting(request, place, at)
    newest, others = (texts_here[0], texts_here[1:]) if texts_here else (None, ())
    return Draft(Mark(place, uuid4().hex, names, texts, at), newest, others)


def typed_before(request: HttpRequest, form: str, about: UUID, name: str) -> str:
    """One field of what waits for this form, before the form itself is made."""
    now = by_and_at(request)
    texts = _waiting(request, Place(now["by"], form, about), now["at"]) if request.method == "GET" else ()
    return texts[0].fields.get(name, [""])[-1] if texts else ""


def _waiting(request: HttpRequest, place: Place, at: datetime) -> tuple[Typed, ...]:
    """What waits in this place; all the forms of a page about one person ask the database once."""
    asked: dict[tuple[str, UUID | None], dict[str, tuple[Typed, ...]]]
    asked = request.__dict__.setdefault("drafts_waiting", {})
    which = (place.form, place.about)
    if which not in asked:
        asked[which] = kept_for(place.by, place.form, place.about, at=at)
    return asked[which].get(place.thing, ())
