"""Show an entry again to somebody it was kept from."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.sheets.readers import readers_of_entry
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.cases.keeping import as_shown, kept_so, readable_entry
from langbenk.cases.models import Withholding
from langbenk.cases.writing import must_be_as_shown


def show_entry(
    *, about: UUID, entry: UUID, withholding: UUID, looked_at: str | None = None, by: Actor, at: datetime
) -> None:
    """End one withholding this very moment; one that has ended already stays so.

    What somebody of the family keeps of their own words, only they show. ``looked_at`` is the mark of those who were
    shown to read it then; when they are others now, ``ReadersChanged`` is raised, and nothing is shown. Raise
    ``Missing`` for what is not there for this actor, ``Refused`` for what is not theirs to show.
    """
    with door(Action.ENTRY_WITHHOLD, by=by, at=at, about=about, part="entry", thing=entry) as opened:
        found = readable_entry(entry, about)
        row = kept_so(found, withholding, by, opened)
        must_be_as_shown(readers_of_entry(as_shown(found, row), opened, sitters_of(about, opened)), looked_at)
        Withholding.objects.filter(id=withholding, ended_at=None).update(ended_at=at)
