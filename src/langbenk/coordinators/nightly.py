"""The night's part of the room: whoever has been away too long is followed by their deputy, and who is back is back."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.bench.situation import day_of
from langbenk.coordinators.away import days_until_promoted, mails_of, send_later
from langbenk.coordinators.night_letters import write_what_is_owed
from langbenk.outside.system import as_system


def follow_up(at: datetime) -> Iterator[str]:
    """End the absences whose day has come, let a deputy stand in where a case has come since, and let those who have
    stood in longer than the municipality's own target become coordinators, and write to their families. Lines with
    numbers; they name nobody.

    The worker sees no case: each is done by a function of the database that does that alone. The letters come after,
    so that one that cannot be written undoes no promotion, and is written the next night.
    """
    with as_system(at):
        days = days_until_promoted(day_of(at))
        send_later(mails_of("coordinators_come_back", None))
        for absence in _ids("SELECT * FROM coordinators_absences()"):
            send_later(mails_of("coordinators_stand_in", absence, days))
        promoted = _rows("SELECT stand_in, mails FROM coordinators_promote()")
        for _stand_in, mails in promoted:
            send_later(mails)
    with as_system(at):
        written = write_what_is_owed(at)
    yield f"deputies who became coordinators: {len(promoted)}; letters to their families: {written}"


def _ids(query: str) -> list[UUID]:
    return [row[0] for row in _rows(query)]


def _rows(query: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return list(cursor.fetchall())
