"""Nobody's own hand: how the worker meets the database. It sees the rows that are its work, and no case."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.db import connection, transaction

from langbenk.bench.situation import day_of

HAT = "system"

# No actor: every policy about a person answers no. The hat opens the functions of this room that the worker calls.
ENTER = """
SELECT set_config('langbenk.actor', '', true), set_config('langbenk.employee', '', true),
       set_config('langbenk.hat', %s, true), set_config('langbenk.services', '{}', true),
       set_config('langbenk.kin', '{}', true), set_config('langbenk.barred', '{}', true),
       set_config('langbenk.posts', '{}', true), set_config('langbenk.action', '', true),
       set_config('langbenk.about', '', true), set_config('langbenk.at', %s, true),
       set_config('langbenk.day', %s, true)
"""


@contextmanager
def as_system(at: datetime) -> Iterator[None]:
    """One transaction of the worker, at a moment."""
    with transaction.atomic(durable=True):
        become_system(at)
        yield


def become_system(at: datetime) -> None:
    """Be nobody for the rest of the transaction that is open."""
    with connection.cursor() as cursor:
        cursor.execute(ENTER, [HAT, at.isoformat(), day_of(at).isoformat()])
