"""The night's look: nothing may lie nowhere. What is not accepted is chased, then told further; the rest is counted."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db import connection

from langbenk.bench.situation import day_of
from langbenk.cases.process import BESIDE
from langbenk.organisation.targets import own_days
from langbenk.outside.mailing import Reader, nudge
from langbenk.outside.system import as_system

CHASED_BEFORE_ESCALATING = 1  # reminders: a local target
NEEDS_A_HAND = {
    "needs-late": "notices of need past their day",
    "needs-untaken": "notices of need that nobody has taken, past their day",
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
    "handovers-waiting": "hand-overs that wait",
    "matters-late": "matters past their day",
    "cases-late": "cases past the day of their next step",
}


def reconcile(at: datetime) -> Iterator[str]:
    """Chase what nobody has accepted, count what lies nowhere, keep the counts for the unit's page, and tell in English
    lines. A line names nobody; what needs a hand begins with ``ATTENTION``.
    """
    with as_system(at), connection.cursor() as cursor:
        days = own_days("handover", day_of(at)) or BESIDE["handover"].target_days or 1
        cursor.execute("SELECT * FROM intake_chase(%s, %s)", [at - timedelta(days=days), CHASED_BEFORE_ESCALATING])
        chased = cursor.fetchall()
        for _, _, readers in chased:
            nudge(*(Reader.at_work(each) for each in readers), at=at)
        cursor.execute("SELECT intake_reconcile()")
        counts: dict[str, int] = _read(cursor.fetchone()[0])
    if chased:
        further = sum(escalated for _, escalated, _ in chased)
        yield f"hand-overs reminded of: {len(chased)}, of these told further: {further}"
    for name, words in JUST_COUNTED.items():
        yield f"{words}: {counts[name]}"
    for name, words in NEEDS_A_HAND.items():
        if counts[name]:
            yield f"ATTENTION {words}: {counts[name]}"


def _read(found: str | dict[str, int]) -> dict[str, int]:
    counts: dict[str, int] = json.loads(found) if isinstance(found, str) else found
    return counts
