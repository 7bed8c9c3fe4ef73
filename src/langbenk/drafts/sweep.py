"""Take away the drafts whose time is over: every night, and by hand. The worker's role, which reads none of them."""

from collections.abc import Iterator
from datetime import datetime

from django.db import connection

from langbenk.outside.system import as_system


def sweep(at: datetime) -> int:
    """Delete every draft that has expired at this moment; how many there were."""
    with as_system(at), connection.cursor() as cursor:
        cursor.execute("SELECT drafts_sweep(%s)", [at])
        many: int = cursor.fetchone()[0]
    return many


def swept(at: datetime) -> Iterator[str]:
    """The part of the night: what was done, in a line that names nobody."""
    yield f"taken away: {sweep(at)}"
