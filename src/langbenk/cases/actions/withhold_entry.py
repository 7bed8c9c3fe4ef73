"""Keep an entry from somebody who could else read it."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.keeping import (
    Kept,
    decides_who_sees,
    keep_from,
    must_be_kept_rightly,
    must_decide,
    readable_entry,
)


def withhold_entry(*, about: UUID, entry: UUID, kept: tuple[Kept, ...], by: Actor, at: datetime) -> None:
    """Keep the entry from relatives or services, from this moment: it leaves them no trace, in the log either (pasient-
    og brukerrettighetsloven § 3-4, barnevernsloven § 12-6, forvaltningsloven §§ 13 a, 19).

    Whoever of the family wrote it decides on their own words; of staff, those of the service that wrote it, and whoever
    leads the work: they write why, and a day to look at it anew. Raise ``Missing`` for an entry that is not there for
    this actor, ``Refused`` for one that is not theirs to keep, ``Wrong`` for whom or on what ground it cannot be.
    """
    with door(Action.ENTRY_WITHHOLD, by=by, at=at, about=about, part="entry", thing=entry) as opened:
        found, sitters = readable_entry(entry, about), sitters_of(about, opened)
        must_decide(decides_who_sees(found, by, opened.situation), Action.ENTRY_WITHHOLD, opened)
        must_be_kept_rightly(kept, by, found.service_id, opened.situation, sitters, day_of(at))
        keep_from(entry, about, kept, sitters, by=by, at=at)
