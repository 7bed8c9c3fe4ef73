"""Share an entry with a service on another ground than consent."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.sheets.readers import readers_of_entry
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.keeping import readable_entry
from langbenk.cases.sharing import as_shared, share_with
from langbenk.cases.writing import Shared, must_be_as_shown


def share_entry(
    *, about: UUID, entry: UUID, shared: Shared, looked_at: str | None = None, by: Actor, at: datetime
) -> None:
    """Let one more service read an entry of one's own service, on a ground that the law opens between the two on the
    day (``law.sharing``); the named human who weighed it writes why (forvaltningsloven § 13 b, helsepersonelloven
    §§ 23, 25). Shared already, it stays so.

    ``looked_at`` is the mark of those who were shown to read it then; when they are others now, ``ReadersChanged`` is
    raised, and nothing is shared. Raise ``Missing`` for an entry that is not there for this actor, ``Refused`` for
    another service's, ``Wrong`` for a service or a ground that does not fit.
    """
    with door(Action.ENTRY_SHARE, by=by, at=at, about=about, part="entry", thing=entry) as opened:
        found, sitters = readable_entry(entry, about), sitters_of(about, opened)
        planned = as_shared(found, shared, opened, sitters, day_of(at))
        must_be_as_shown(readers_of_entry(planned, opened, sitters), looked_at)
        share_with(entry, about, (shared,), by=by, at=at)
