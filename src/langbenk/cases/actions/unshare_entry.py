"""Take back the sharing of an entry on another ground than consent."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.sheets.readers import readers_of_entry
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.cases.keeping import readable_entry
from langbenk.cases.models import Sharing
from langbenk.cases.sharing import as_taken_back, shared_so
from langbenk.cases.writing import must_be_as_shown


def unshare_entry(
    *, about: UUID, entry: UUID, sharing: UUID, looked_at: str | None = None, by: Actor, at: datetime
) -> None:
    """From this very moment the service no longer reads it through this sharing; that it was shared, by whom and until
    when, is kept. One that was taken back already stays so.

    Whoever shared it can, who leads the service that did, and whoever leads the work. ``looked_at`` is the mark of
    those who were shown to read it then; when they are others now, ``ReadersChanged`` is raised, and nothing is done.
    Raise ``Missing`` for what is not there for this actor, ``Refused`` for what is not theirs to take back.
    """
    with door(Action.ENTRY_UNSHARE, by=by, at=at, about=about, part="entry", thing=entry) as opened:
        found = readable_entry(entry, about)
        row = shared_so(found, sharing, by, opened)
        must_be_as_shown(readers_of_entry(as_taken_back(found, row), opened, sitters_of(about, opened)), looked_at)
        Sharing.objects.filter(id=sharing, ended_at=None).update(ended_at=at, ended_by_id=by.post)
