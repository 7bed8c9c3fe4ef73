"""A thread of messages and what is written in it: the rows behind it. Used by deeds, inside the door."""

from datetime import datetime
from uuid import UUID

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.situation import day_of
from langbenk.records.coordinating import answer_by
from langbenk.records.models import Message, Thread

LONGEST_SUBJECT = 120


def held_thread(thread: UUID, about: UUID) -> Thread:
    """The thread, held until the deed is done; raise ``Missing`` where it is not there for this actor."""
    found = Thread.objects.select_for_update(no_key=True).filter(id=thread, person_id=about).first()
    if found is None:
        raise Missing
    return found


def write_in(thread: Thread, text: str, service: UUID | None, *, message: UUID, by: Actor, at: datetime) -> bool:
    """Write one message; its id is the form's key, and false says that it stood there already. From home, the thread
    waits for an answer, since the first one that has none; from work, what waited is answered.
    """
    if Message.objects.filter(id=message).exists():
        return False
    _add(thread, text, service, message=message, by=by, at=at)
    now: dict[str, object] = {"home_read_at": at}
    if by.employee is not None:
        now = {"waits_since": None, "answer_by": None, "read_at": at, "read_by_id": by.employee}
    elif thread.waits_since is None:
        now |= {"waits_since": at, "answer_by": answer_by(day_of(at))}
    Thread.objects.filter(id=thread.id).update(last_at=at, **now)
    return True


def last_in(thread: Thread) -> UUID | None:
    """The last thing that was written in a thread."""
    return Message.objects.filter(thread=thread).order_by("-at", "-id").values_list("id", flat=True).first()


def settle(thread: Thread, service: UUID | None, *, message: UUID, by: Actor, at: datetime) -> None:
    """Let what waits in a thread go without an answer: a line without words, that home sees as read."""
    _add(thread, "", service, message=message, by=by, at=at)
    Thread.objects.filter(id=thread.id).update(waits_since=None, answer_by=None, read_at=at, read_by_id=by.employee)


def _add(thread: Thread, text: str, service: UUID | None, *, message: UUID, by: Actor, at: datetime) -> None:
    row = Message(
        id=message,
        thread=thread,
        person_id=thread.person_id,
        text=text,
        writer_id=by.person,
        written_by_id=by.employee,
        service_id=service,
        at=at,
    )
    Message.objects.bulk_create([row])
