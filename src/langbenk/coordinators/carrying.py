"""How much each coordinator carries, and can carry: numbers, and never whose."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db import connection


@dataclass(frozen=True)
class Load:
    """How many families somebody coordinates for today, what their cases weigh together, and the most that was agreed
    with their leader (none where nothing is); ``away`` today.
    """

    families: int = 0
    weight: int = 0
    most: int | None = None
    away: bool = False

    @property
    def free(self) -> int | None:
        """How much more they can carry, below 0 when they carry too much; none where nothing is agreed."""
        return None if self.most is None else self.most - self.weight


def loads(employees: Iterable[UUID] | None = None) -> dict[UUID, Load]:
    """Of these employees, or of all who lead or stand in the register. Inside a door that opens the register, or the
    appointment of somebody's coordinator; for anybody else, only of oneself and one's own people.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM coordinators_load(%s)", [None if employees is None else list(employees)])
        return {row[0]: Load(*row[1:]) for row in cursor.fetchall()}
