"""A notice that waits, held until the deed is done; and what is written when it is answered. Used inside the door."""

from datetime import datetime
from uuid import UUID

from django.db.models import F

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import door
from langbenk.intake.models import NeedNotice
from langbenk.intake.receiving import OPEN_STATES
from langbenk.outside.mailing import Reader, nudge


def held_need(need: UUID) -> NeedNotice:
    """The notice, for whoever in the unit may read it; raise ``Missing`` where there is none for them."""
    row = NeedNotice.objects.select_for_update(no_key=True).filter(id=need).first()
    if row is None:
        raise Missing
    return row


def whose_yes(need: UUID, *, by: Actor, at: datetime) -> UUID | None:
    """Whom the door is asked about when a notice is sent on: the one who asked at home, or whom a service chose; none
    where a service or a caller told of somebody whom the register does not know.

    Raise ``Missing`` where there is no such notice for this reader, and ``Wrong`` where nobody can have said yes: to a
    question without a name, and to what a service told without their yes.
    """
    with door(Action.NEED_ANSWER, by=by, at=at, about=None, part="need", thing=need):
        row = NeedNotice.objects.filter(id=need).first()
        if row is None:
            raise Missing
        if not (row.asker_id or (row.sender_id and row.consent == "yes")):
            raise Wrong("send", "nobody-asked")
        about: UUID | None = row.asker_id or (row.subject_id if row.named else None)
        return about


def must_wait(row: NeedNotice, version: int) -> None:
    """Raise ``Wrong`` for a notice that has been answered, or that somebody has changed since it was read."""
    if row.state not in OPEN_STATES:
        raise Wrong("need", "answered-already")
    if row.version != version:
        raise Wrong("need", "somebody-has-it")


def answered(row: NeedNotice, state: str, *, by: Actor, at: datetime, **values: object) -> None:
    """Write the answer, and tell the one who asked that there is one."""
    NeedNotice.objects.filter(id=row.id).update(
        state=state, answered_at=at, taken_by=by.post, version=F("version") + 1, **values
    )
    if row.asker_id:
        nudge(Reader.at_home(row.asker_id), at=at)
    elif row.sender_id and row.sender_id != by.employee:
        nudge(Reader.at_work(row.sender_id), at=at)
