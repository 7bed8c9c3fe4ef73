"""What a signal is: a name, a definition in plain words, and a question to the looks of a period."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import polars as pl

from langbenk.law.words import Words

SCHEMA: dict[str, pl.DataType] = {
    "employee": pl.String(),
    "person": pl.String(),
    "day": pl.Date(),
    "action": pl.String(),
    "permitted": pl.Boolean(),
    "searched": pl.Boolean(),
    "service_seated": pl.Boolean(),
    "same_surname": pl.Boolean(),
    "same_number": pl.Boolean(),
    "seat_ended": pl.Date(),
    "leaves_on": pl.Date(),
    "protected": pl.Boolean(),
}
"""One look by somebody at work, as ``insight_looks`` gives it: ids as text; ``searched`` is a search or a concern.

``service_seated``: the service has, or had that day, a seat round the person. ``seat_ended``: the day that the
employee's own last seat there ended, by itself or with the job or the service, where none holds. ``leaves_on``: the day
their last job ends, where it does.
"""


@dataclass(frozen=True)
class Hit:
    """One employee whom a signal points at, with the numbers that made it."""

    employee: UUID
    figures: tuple[int, ...]


@dataclass(frozen=True)
class Signal:
    """``definition`` says exactly what is counted and from where on; ``figures`` names the numbers of a hit, in order.

    ``find`` takes the looks of a period (``SCHEMA``) and gives one row for each employee: ``employee`` and the numbers.
    """

    key: str
    title: Words
    definition: Words
    figures: tuple[Words, ...]
    find: Callable[[pl.DataFrame], pl.DataFrame]

    def hits(self, looks: pl.DataFrame) -> tuple[Hit, ...]:
        """Whom this signal points at, the highest first number on top."""
        found = self.find(looks)
        numbers = [name for name in found.columns if name != "employee"]
        rows = found.sort([*numbers, "employee"], descending=[*[True] * len(numbers), False]).rows()
        return tuple(Hit(UUID(employee), tuple(int(number) for number in figures)) for employee, *figures in rows)


PERSONS = Words("personer", "personar", "people")
LOOKS = Words("oppslag", "oppslag", "look-ups")
DAYS = Words("dager", "dagar", "days")
