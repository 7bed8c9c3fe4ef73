"""Sharing an entry on another ground than consent: what must hold, and the rows behind. Used inside the door."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, SharedWith, Situation
from langbenk.access.ties import LEADS, Tie
from langbenk.bench.deeds import Missing
from langbenk.bench.door import Opened
from langbenk.bench.sheets.readers import Planned
from langbenk.bench.sheets.sitters import Sitter
from langbenk.cases.keeping import must_decide
from langbenk.cases.models import Entry, Sharing
from langbenk.cases.standing_entry import standing
from langbenk.cases.writing import Shared, must_be_shareable


def as_shared(entry: Entry, shared: Shared, opened: Opened, sitters: tuple[Sitter, ...], on: date) -> Planned:
    """The entry as it will stand when it is shared so. Raise ``Refused`` for another service's, ``Wrong`` for a service
    or a ground that does not fit.
    """
    own = entry.service_id in {tie.service for tie in opened.situation.ties}
    must_decide(own and entry.service_id is not None, Action.ENTRY_SHARE, opened)
    now = standing(entry).planned
    must_be_shareable((shared,), now, sitters, on)
    return replace(now, shared=(*now.shared, SharedWith(shared.service)))


def share_with(entry: UUID, about: UUID, shared: Iterable[Shared], *, by: Actor, at: datetime) -> None:
    """Write with whom the entry is shared, on which ground, and who weighed it. What is shared already stays so."""
    rows = [
        Sharing(
            entry_id=entry,
            person_id=about,
            service_id=one.service,
            ground=one.ground,
            because=one.because.strip(),
            weighed_by_id=by.post,
            at=at,
        )
        for one in shared
    ]
    Sharing.objects.bulk_create(rows, ignore_conflicts=True)


def may_take_back(row: Sharing, entry: Entry, by: Actor, situation: Situation) -> bool:
    """Whoever shared it, who leads the service that did, and whoever leads the work round the person."""
    leads = any(
        tie.kind in LEADS or (tie.kind is Tie.LEADER and tie.service == entry.service_id) for tie in situation.ties
    )
    return row.ended_at is None and (leads or row.weighed_by_id == by.employee)


def shared_so(entry: Entry, sharing: UUID, by: Actor, opened: Opened) -> Sharing:
    """One time that the entry was shared, whether it was taken back since or not. Raise ``Missing`` for what is not
    there for this actor, ``Refused`` for what is not theirs to take back.
    """
    row = Sharing.objects.filter(id=sharing, entry=entry).select_related("service").first()
    if row is None:
        raise Missing
    must_decide(
        row.ended_at is not None or may_take_back(row, entry, by, opened.situation), Action.ENTRY_UNSHARE, opened
    )
    return row


def as_taken_back(entry: Entry, row: Sharing) -> Planned:
    """The entry as it will stand when it is shared so no more."""
    now = standing(entry).planned
    return replace(now, shared=tuple(one for one in now.shared if one.id != row.id))
