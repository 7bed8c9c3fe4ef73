"""The night's look at what must be gone through and answered: who is gone is replaced, who is late is reminded."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.outside.mailing import Reader, nudge
from langbenk.outside.system import as_system

SHOWN_BY = {"glass": Action.GLASS_REVIEW, "question": Action.LOOK_EXPLAIN}


def follow_up(at: datetime) -> Iterator[str]:
    """Name somebody anew for a broken glass whose reviewer is gone, remind by mail whoever is past the day, every night
    until it is done (a local target), and tell in English lines. A line names nobody; what needs a hand begins with
    ``ATTENTION``.
    """
    with as_system(at), connection.cursor() as cursor:
        cursor.execute("SELECT insight_name_anew()")
        named: set[UUID] = {row[0] for row in cursor.fetchall() if row[0]}
        nudge(*(Reader.at_work(one) for one in named), shown_by=Action.GLASS_REVIEW, at=at)
        cursor.execute("SELECT what, who FROM insight_overdue()")
        late: list[tuple[str, UUID]] = cursor.fetchall()
        for what, shown_by in SHOWN_BY.items():
            those = {who for which, who in late if which == what} - named
            nudge(*(Reader.at_work(one) for one in those), shown_by=shown_by, at=at)
        cursor.execute("SELECT glass, unnamed, asked FROM insight_late()")
        glass, unnamed, asked = cursor.fetchone()
    if named:
        yield f"reviewers of emergency access named anew: {len(named)}"
    for words, many in (
        ("emergency access that nobody has gone through, past its day", glass),
        ("emergency access that there is nobody to go through", unnamed),
        ("questions about the log that nobody has answered, past their day", asked),
    ):
        if many:
            yield f"ATTENTION {words}: {many}"
