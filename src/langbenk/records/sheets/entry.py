"""One entry with what came after it: its signature, and what was added to it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import Opened, door
from langbenk.cases.at_the_door import EntryAtTheDoor
from langbenk.cases.models import Entry
from langbenk.cases.sheets.entry import EntrySheet, names_in, opened_entry
from langbenk.records.models import Addition, Signature
from langbenk.records.signing import may_add, may_sign


@dataclass(frozen=True)
class SignedLine:
    """Who signed it, as what (a profession, or empty), on which ground, and when."""

    name: str
    profession: str
    ground: str
    at: datetime


@dataclass(frozen=True)
class AddedLine:
    """What was added: a ``correction`` or a ``supplement``, by whom and when. ``service_name`` is empty at home."""

    id: UUID
    kind: str
    text: str
    name: str
    service_name: str
    mine: bool
    at: datetime


@dataclass(frozen=True)
class WholeEntry:
    """``entry`` as it was written, never changed; ``added`` the oldest first. ``may_sign`` and ``may_add``: this reader
    can. ``is_record``: it was written at work, and so is signed.
    """

    entry: EntrySheet
    signed: SignedLine | None
    added: tuple[AddedLine, ...]
    is_record: bool
    may_sign: bool
    may_add: bool


def whole_entry(*, about: UUID, entry: UUID, by: Actor, at: datetime) -> WholeEntry:
    """One entry for whoever may read it, and all that hangs on it. Raise as ``entry_sheet``."""
    held = EntryAtTheDoor(entry, about, by)
    with door(Action.ENTRY_READ, by=by, at=at, about=about, part="entry", thing=entry, judge=held.judge) as opened:
        sheet, found = opened_entry(held, opened, at), held.found
        signed = Signature.objects.filter(entry=found).select_related("signed_by").first()
        return WholeEntry(
            entry=sheet,
            signed=_signed(signed) if signed else None,
            added=_added(found, by),
            is_record=found.written_by_id is not None,
            may_sign=signed is None and Action.RECORD_SIGN in opened.may and may_sign(found, by),
            may_add=_can_add(found, by, opened),
        )


def _can_add(entry: Entry, by: Actor, opened: Opened) -> bool:
    return Action.ENTRY_WRITE in opened.may and may_add(entry, by, opened.situation)


def _signed(row: Signature) -> SignedLine:
    who = row.signed_by
    return SignedLine(f"{who.given_name} {who.family_name}", row.profession, row.ground, row.at)


def _added(entry: Entry, by: Actor) -> tuple[AddedLine, ...]:
    rows = Addition.objects.filter(entry=entry).select_related("written_by", "service").order_by("at", "id")
    names = names_in(entry.id)
    return tuple(
        AddedLine(
            id=row.id,
            kind=row.kind,
            text=row.text,
            name=f"{row.written_by.given_name} {row.written_by.family_name}"
            if row.written_by
            else names.get(row.writer_id, ""),
            service_name=row.service.name if row.service else "",
            mine=row.written_by_id == by.employee if row.written_by_id else row.writer_id == by.person,
            at=row.at,
        )
        for row in rows
    )
