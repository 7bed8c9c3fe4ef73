"""Note how it stands with one service or benefit."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.entitlements.models import Standing
from langbenk.entitlements.noting import NEVER_NOTED, STATES, must_have_come
from langbenk.law.entitlements import BY_KEY

LONGEST = 1000


@dataclass(frozen=True)
class Noted:
    """How it stands from a day on, with a few words. ``helping``: whoever writes it helps the family with it."""

    key: str
    state: str
    on: date
    note: str = ""
    helping: bool = False


def note_entitlement(*, about: UUID, what: Noted, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep a new row; what stood before stays. It decides nothing and is no application (law.entitlements).

    Raise ``Missing`` for an entitlement that the catalogue does not have on that day or that nothing is noted of,
    ``Wrong`` for a state or a day that cannot be. The same ``form_key`` again changes nothing.
    """
    if what.key not in BY_KEY or what.key in NEVER_NOTED or not BY_KEY[what.key].in_force(day_of(at)):
        raise Missing
    if what.state not in STATES:
        raise Wrong("state", "unknown")
    if len(what.note) > LONGEST:
        raise Wrong("note", "too-long")
    must_have_come("on", what.on, on=day_of(at))
    with door(Action.ENTITLEMENT_NOTE, by=by, at=at, about=about, part="entitlement", thing=form_key):
        row = Standing(
            id=form_key,
            case=open_case(about),
            person_id=about,
            key=what.key,
            state=what.state,
            on=what.on,
            note=what.note.strip(),
            helper_id=by.employee if what.helping else None,
            writer_id=by.person,
            written_by_id=by.employee,
            at=at,
        )
        Standing.objects.bulk_create([row], ignore_conflicts=True)
