"""Let a declared closeness go on, though the one who declared it has asked to end it."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.closeness import held_closeness, whom_it_is_about
from langbenk.bench.deeds import said
from langbenk.bench.door import door


def keep_closeness(*, closeness: UUID, note: str, by: Actor, at: datetime) -> None:
    """Who could have ended it says no, and why; it can be asked for anew. Raise as ``end_closeness``."""
    note = said("note", note)
    about = whom_it_is_about(closeness, by=by, at=at)
    with door(Action.CLOSENESS_END, by=by, at=at, about=about, part="keep", thing=closeness):
        row = held_closeness(closeness)
        row.end_asked_at, row.end_note = None, note
        row.save(update_fields=["end_asked_at", "end_note"])
