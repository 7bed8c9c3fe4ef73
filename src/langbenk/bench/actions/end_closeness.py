"""End a declared closeness that the one who declared it has asked to end."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.closeness import held_closeness, whom_it_is_about
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of


def end_closeness(*, closeness: UUID, note: str, by: Actor, at: datetime) -> None:
    """The second of the two: somebody who leads the one who declared it, or the chief executive for a leader, ends it
    from this day, and writes why that can be trusted (forvaltningsloven § 6). They are not told whom it is about; the
    person's log says that it ended. Raise ``Missing`` where nobody asked, or for another's people.
    """
    note = said("note", note)
    about = whom_it_is_about(closeness, by=by, at=at)
    with door(Action.CLOSENESS_END, by=by, at=at, about=about, part="end", thing=closeness):
        row = held_closeness(closeness)
        row.until, row.ended_by_id, row.ended_at, row.end_note = day_of(at), by.post, at, note
        row.save(update_fields=["until", "ended_by", "ended_at", "end_note"])
