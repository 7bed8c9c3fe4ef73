"""Take everything away, and the log with it: for a demo that is begun anew, and for tests. No municipality does."""

from collections.abc import Iterable

from django.db import connection, transaction

LOG = ("audit_logline", "audit_link")
# The log and each of its months, with the trigger that keeps it from being emptied.
KEPT = """
SELECT format('ALTER TABLE %s', tgrelid::regclass), format('TRIGGER %I', tgname) FROM pg_trigger
WHERE tgfoid = 'audit_stays'::regproc AND tgtype & 32 > 0
"""


def empty(tables: Iterable[str]) -> None:
    """Empty these tables, what hangs on them, and the log. For the owner of the tables."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(KEPT)
        kept = cursor.fetchall()
        cursor.execute("; ".join(f"{table} DISABLE {trigger}" for table, trigger in kept))
        cursor.execute(f"TRUNCATE {', '.join({*tables, *LOG})} CASCADE")
        cursor.execute("; ".join(f"{table} ENABLE {trigger}" for table, trigger in kept))
