"""What waits for one of the family round one person: messages they have not opened, and tasks of their own."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Actor

WAITS = """
SELECT (SELECT count(*) FROM records_thread r
        WHERE r.person_id = %(about)s AND (r.home_read_at IS NULL OR r.home_read_at < r.last_at)),
       count(k.id), min(k.due)
FROM records_task k
WHERE k.person_id = %(about)s AND k.relative_id = %(me)s AND k.ended_at IS NULL
"""


@dataclass(frozen=True)
class WaitsAtHome:
    """``messages``: threads with something new in them. ``tasks``: their own that run; ``due`` is the first one's day,
    and ``late``: it has been.
    """

    messages: int
    tasks: int
    due: date | None
    late: bool


def waits_at_home(about: UUID, by: Actor, on: date) -> WaitsAtHome:
    """What waits for this reader at home, behind the open door; the rows are theirs, or do not come out. One question
    to the database.
    """
    with connection.cursor() as cursor:
        cursor.execute(WAITS, {"about": about, "me": by.person})
        messages, tasks, due = cursor.fetchone()
    return WaitsAtHome(messages, tasks, due, late=due is not None and due < on)
