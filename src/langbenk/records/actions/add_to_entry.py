"""Correct an entry, or tell what was left out of it, by adding to it."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.cases.keeping import readable_entry
from langbenk.cases.moves import open_case
from langbenk.cases.writing import written_for
from langbenk.records.signing import KINDS, add, may_add, must_be_theirs


def add_to_entry(*, about: UUID, entry: UUID, kind: str, text: str, form_key: UUID, by: Actor, at: datetime) -> None:
    """Add to an entry: the first text is never lost, and whoever reads that reads this too, nobody else
    (FOR-2019-03-01-168 § 15). The same ``form_key`` again writes nothing.

    Whoever wrote the entry can; at work, those of the service that did. Raise ``Missing`` for an entry that is not
    there for this actor, ``Refused`` for one that is not theirs to add to, ``Wrong`` for an empty or too long text.
    """
    text = said("text", text)
    if kind not in KINDS:
        raise Wrong("kind", "unknown")
    with door(Action.ENTRY_WRITE, by=by, at=at, about=about, part="addition", thing=entry) as opened:
        open_case(about)
        found = readable_entry(entry, about)
        must_be_theirs(may_add(found, by, opened.situation), Action.ENTRY_WRITE, opened)
        add(found, kind, text, written_for(by, opened.situation), addition=form_key, by=by, at=at)
