"""What is kept from whom: who may say so, on which grounds, and the rows behind it. Used by deeds, inside the door."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor, Situation
from langbenk.access.ties import LEADS, Tie
from langbenk.bench.deeds import Missing, Wrong, said
from langbenk.bench.door import Opened, Refused
from langbenk.bench.sheets.readers import Planned
from langbenk.bench.sheets.sitters import Sitter
from langbenk.cases.models import Entry, Withholding
from langbenk.cases.standing_entry import standing
from langbenk.law.withholding import grounds_to_withhold

REVIEW_DAYS = 90
"""The municipality's own target for looking anew at what staff keep from somebody. The law names no day."""

LONGEST_DAYS = 366


@dataclass(frozen=True)
class Kept:
    """From whom something is kept: ``who`` is a relative or a service, by its id; ``ground`` a key of the law's table.

    Staff write why, and a day to look at it anew; a young person need not give a reason for their own words.
    """

    who: UUID
    ground: str
    because: str = ""
    review_on: date | None = None


def can_be_kept_from(by: Actor, own: UUID | None, situation: Situation, sitters: Iterable[Sitter]) -> list[Sitter]:
    """From whom this writer can keep something: never from themself, the person it is about, or their own service."""
    mine = {own, *(tie.service for tie in situation.ties)} - {None}
    return [
        sitter
        for sitter in sitters
        if sitter.actor.person != by.person
        and sitter.service not in mine
        and not any(tie.kind is Tie.SELF for tie in sitter.situation.ties)
    ]


def must_be_kept_rightly(
    kept: Iterable[Kept], by: Actor, own: UUID | None, situation: Situation, sitters: Iterable[Sitter], on: date
) -> None:
    """Raise ``Wrong`` where somebody cannot be kept out by this writer, or not on this ground."""
    sitters = tuple(sitters)
    from_whom = can_be_kept_from(by, own, situation, sitters)
    relatives, services = (
        {each.actor.person for each in from_whom if each.at_home},
        {each.service for each in from_whom},
    )
    kind = next((each.service_kind for each in sitters if own and each.service == own), None)
    self_ = any(tie.kind is Tie.SELF for tie in situation.ties)
    for one in kept:
        if one.who not in relatives and one.who not in services:
            raise Wrong("kept", "cannot-be-kept")
        opens = grounds_to_withhold(situation.age, on, from_service=one.who in services, kind=kind, self_=self_)
        if one.ground not in {ground.key for ground in opens}:
            raise Wrong("kept_ground", "no-such-ground")
        if by.employee:
            said("kept_because", one.because)
            _looked_at_anew(one.review_on, on)


def keep_from(
    entry: UUID, about: UUID, kept: Iterable[Kept], sitters: Iterable[Sitter], *, by: Actor, at: datetime
) -> None:
    """Write from whom the entry is kept. What is kept from somebody already stays as it is."""
    at_home = {sitter.actor.person for sitter in sitters if sitter.at_home}
    rows = [
        Withholding(
            entry_id=entry,
            person_id=about,
            relative_id=one.who if one.who in at_home else None,
            service_id=None if one.who in at_home else one.who,
            ground=one.ground,
            because=one.because.strip(),
            by_id=by.person,
            at=at,
            review_on=one.review_on if by.employee else None,
        )
        for one in kept
    ]
    Withholding.objects.bulk_create(rows, ignore_conflicts=True)


def readable_entry(entry: UUID, about: UUID) -> Entry:
    """The entry, as the database lets this reader see it; raise ``Missing`` where it is not, or not for them."""
    found = entry_in_sight(entry, about)
    if found is None:
        raise Missing
    return found


def entry_in_sight(entry: UUID, about: UUID) -> Entry | None:
    """The entry, as the database lets this reader see it, or none."""
    return Entry.objects.filter(id=entry, person_id=about).select_related("written_by", "service").first()


def decides_who_sees(entry: Entry, by: Actor, situation: Situation) -> bool:
    """Whether this actor says from whom the entry is kept: whoever of the family wrote it; of staff, those of the
    service that wrote it, and whoever leads the work.
    """
    if by.employee is None:
        return entry.written_by_id is None and entry.writer_id == by.person
    leads = any(tie.kind in LEADS for tie in situation.ties)
    return leads or (entry.service_id is not None and entry.service_id in {tie.service for tie in situation.ties})


def may_end(row: Withholding, entry: Entry, by: Actor, situation: Situation) -> bool:
    """What somebody of the family keeps for themself, only they show; what staff keep, whoever could keep it."""
    own_words = entry.written_by_id is None and row.by_id == entry.writer_id
    return row.by_id == by.person if own_words else decides_who_sees(entry, by, situation)


def kept_so(entry: Entry, withholding: UUID, by: Actor, opened: Opened) -> Withholding:
    """One time that the entry was kept from somebody. Raise ``Missing`` for what is not there for this actor,
    ``Refused`` for what is not theirs to end.
    """
    row = Withholding.objects.filter(id=withholding, entry=entry).select_related("service").first()
    if row is None:
        raise Missing
    must_decide(may_end(row, entry, by, opened.situation), Action.ENTRY_WITHHOLD, opened)
    return row


def kept_anew(row: Withholding, because: str, review_on: date | None, *, by: Actor, at: datetime, on: date) -> None:
    """End one time and begin the next at that moment, with a reason and a day of its own; one that has ended stays so.
    Raise ``Wrong`` without a reason, or for a day that cannot be.
    """
    because = said("kept_because", because)
    _looked_at_anew(review_on, on)
    if row.ended_at is None and Withholding.objects.filter(id=row.id, ended_at=None).update(ended_at=at):
        whom = {"relative_id": row.relative_id, "service_id": row.service_id, "ground": row.ground}
        again = Withholding(
            entry_id=row.entry_id, person_id=row.person_id, **whom, because=because, by_id=by.person, at=at,
            review_on=review_on,
        )  # fmt: skip
        Withholding.objects.bulk_create([again])


def as_shown(entry: Entry, row: Withholding) -> Planned:
    """The entry as it will stand when it is kept so no more."""
    now = standing(entry).planned
    return replace(now, kept_from=now.kept_from - {row.relative_id or row.service_id})


def must_decide(allowed: bool, action: Action, opened: Opened) -> None:
    """Raise ``Refused`` where the deed is not this actor's to do with this very entry."""
    if not allowed:
        raise Refused(action, Verdict(permitted=False, why="not-yours", ground=opened.verdict.ground))


def _looked_at_anew(day: date | None, on: date) -> None:
    if day is None or day <= on:
        raise Wrong("review_on", "not-ahead")
    if day > on + timedelta(days=LONGEST_DAYS):
        raise Wrong("review_on", "far-ahead")
