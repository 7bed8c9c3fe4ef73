"""Who settles a disagreement for the chief executive: by name, and never somebody of the child's own family."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection

CALLED = "SELECT employee, service, name, until FROM coordination_deciders(%s, %s)"


@dataclass(frozen=True)
class Called:
    """Somebody who is called to settle it, and the service that they work in; ``until`` is when their charge ends."""

    employee: UUID
    service: UUID
    name: str
    until: date | None


def called_on(about: UUID, *, on: date) -> tuple[Called, ...]:
    """Those who have the charge on the day and are not of the family: the delegates, and where there is none the chief
    executive. Empty where nobody can: then the chief executive must give the charge to somebody.
    """
    with connection.cursor() as cursor:
        cursor.execute(CALLED, [about, on])
        return tuple(Called(*row) for row in cursor.fetchall())
