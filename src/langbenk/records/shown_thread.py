"""A thread as one reader is shown it. Used by sheets, inside the door."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Actor
from langbenk.records.models import Message, Thread


@dataclass(frozen=True)
class ThreadLine:
    """One thread. ``waits_since`` and ``answer_by`` where the family waits for an answer; ``new``: something in it that
    this reader has not opened.
    """

    id: UUID
    subject: str
    relative: str
    last_at: datetime
    waits_since: datetime | None
    answer_by: date | None
    late: bool
    new: bool


@dataclass(frozen=True)
class MessageLine:
    """One message. ``from_home``: the family wrote it; ``read``: the other side has opened the thread since; and for
    one from home, who ``answered`` it first and when. ``settles``: no words; what stood above it needs no answer.
    """

    id: UUID
    text: str
    name: str
    service_name: str
    from_home: bool
    mine: bool
    at: datetime
    read_at: datetime | None
    read_by: str
    answered_at: datetime | None
    answered_by: str
    settles: bool


def shown_thread(row: Thread, by: Actor, names: dict[UUID, str], on: date) -> ThreadLine:
    """One thread in a list; ``names`` are those at home."""
    read = row.home_read_at if by.employee is None else row.read_at
    return ThreadLine(
        id=row.id,
        subject=row.subject,
        relative=names.get(row.relative_id, ""),
        last_at=row.last_at,
        waits_since=row.waits_since,
        answer_by=row.answer_by,
        late=row.answer_by is not None and row.answer_by < on,
        new=read is None or read < row.last_at,
    )


def shown_messages(thread: Thread, by: Actor, relative: str) -> tuple[MessageLine, ...]:
    """All that is written in a thread, with whether it was read, and who answered; ``relative`` is the one at home."""
    rows = list(Message.objects.filter(thread=thread).select_related("written_by", "service").order_by("at", "id"))
    found = []
    for number, row in enumerate(rows):
        reply = next((later for later in rows[number:] if later.written_by and not row.written_by), None)
        answer = reply if reply and reply.text else None
        read_at = thread.home_read_at if row.written_by else thread.read_at
        seen = read_at is not None and read_at >= row.at
        found.append(
            MessageLine(
                id=row.id,
                text=row.text,
                name=_called(row) or relative,
                service_name=row.service.name if row.service else "",
                from_home=row.written_by_id is None,
                mine=row.written_by_id == by.employee if row.written_by_id else row.writer_id == by.person,
                at=row.at,
                read_at=read_at if seen else None,
                read_by=f"{thread.read_by.given_name} {thread.read_by.family_name}"
                if thread.read_by and seen and not row.written_by
                else "",
                answered_at=answer.at if answer else None,
                answered_by=_called(answer) if answer else "",
                settles=not row.text,
            )
        )
    return tuple(found)


def _called(row: Message) -> str:
    return f"{row.written_by.given_name} {row.written_by.family_name}" if row.written_by else ""


def names_with(about: UUID) -> dict[UUID, str]:
    """What those of the family are called whom this reader's threads are with."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, given_name, family_name FROM records_names(%s)", [about])
        return {who: f"{given} {family}".strip() for who, given, family in cursor.fetchall()}
