"""Look anew at what is kept from somebody, and go on keeping it."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.keeping import kept_anew, kept_so, readable_entry


def keep_withholding(
    *, about: UUID, entry: UUID, withholding: UUID, because: str, review_on: date | None, by: Actor, at: datetime
) -> None:
    """Whoever could show it writes why it is still to be kept, and a new day to look at it; the former reason stays in
    the history. What is kept so no more stays so. Raise as ``show_entry`` and ``withhold_entry``.
    """
    with door(Action.ENTRY_WITHHOLD, by=by, at=at, about=about, part="entry", thing=entry) as opened:
        found = readable_entry(entry, about)
        row = kept_so(found, withholding, by, opened)
        kept_anew(row, because, review_on, by=by, at=at, on=day_of(at))
