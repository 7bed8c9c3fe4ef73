"""Before others read an entry that stands than those who do: who will read it then, before anything is saved."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.sheets.readers import Readers, readers_of_entry
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.keeping import as_shown, kept_so, readable_entry
from langbenk.cases.sharing import as_shared, as_taken_back, shared_so
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.sheets.entry import names_in
from langbenk.cases.writing import Shared


@dataclass(frozen=True)
class ShownSheet:
    """An entry that is to be shown again to ``name``, a relative or a service; ``readers`` will read it then."""

    child: Child
    id: UUID
    withholding: UUID
    purpose: str
    name: str
    readers: Readers
    is_me: bool


def shown_sheet(*, about: UUID, entry: UUID, withholding: UUID, by: Actor, at: datetime) -> ShownSheet:
    """Who will read an entry when it is kept from one less; nothing is changed. Raise as ``show_entry`` would."""
    with door(Action.ENTRY_READ, by=by, at=at, about=about, part="entry", thing=entry) as opened:
        found = readable_entry(entry, about)
        row = kept_so(found, withholding, by, opened)
        return ShownSheet(
            child=child(about, day_of(at)),
            id=entry,
            withholding=withholding,
            purpose=found.purpose,
            name=row.service.name
            if row.service
            else names_in(entry).get(row.relative_id, "")
            if row.relative_id
            else "",
            readers=readers_of_entry(as_shown(found, row), opened, sitters_of(about, opened)),
            is_me=Tie.SELF in opened.ties,
        )


def who_reads_when_shared(*, about: UUID, entry: UUID, shared: Shared, by: Actor, at: datetime) -> Readers:
    """Who will read an entry when it is shared so; nothing is changed. Raise as ``share_entry`` would."""
    with door(Action.ENTRY_READ, by=by, at=at, about=about, part="entry", thing=entry) as opened:
        found, sitters = readable_entry(entry, about), sitters_of(about, opened)
        return readers_of_entry(as_shared(found, shared, opened, sitters, day_of(at)), opened, sitters)


@dataclass(frozen=True)
class TakenBackSheet:
    """An entry whose sharing with ``name``, a service, is to be taken back; ``readers`` will read it then."""

    child: Child
    id: UUID
    sharing: UUID
    purpose: str
    name: str
    readers: Readers


def taken_back_sheet(*, about: UUID, entry: UUID, sharing: UUID, by: Actor, at: datetime) -> TakenBackSheet:
    """Who will read an entry when it is shared with one less; nothing is changed. Raise as ``unshare_entry`` would."""
    with door(Action.ENTRY_READ, by=by, at=at, about=about, part="entry", thing=entry) as opened:
        found = readable_entry(entry, about)
        row = shared_so(found, sharing, by, opened)
        return TakenBackSheet(
            child=child(about, day_of(at)),
            id=entry,
            sharing=sharing,
            purpose=found.purpose,
            name=row.service.name,
            readers=readers_of_entry(as_taken_back(found, row), opened, sitters_of(about, opened)),
        )
