"""One entry: what was written, for whom, on which ground, and why this reader may read it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Situation, Tie
from langbenk.bench.door import Opened, door
from langbenk.bench.sheets.readers import Readers, readers_of_entry, why_entry
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.at_the_door import EntryAtTheDoor
from langbenk.cases.keeping import decides_who_sees, may_end
from langbenk.cases.models import Entry
from langbenk.cases.reviewing import is_due
from langbenk.cases.sharing import may_take_back
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.sheets.entry_choices import EntryChoices, choices
from langbenk.cases.standing_entry import Standing
from langbenk.cases.writing import SHARED_AUDIENCES
from langbenk.law.withholding import WITHHOLDING
from langbenk.law.words import LANGUAGES, Words
from langbenk.organisation.models import Employee


@dataclass(frozen=True)
class KeptLine:
    """From whom it is kept now, on which ground, why, and until when it is to be looked at anew; ``due``: by now or
    soon.
    """

    id: UUID
    name: str
    ground: Words
    cite: Words
    because: str
    since: date
    review_on: date | None
    due: bool
    may_end: bool


@dataclass(frozen=True)
class SharedLine:
    """With which service it is shared on another ground than consent: a key of the law's table; who weighed it. One
    that was taken back says when (``ended_on``) and by whom.
    """

    id: UUID
    service_name: str
    ground: str
    because: str
    weighed_by: str
    on: date
    ended_on: date | None
    ended_by: str
    may_end: bool


@dataclass(frozen=True)
class EntrySheet:
    """``why`` is the way in that opened it (``bench.sheets.readers.why_entry``), ``tie`` and ``why_ground`` the seat.

    ``named`` holds the names of those it is written for. ``kept`` is shown to staff, to the writer and to the one it
    is about; ``readers`` to those who say from whom it is kept; ``choices`` are empty to others. ``may`` is what can be
    done with this very entry.
    """

    child: Child
    id: UUID
    text: str
    purpose: str
    at: datetime
    writer: str
    service_name: str
    mine: bool
    audience: str
    part: str
    ground: str
    named: tuple[str, ...]
    kept: tuple[KeptLine, ...]
    shared: tuple[SharedLine, ...]
    why: str
    tie: str
    why_ground: str
    readers: Readers | None
    choices: EntryChoices
    is_me: bool
    may: frozenset[str]


def entry_sheet(*, about: UUID, entry: UUID, by: Actor, at: datetime) -> EntrySheet:
    """One entry, for whoever may read it: the database and ``decide_entry`` must both say so. What may not be read is
    ``Missing``, or ``Refused`` as a secret: the same page as for what does not exist.
    """
    held = EntryAtTheDoor(entry, about, by)
    with door(Action.ENTRY_READ, by=by, at=at, about=about, part="entry", thing=entry, judge=held.judge) as opened:
        return opened_entry(held, opened, at)


def opened_entry(held: EntryAtTheDoor, opened: Opened, at: datetime) -> EntrySheet:
    """The entry behind the open door, once it has been judged and permitted."""
    found, stands, writing, by = held.found, held.stands, held.writing, held.by
    me, on, verdict, is_me = opened.situation, day_of(at), opened.verdict, Tie.SELF in opened.ties
    names, decides = names_in(found.id), decides_who_sees(found, by, me)
    sitters = sitters_of(held.about, opened) if decides else ()
    return EntrySheet(
        child=child(held.about, on),
        id=found.id,
        text=found.text,
        purpose=found.purpose,
        at=found.at,
        writer=_writer(found, names),
        service_name=found.service.name if found.service else "",
        mine=writing.mine,
        audience=found.audience,
        part=found.part,
        ground=found.ground,
        named=tuple(sorted(names.get(reader, "") for reader in stands.planned.named)),
        kept=_kept(stands, found, names, by, me, on) if by.employee or writing.mine or is_me else (),
        shared=_shared(stands, found, by, me),
        why=why_entry(stands.planned, writing, verdict, me),
        tie=next((tie.kind.value for tie in me.ties if verdict.tie and tie.id == verdict.tie), ""),
        why_ground=verdict.ground,
        readers=readers_of_entry(stands.planned, opened, sitters) if decides else None,
        choices=choices(by, found.service_id, me, sitters, on, stands.planned),
        is_me=is_me,
        may=_may(found, me, opened.may, decides),
    )


def _may(entry: Entry, me: Situation, may: frozenset[str], decides: bool) -> frozenset[str]:
    """Of all that this reader may do, what can be done with this entry."""
    own = entry.service_id is not None and entry.service_id in {tie.service for tie in me.ties}
    shares = own and entry.audience in SHARED_AUDIENCES
    not_here = {Action.ENTRY_WITHHOLD.value: decides, Action.ENTRY_SHARE.value: shares}
    return frozenset(action for action in may if not_here.get(action, True))


def names_in(entry: UUID) -> dict[UUID, str]:
    """What those are called who are named in an entry, wrote it, or are kept from it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, given_name, family_name FROM cases_names(%s)", [entry])
        return {who: f"{given} {family}".strip() for who, given, family in cursor.fetchall()}


def _writer(entry: Entry, names: dict[UUID, str]) -> str:
    if entry.written_by:
        return _name(entry.written_by)
    return names.get(entry.writer_id, "")


def _name(employee: Employee) -> str:
    return f"{employee.given_name} {employee.family_name}"


def _kept(
    stands: Standing, entry: Entry, names: dict[UUID, str], by: Actor, me: Situation, on: date
) -> tuple[KeptLine, ...]:
    return tuple(
        KeptLine(
            id=row.id,
            name=row.service.name if row.service else names.get(row.relative_id, "") if row.relative_id else "",
            ground=WITHHOLDING[row.ground].says,
            cite=Words(*(WITHHOLDING[row.ground].cite(language) for language in LANGUAGES)),
            because=row.because,
            since=day_of(row.at),
            review_on=row.review_on,
            due=is_due(row.review_on, on),
            may_end=may_end(row, entry, by, me),
        )
        for row in stands.withholdings
    )


def _shared(stands: Standing, entry: Entry, by: Actor, me: Situation) -> tuple[SharedLine, ...]:
    return tuple(
        SharedLine(
            id=one.id,
            service_name=one.service.name,
            ground=one.ground,
            because=one.because,
            weighed_by=_name(one.weighed_by),
            on=day_of(one.at),
            ended_on=day_of(one.ended_at) if one.ended_at else None,
            ended_by=_name(one.ended_by) if one.ended_by else "",
            may_end=may_take_back(one, entry, by, me),
        )
        for one in stands.sharings
    )
