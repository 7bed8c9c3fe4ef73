"""Every night: what outsiders have typed behind links that open no more is taken away."""

from collections.abc import Iterator
from datetime import datetime

from django.db import connection

from langbenk.outside.system import as_system


def swept(at: datetime) -> Iterator[str]:
    """The part of the night: what was done, in a line that names nobody."""
    with as_system(at), connection.cursor() as cursor:
        cursor.execute("SELECT outsiders_sweep(%s)", [at])
        yield f"taken away: {cursor.fetchone()[0]}"
