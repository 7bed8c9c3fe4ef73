"""Write what the cooperation group is for."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.matters import close_matters
from langbenk.cases.moves import open_case
from langbenk.coordination.deciding import readers_of_post
from langbenk.coordination.disputing import tell_everybody
from langbenk.coordination.group import GROUP, mandate_letter
from langbenk.coordination.models import GroupMandate

LONGEST = 200


@dataclass(frozen=True)
class Mandate:
    """What the group is for, who writes its minutes, and when it meets."""

    purpose: str
    writes_minutes: str
    meets: str


def write_mandate(*, about: UUID, what: Mandate, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep the mandate, send it to the family, tell the members by mail; the group waits for it no more. It rests on
    hol § 3-4, has no power of its own, and its mandate is a local routine. The same ``form_key`` again is nothing.
    """
    purpose = said("purpose", what.purpose)
    writes, meets = said("writes_minutes", what.writes_minutes, LONGEST), said("meets", what.meets, LONGEST)
    with door(Action.LETTER_WRITE, by=by, at=at, about=about, part="mandate") as opened:
        case, seats = open_case(about), seats_of(about, on=day_of(at))
        if GroupMandate.objects.filter(id=form_key, case=case).exists():
            return
        row = GroupMandate(id=form_key, case=case, person_id=about, purpose=purpose, by_id=by.post, at=at)
        row.writes_minutes, row.meets = writes, meets
        GroupMandate.objects.bulk_create([row])
        letter = mandate_letter(row, seats, guarded=opened.guarded)
        for reader in readers_of_post(about, seats, at=at):
            keep_letter(letter, To(person=reader), About(case.id, about, row.id), by=by, at=at)
        close_matters(about, GROUP, at=at)
        tell_everybody(seats, but=by, about=about, at=at)
