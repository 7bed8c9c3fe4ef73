"""Tell a reader, without content, that there is something new: called within deeds, sent afterwards."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.outside.queue import Job, later


@dataclass(frozen=True)
class Reader:
    """Somebody to be told: at home, by their person, or at work, by their post."""

    person: UUID | None = None
    employee: UUID | None = None

    @classmethod
    def at_home(cls, person: UUID) -> Self:
        """Somebody of the family, under the family hat."""
        return cls(person=person)

    @classmethod
    def at_work(cls, employee: UUID) -> Self:
        """Somebody employed, under the staff hat."""
        return cls(employee=employee)


def nudge(
    *readers: Reader,
    about: UUID | None = None,
    shown_by: Action | None = None,
    thing: UUID | None = None,
    at: datetime,
) -> None:
    """Have a mail sent to each reader who has confirmed an address and wants mail; one mail for all that is new.

    Belongs inside a deed: the mail waits in the deed's transaction, and is undone with it. ``about`` is the person whom
    the news is about; before the mail goes it is asked again whether this reader still has anything to read there, so
    that whoever is barred or has left the bench gets none. ``None``: news about nobody, such as a course. ``shown_by``
    is the reading in which they meet it, and ``thing`` the very record: whoever has done that reading since, by the
    log, is told no more. Without one, it is the person's own page; and about nobody, they are told whatever they have
    read. Who has an address, and when they want mail, the deed is not told.
    """
    for reader in sorted(set(readers), key=str):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT outside_nudge(%s, %s, %s, %s, %s, %s)",
                [reader.person, reader.employee, about, at, shown_by.value if shown_by else "", thing],
            )
            mail: UUID | None = cursor.fetchone()[0]
        if mail:
            later(Job.MAIL, mail)
