"""The family's own notes: read by whoever wrote them, and by nobody else."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Audience, Tie
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.models import Entry
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child

PAGE = 20


@dataclass(frozen=True)
class NoteLine:
    """One note, whole."""

    id: UUID
    text: str
    at: datetime


@dataclass(frozen=True)
class NotesSheet:
    """One page of the reader's own notes, the newest first; ``page`` is its number, ``more``: another follows."""

    child: Child
    notes: tuple[NoteLine, ...]
    page: int
    more: bool
    is_me: bool
    may: frozenset[str]


def notes_sheet(*, about: UUID, by: Actor, at: datetime, page: int = 1) -> NotesSheet:
    """The reader's own notes. It is logged as their list of entries is, so that the line tells nobody of a note. Staff
    have none: they have the municipality's record.
    """
    with door(Action.ENTRY_READ, by=by, at=at, about=about, part="entries") as opened:
        open_case(about)
        mine = Entry.objects.filter(
            person_id=about, writer_id=by.person, written_by=None, audience=Audience.NAMED.value, named=None
        )
        first = (page - 1) * PAGE
        found = [] if by.employee else list(mine.order_by("-at", "-id")[first : first + PAGE + 1])
        return NotesSheet(
            child=child(about, day_of(at)),
            notes=tuple(NoteLine(row.id, row.text, row.at) for row in found[:PAGE]),
            page=page,
            more=len(found) > PAGE,
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )
