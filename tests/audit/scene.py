"""Four days in November 2026 in which somebody looks at Noah, and what an owner of the tables could do to the log."""

from datetime import UTC, datetime, timedelta

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.audit.chain import Fault, Report, verify
from langbenk.audit.models import LogLine
from langbenk.bench.door import door
from tests.conftest import as_owner
from tests.plans.scene import Scene, noahs_bench

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TUESDAY, WEDNESDAY, THURSDAY = (MONDAY + timedelta(days) for days in (1, 2, 3))
WEEK = (MONDAY, TUESDAY, WEDNESDAY, THURSDAY)


def look(noah: Scene, by: Actor, at: datetime) -> None:
    with door(Action.CASE_READ, by=by, at=at, about=noah.noah):
        pass


def four_looks() -> Scene:
    """Ingrid looks on Monday and Wednesday, Per on Tuesday and Thursday."""
    noah = noahs_bench()
    for number, day in enumerate(WEEK):
        look(noah, (noah.ingrid, noah.per)[number % 2], day)
    return noah


def line_of(day: datetime) -> int:
    """The id of the line of that moment."""
    with as_owner():
        return LogLine.objects.get(at=day).id


def behind_its_back(statement: str, *arguments: object) -> None:
    """What the owner of the tables can do who first takes away whatever stops them, and puts it back afterwards."""
    with as_owner(), connection.cursor() as cursor:
        for table in ("audit_logline", "audit_link"):
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(statement, arguments)
        for table in ("audit_logline", "audit_link"):
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


def verified(*arguments: object) -> Report:
    with as_owner():
        return verify(*arguments)


def faults() -> list[Fault]:
    return verified().faults
