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


def who_answers(question: UUID) -> list[UUID]:
    """Inside the door of the one who has asked: the employees who can answer, none where nobody can today."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT insight_to_tell(%s)", [question])
        return [row[0] for row in cursor.fetchall()]


def who_asked(question: UUID) -> UUID | None:
    """Inside the door of the one who answers: the person who asked, none where the line has left their log since: an
    answer to what is withheld from them tells nothing.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT insight_asker(%s)", [question])
        found: UUID | None = cursor.fetchone()[0]
        return found
