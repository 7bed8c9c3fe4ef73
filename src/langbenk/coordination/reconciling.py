"""The nightly look at disagreements that nobody has settled by the day that the municipality set itself."""

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.bench.situation import day_of
from langbenk.outside.system import as_system

TOLD = 20  # told one by one; all are counted


def overdue(at: datetime) -> Iterator[str]:
    """Tell in English lines which disagreements run past their day, and which nobody has been called to settle.

    A line holds numbers and the ids of rows of this room only. What needs a hand begins with ``ATTENTION``.
    """
    on = day_of(at)
    with as_system(at), connection.cursor() as cursor:
        cursor.execute("SELECT dispute, due, nobody FROM coordination_overdue(%s)", [on])
        late: list[tuple[UUID, date, bool]] = cursor.fetchall()
    yield f"disagreements past the municipality's own day: {len(late)}"
    for dispute, due, nobody in late[:TOLD]:
        who = "nobody is charged with settling it" if nobody else "it waits for whoever was called"
        yield f"ATTENTION dispute {dispute} was to be settled by {due:%Y-%m-%d}: {who}"
