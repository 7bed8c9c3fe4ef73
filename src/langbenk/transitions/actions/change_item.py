"""Tick one thing off on a checklist, open it again, or say why it is not relevant."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Stale, Wrong, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.law.transition_lists import CHECKLISTS
from langbenk.transitions.ahead import has_item, the_one
from langbenk.transitions.keeping import end, kept
from langbenk.transitions.models import DONE, Ticked

OPEN, TICKED, NOT_RELEVANT = "open", "done", "not_relevant"
STATES = (TICKED, NOT_RELEVANT, OPEN)


@dataclass(frozen=True)
class Item:
    """One thing on the checklist of one step, by the keys of the law's own list."""

    kind: str
    key: str


@again_if_beaten
def change_item(
    *, about: UUID, item: Item, state: str, note: str = "", version: int = 0, by: Actor, at: datetime
) -> None:
    """Keep what became of it; when nothing is open, and the day has come, the step is done and its matter ends.

    Raise ``Missing`` for what is not on the list or not ahead of this person, ``Wrong`` for a not relevant without a
    reason, ``Stale`` where somebody else has changed it since ``version``.
    """
    if state not in STATES:
        raise Wrong("state", "unknown")
    note = said("note", note) if state == NOT_RELEVANT else note.strip()
    with door(Action.TRANSITION_PREPARE, by=by, at=at, about=about, part=item.kind):
        case, on = hold_case(about), day_of(at)
        ahead = the_one(about, case.id, item.kind, on)
        if not has_item(ahead.kind, item.key):
            raise Missing
        row = kept(about, case.id, ahead, by=by, at=at)
        stands = Ticked.objects.filter(transition=row, key=item.key).first()
        if stands and stands.version != version and (stands.state, stands.note) != (state, note):
            raise Stale({"state": stands.state, "note": stands.note}, stands.version)
        new = {"state": state, "note": note, "by_id": by.post, "at": at, "person_id": about}
        count = {"version": stands.version + 1 if stands else 1}
        Ticked.objects.update_or_create(transition=row, key=item.key, defaults=new | count)
        settled = Ticked.objects.filter(transition=row).exclude(state=OPEN).count()
        if settled == len(CHECKLISTS[ahead.kind]) and ahead.on <= on:
            end(row, DONE, at=at)
