"""To whom in the family a letter about a decision goes: everybody at home who may read it today, one letter each."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import decide
from langbenk.bench.door import Opened
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.cases.addressing import reader_if_any, reader_of_a_letter
from langbenk.decisions.models import Complaint
from langbenk.people.guardians import is_grown_up


@dataclass(frozen=True)
class AtHome:
    """Somebody of the family, by name, with the language that they read letters in."""

    person: UUID
    name: str
    language: str


def who_may(action: Action, about: UUID, opened: Opened) -> tuple[AtHome, ...]:
    """Those at home who may do this about the person behind the open door: by age, seat and consent, and never one
    against whom an address is protected (``access.barriers``).
    """
    home = [sitter for sitter in sitters_of(about, opened) if sitter.at_home]
    may = {one.actor.person: one.name for one in home if decide(one.actor, action, one.situation).permitted}
    return tuple(AtHome(person, name, reader_of_a_letter(about, person).language) for person, name in may.items())


def who_hears_of(complaint: Complaint, opened: Opened, on: date) -> AtHome | None:
    """Who gets the letters about a complaint: whoever made it, while they may read letters about the person; else the
    person, whose own matter it then is. From 16 a parent reads them by the young person's own yes (helsepersonelloven
    § 22, pasient- og brukerrettighetsloven § 3-4), and from 18 not at all (vergemålsloven § 8). None where there is
    neither.
    """
    about = complaint.person_id
    may = {reader.person: reader for reader in who_may(Action.LETTER_READ, about, opened)}
    heard = may.get(complaint.made_by_id) or may.get(about)
    if heard is None and is_grown_up(about, on) and (grown := reader_if_any(about, about)):
        return AtHome(about, grown.name, grown.language)
    return heard
