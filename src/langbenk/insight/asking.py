"""What stands behind a line of the log that somebody of the family asks about."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection


@dataclass(frozen=True)
class Behind:
    """When it was, by whom, for which service and in which post. ``has_leader``: that service has a leader today who
    can answer; if not, a leader of the coordinating unit answers.
    """

    at: datetime
    actor: UUID
    service: UUID | None
    employee: UUID | None
    has_leader: bool


def line_behind(about: UUID, line: int) -> Behind | None:
    """Inside an open door: what is behind one line, or none where this reader is not shown it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT at, actor, service, employee, has_leader FROM audit_line(%s, %s)", [about, line])
        found = cursor.fetchone()
    return Behind(*found) if found else None
