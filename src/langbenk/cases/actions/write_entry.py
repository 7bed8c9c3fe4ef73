"""Write to others about the person."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.sheets.readers import readers_of_entry
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.keeping import keep_from, must_be_kept_rightly
from langbenk.cases.models import Entry
from langbenk.cases.moves import open_case
from langbenk.cases.sharing import share_with
from langbenk.cases.writing import (
    Draft,
    keep,
    must_be_as_shown,
    must_be_nameable,
    must_be_shareable,
    must_be_whole,
    must_stay_apart,
    written_for,
)


@again_if_beaten
def write_entry(
    *, about: UUID, draft: Draft, form_key: UUID, looked_at: str | None = None, by: Actor, at: datetime
) -> UUID:
    """Keep an entry, and give back its id. It is never changed. Nobody gets a notice: a notice would tell that it is
    there. The log's line carries the entry, so that only those who read the entry see the line.

    ``looked_at`` is the mark of the readers that the writer was shown (``bench.sheets.readers``); when they are others
    now, ``ReadersChanged`` is raised with those, and nothing is written. The same ``form_key`` again writes nothing.
    Raise ``Wrong`` for a text that cannot be taken, and for somebody who cannot be named, kept out or shared with.
    """
    must_be_whole(draft, by)
    with door(Action.ENTRY_WRITE, by=by, at=at, about=about, part="entry", thing=form_key) as opened:
        case, on = open_case(about), day_of(at)
        if Entry.objects.filter(id=form_key, person_id=about).exists():
            return form_key
        must_stay_apart(draft, by, opened.situation)
        service = written_for(by, opened.situation)
        planned, sitters = draft.planned(by, service), sitters_of(about, opened)
        must_be_nameable(draft, by, service, sitters)
        must_be_kept_rightly(draft.kept, by, service, opened.situation, sitters, on)
        must_be_shareable(draft.shared, planned, sitters, on)
        readers = readers_of_entry(planned, opened, sitters)
        must_be_as_shown(readers, looked_at)
        keep(draft, case.id, about, service, opened.verdict.ground, entry=form_key, by=by, at=at)
        keep_from(form_key, about, draft.kept, sitters, by=by, at=at)
        share_with(form_key, about, draft.shared, by=by, at=at)
        return form_key
