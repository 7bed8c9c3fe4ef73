"""What a form with texts is marked with: sealed, so that nobody can forge, read or lend it."""

import base64
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from django.http import QueryDict

from langbenk.access.standing import Actor
from langbenk.drafts.place import FORMS, KEPT_FOR, Place, Typed
from langbenk.people.seal import Unsealable, seal, unseal

PURPOSE = "draft mark"
FIELD = "draft"  # the hidden field with the mark
CARRIED = ("once", "version", "seen")  # by every form, beside its own fields
LONGEST = 200_000  # signs in all the fields of a form; the longest form of ours has room for half of it


@dataclass(frozen=True)
class Mark:
    """What a form is marked with. ``page`` is this drawing of it, ``instead`` those whose words it came up with."""

    place: Place
    page: str
    names: tuple[str, ...]
    texts: tuple[str, ...]
    at: datetime
    instead: tuple[str, ...] = ()

    def sealed(self) -> str:
        """The mark as a text for a hidden field."""
        place = self.place
        plain = {
            "whose": _whose(place.by),
            "place": [place.form, str(place.about or ""), place.thing],
            "page": self.page,
            "names": self.names,
            "texts": self.texts,
            "at": self.at.isoformat(),
            "instead": self.instead,
        }
        return base64.urlsafe_b64encode(seal(json.dumps(plain), purpose=PURPOSE)).decode()

    @classmethod
    def read(cls, sealed: str, *, by: Actor, at: datetime) -> Self | None:
        """The mark back; none when it was forged or cut, is somebody else's, or older than any draft."""
        plain = _plain(sealed)
        if plain is None:
            return None
        form, about, thing = plain["place"]
        drawn = datetime.fromisoformat(plain["at"])
        if plain["whose"] != _whose(by) or form not in FORMS or at - drawn > KEPT_FOR:
            return None
        place = Place(by, form, UUID(about) if about else None, thing)
        names, texts, instead = (tuple(plain[name]) for name in ("names", "texts", "instead"))
        return cls(place, plain["page"], names, texts, drawn, instead)

    def typed_in(self, posted: QueryDict, at: datetime) -> Typed:
        """What stands in the fields that are kept of this form."""
        names = (*self.names, *CARRIED)
        return Typed(self.page, at.isoformat(), {name: posted.getlist(name) for name in names if name in posted})


def drawn_for_another(sealed: str, by: Actor) -> bool:
    """Whether a form is one of ours that was drawn for somebody else, or for this actor under another hat."""
    plain = _plain(sealed)
    return plain is not None and plain["whose"] != _whose(by)


def _plain(sealed: str) -> dict[str, Any] | None:
    try:
        plain: dict[str, Any] = json.loads(unseal(base64.urlsafe_b64decode(sealed.encode()), purpose=PURPOSE))
    except (ValueError, Unsealable):
        return None
    return plain


def _whose(by: Actor) -> list[str]:
    return [str(by.person), by.hat.value, str(by.employee)]
