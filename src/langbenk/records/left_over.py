"""What is not done round one person, told before their case is closed: afterwards nobody is reminded of it."""

from dataclasses import dataclass
from uuid import UUID

from django.db import connection

LEFT = """
SELECT (SELECT count(*) FROM records_task k WHERE k.person_id = %(about)s AND k.ended_at IS NULL),
       (SELECT count(*) FROM records_thread r WHERE r.person_id = %(about)s AND r.waits_since IS NOT NULL),
       (SELECT count(*) FROM cases_entry e WHERE e.person_id = %(about)s AND e.written_by_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM records_signature s WHERE s.entry_id = e.id))
"""


@dataclass(frozen=True)
class LeftOver:
    """How many ``tasks`` run, how many ``messages`` wait for an answer, and how many texts nobody has signed."""

    tasks: int
    messages: int
    unsigned: int


def left_over(about: UUID) -> LeftOver:
    """What this reader may know of, behind the open door. One question to the database."""
    with connection.cursor() as cursor:
        cursor.execute(LEFT, {"about": about})
        return LeftOver(*cursor.fetchone())
