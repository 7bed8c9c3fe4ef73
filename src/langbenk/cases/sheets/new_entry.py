"""Before an entry is written: what can be chosen; and who will read it, before anything is saved."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.sheets.readers import Readers, readers_of_entry
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.keeping import must_be_kept_rightly
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.sheets.entry_choices import EntryChoices, choices
from langbenk.cases.writing import (
    Draft,
    must_be_nameable,
    must_be_shareable,
    must_be_whole,
    must_stay_apart,
    writes_apart,
    written_for,
)


@dataclass(frozen=True)
class NewEntrySheet:
    """``relatives`` are the given names of the family who sit there. ``guarded``: an address is protected, so that no
    text may tell where they are.
    """

    child: Child
    choices: EntryChoices
    relatives: tuple[str, ...]
    guarded: bool
    is_me: bool
    may: frozenset[str]


def new_entry_sheet(*, about: UUID, by: Actor, at: datetime) -> NewEntrySheet:
    """What somebody who writes can choose. It is logged as their list is: that a form was open tells nothing."""
    with door(Action.ENTRY_READ, by=by, at=at, about=about, part="entries") as opened:
        open_case(about)
        writes, on = Action.ENTRY_WRITE in opened.may, day_of(at)
        sitters = sitters_of(about, opened) if writes else ()
        own, found = written_for(by, opened.situation), child(about, on)
        family = (each.name.split()[0] for each in sitters if each.at_home and each.name)
        return NewEntrySheet(
            child=found,
            choices=choices(by, own, opened.situation, sitters, on, apart=writes_apart(by, opened.situation)),
            relatives=tuple(name for name in family if name != found.given_name),
            guarded=opened.guarded,
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )


def who_will_read(*, about: UUID, draft: Draft, by: Actor, at: datetime) -> Readers:
    """Who will be able to read this, by name and with the reason, as the bench stands now; nothing is written.

    Raise ``Wrong`` as ``write_entry`` would.
    """
    must_be_whole(draft, by)
    with door(Action.ENTRY_READ, by=by, at=at, about=about, part="entries") as opened:
        open_case(about)
        must_stay_apart(draft, by, opened.situation)
        own, sitters, on = written_for(by, opened.situation), sitters_of(about, opened), day_of(at)
        planned = draft.planned(by, own)
        must_be_nameable(draft, by, own, sitters)
        must_be_kept_rightly(draft.kept, by, own, opened.situation, sitters, on)
        must_be_shareable(draft.shared, planned, sitters, on)
        return readers_of_entry(planned, opened, sitters)
