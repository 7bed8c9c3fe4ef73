"""A letter that is being written by hand: to whom it goes, and how it will read in each of their languages."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.decisions.by_hand import Said, letter_of
from langbenk.decisions.previewing import previews
from langbenk.decisions.readers import AtHome, who_may
from langbenk.letters.previewing import Preview


@dataclass(frozen=True)
class NewLetterSheet:
    """``previews`` one for each language that somebody reads; empty until something has been typed."""

    child: Child
    readers: tuple[AtHome, ...]
    previews: tuple[Preview, ...]
    guarded: bool
    may: frozenset[str]


def new_letter_sheet(*, about: UUID, what: Said | None, by: Actor, at: datetime) -> NewLetterSheet:
    """The letter with what is typed so far."""
    with door(Action.LETTER_WRITE, by=by, at=at, about=about, part="letter") as opened:
        open_case(about)
        on, readers = day_of(at), who_may(Action.LETTER_READ, about, opened)
        letter = partial(letter_of, what, about, opened, writer=by.post, on=on) if what else None
        shown = previews(letter, readers, on) if letter else ()
        return NewLetterSheet(child(about, on), readers, shown, opened.guarded, opened.may)
