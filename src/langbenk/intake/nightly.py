"""The night's look: nothing may lie nowhere. What nobody answers or accepts is reminded of, then told further; the rest
is counted, and so is all that was ever kept: a sum that has fallen says that something is gone.
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from django.db import connection
from django.db.backends.utils import CursorWrapper

from langbenk.access.actions import Action
from langbenk.bench.situation import day_of
from langbenk.cases.process import BESIDE
from langbenk.organisation.targets import own_days
from langbenk.outside.mailing import Reader, nudge
from langbenk.outside.system import as_system

CHASED_BEFORE_ESCALATING = 1  # reminders: a local target
NEEDS_A_HAND = {
    "rows-lost": "notices, hand-overs, concerns, cases or letters that were kept the night before, and are gone",
    "needs-late": "notices of need past their day",
    "needs-untaken": "notices of need that nobody has taken, past their day",
    "sent-on-late": "notices sent on to another body that nobody there has by name, past their day",
    "handovers-late": "hand-overs that nobody has accepted, past their day",
    "handovers-escalated": "hand-overs told further, and still not accepted",
    "handovers-closed-service": "hand-overs to a service that has closed",
    "handovers-without-matter": "hand-overs that wait without a matter in their case",
    "matters-without-record": "matters whose record is not there, or has ended",
    "cases-at-rest": "open cases with no next day and nothing beside",
    "letters-failed": "letters that no outlet has taken",
}
JUST_COUNTED = {
    "needs-waiting": "notices of need that wait",
    "sent-on-waiting": "notices sent on to another body that nobody there has by name yet",
    "handovers-waiting": "hand-overs that wait",
    "matters-late": "matters past their day",
    "cases-late": "cases past the day of their next step",
}


def reconcile(at: datetime) -> Iterator[str]:
    """Chase what nobody has accepted, count what lies nowhere, keep the counts for the unit's page, and tell in English
    lines. A line names nobody; what needs a hand begins with ``ATTENTION``.
    """
    with as_system(at), connection.cursor() as cursor:
        again = [at - _days("handover", at), CHASED_BEFORE_ESCALATING]
        chased = _told(cursor, "SELECT * FROM intake_chase(%s, %s)", again, Action.HANDOVER_READ, at)
        reminded = _told(cursor, "SELECT * FROM intake_remind(%s)", [at - _days("need", at)], Action.NEED_ANSWER, at)
        cursor.execute("SELECT intake_reconcile()")
        counts: dict[str, int] = _read(cursor.fetchone()[0])
    if reminded:
        yield f"notices of need reminded of: {len(reminded)}"
    if chased:
        further = sum(escalated for _, escalated, _ in chased)
        yield f"hand-overs reminded of: {len(chased)}, of these told further: {further}"
    for name, words in JUST_COUNTED.items():
        yield f"{words}: {counts[name]}"
    for name, words in NEEDS_A_HAND.items():
        if counts[name]:
            yield f"ATTENTION {words}: {counts[name]}"


def _told(cursor: CursorWrapper, query: str, given: list[Any], shown_by: Action, at: datetime) -> list[tuple[Any, ...]]:
    """What a function of the database has reminded of; the last of each row are those who are told by mail, unless they
    have met it in the reading ``shown_by`` since.
    """
    cursor.execute(query, given)
    rows: list[tuple[Any, ...]] = cursor.fetchall()
    nudge(*{Reader.at_work(each) for row in rows for each in row[-1]}, shown_by=shown_by, at=at)
    return rows


def _days(matter: str, at: datetime) -> timedelta:
    """How long we wait between two reminders: as long as the municipality's own target for the matter."""
    return timedelta(days=own_days(matter, day_of(at)) or BESIDE[matter].target_days or 1)


def _read(found: str | dict[str, int]) -> dict[str, int]:
    counts: dict[str, int] = json.loads(found) if isinstance(found, str) else found
    return counts
