"""Sign and lock an entry of one's own."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.keeping import readable_entry
from langbenk.records.signing import may_sign, must_be_theirs, sign


def sign_entry(*, about: UUID, entry: UUID, by: Actor, at: datetime) -> None:
    """Stand by an entry as whole: it is locked from now on, and what is wrong in it is added to (helsepersonelloven
    §§ 39, 40, helse- og omsorgstjenesteloven §§ 4-1, 4-2). Signing twice changes nothing.

    Raise ``Missing`` for an entry that is not there for this actor, ``Refused`` for one that somebody else wrote.
    """
    with door(Action.RECORD_SIGN, by=by, at=at, about=about, part="entry", thing=entry) as opened:
        found = readable_entry(entry, about)
        must_be_theirs(may_sign(found, by), Action.RECORD_SIGN, opened)
        sign(found, by, opened, on=day_of(at), at=at)
