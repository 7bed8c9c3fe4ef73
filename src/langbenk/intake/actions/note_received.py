"""Write down who has it at the body to which a notice was sent on."""

from datetime import datetime
from uuid import UUID

from django.db.models import F

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, said
from langbenk.bench.door import door
from langbenk.intake.answering import held_need
from langbenk.intake.models import NeedNotice
from langbenk.outside.mailing import Reader, nudge


def note_received(*, need: UUID, name: str, by: Actor, at: datetime) -> None:
    """Note the name: from now on it is theirs, and the one who asked sees whom to ask there.

    The same name again changes nothing. Raise ``Missing`` for what was not sent on, ``Wrong`` for no name, and where
    another name stands already.
    """
    name = said("name", name, 200)
    with door(Action.NEED_ANSWER, by=by, at=at, about=None, part="received", thing=need):
        row = held_need(need)
        if row.sent_at is None:
            raise Missing
        if row.received_by == name:
            return
        if row.received_by:
            raise Wrong("name", "answered-already")
        NeedNotice.objects.filter(id=need).update(received_by=name, received_at=at, version=F("version") + 1)
        if row.asker_id:
            nudge(Reader.at_home(row.asker_id), at=at)
        elif row.sender_id and row.sender_id != by.employee:
            nudge(Reader.at_work(row.sender_id), at=at)
