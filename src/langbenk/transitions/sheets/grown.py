"""For parents whose child has turned 18: whom this is about, and since when their seat has ended."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import listing


@dataclass(frozen=True)
class GrownUp:
    """A child of the reader's who turned 18 on a day less than a year ago."""

    person: UUID
    given_name: str
    since: date


def grown_ups(*, by: Actor, at: datetime) -> tuple[GrownUp, ...]:
    """The newest first. Nothing about them is read, but that they have turned 18: the parents know that."""
    with listing(Action.FAMILY_LIST, by=by, at=at, part="grown"), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM transitions_grown()")
        return tuple(GrownUp(*row) for row in cursor.fetchall())
