"""Note that a thread has been read."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.records.corresponding import held_thread
from langbenk.records.models import Thread


def see_thread(*, about: UUID, thread: UUID, by: Actor, at: datetime) -> None:
    """Let the other side know that the thread has been opened, by whom and when. Raise ``Missing`` for a thread that is
    not there for this actor.
    """
    with door(Action.MESSAGE_READ, by=by, at=at, about=about, part="message", thing=thread):
        held = held_thread(thread, about)
        now = {"home_read_at": at} if by.employee is None else {"read_at": at, "read_by_id": by.employee}
        Thread.objects.filter(id=held.id).update(**now)
