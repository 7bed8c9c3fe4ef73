"""What the forced search found, carried from page to page in a sealed ticket that nobody can forge, read or lend."""

import base64
import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.utils.crypto import salted_hmac

from langbenk.access.standing import Actor
from langbenk.people.identity_number import IdentityNumber, read_number
from langbenk.people.seal import Unsealable, seal, unseal
from langbenk.people.search import Found

PURPOSE = "ticket"
HOLDS = timedelta(hours=1)  # long enough for a page of text; what one found yesterday is searched for anew


@dataclass(frozen=True)
class Ticket:
    """Somebody found (``about``), or what is known of somebody new: by number, by name and birth date, or expected.

    It holds for the one who searched, from that moment. ``not_these``: others of the same name and birth date, whom the
    writer was shown beside this newcomer.
    """

    by: Actor
    at: datetime
    about: UUID | None = None
    name: str = ""
    birth_date: date | None = None
    due_date: date | None = None
    number: str = ""
    given_name: str = ""
    family_name: str = ""
    parent: UUID | None = None
    not_these: tuple[UUID, ...] = ()

    def sealed(self) -> str:
        """The ticket as a text for a hidden field."""
        plain = {name: str(value) for name, value in vars(self).items() if value} | {
            "by": _whose(self.by),
            "not_these": [str(one) for one in self.not_these],
        }
        return base64.urlsafe_b64encode(seal(json.dumps(plain), purpose=PURPOSE)).decode()

    @property
    def thing(self) -> str:
        """What a draft about this person is known by: a keyed hash, which tells nobody whom it is about."""
        who = (self.about, self.number, self.given_name, self.family_name, self.birth_date, self.due_date, self.parent)
        return salted_hmac("langbenk ticket", json.dumps([str(one) for one in who]), algorithm="sha256").hexdigest()

    def identity(self, *, demo: bool) -> IdentityNumber | None:
        """The identity number that was searched for, if it was."""
        return read_number(self.number, demo=demo) if self.number else None


READ: dict[str, Any] = {
    "at": datetime.fromisoformat,
    "about": UUID,
    "parent": UUID,
    "birth_date": date.fromisoformat,
    "due_date": date.fromisoformat,
    "not_these": lambda ids: tuple(map(UUID, ids)),
}


def ticket(sealed: str, *, by: Actor, at: datetime) -> Ticket | None:
    """The ticket back; none when it was forged or cut, is somebody else's, or more than an hour old."""
    try:
        plain = json.loads(unseal(base64.urlsafe_b64decode(sealed.encode()), purpose=PURPOSE))
    except (ValueError, Unsealable):
        return None
    if plain.pop("by") != _whose(by):
        return None
    found = Ticket(by=by, **{name: READ.get(name, str)(value) for name, value in plain.items()})
    return found if at - found.at <= HOLDS else None


def for_found(found: Found, *, by: Actor, at: datetime) -> Ticket:
    """The ticket of somebody the register knows."""
    name = f"{found.given_name} {found.family_name}"
    return Ticket(by, at, about=found.id, name=name, birth_date=found.birth_date)


def _whose(by: Actor) -> list[str]:
    return [str(by.person), str(by.employee)]
