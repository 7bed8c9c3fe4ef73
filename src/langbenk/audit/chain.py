"""Is the log whole? Every link is made anew from the line as it stands, outside the functions that made it.

The seal with number n is SHA-256 of the seal with number n - 1 (of nothing, for the first), followed by the text of the
line: jsonb as PostgreSQL writes it, without what the line does not have, with moments in UTC. So nobody can change,
remove, add or move a line without making every later link anew; and whoever does that is betrayed by one seal that was
noted elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from django.db import connection, transaction

AT_ONCE = 5000  # rows fetched at a time: a log of any size is walked in the memory of these
TOLD = 50  # faults that are told one by one; all are counted

# Built-in functions only: one of our own could be replaced by one that tells what the line once was.
LINKS = """
SELECT k.number, k.seal, k.line, left(to_jsonb(k.at AT TIME ZONE 'Europe/Oslo') #>> '{}', 10),
    CASE WHEN l.id IS NOT NULL THEN
    jsonb_strip_nulls(jsonb_build_object(
        'number', k.number, 'id', l.id, 'at', l.at AT TIME ZONE 'UTC', 'person', l.person, 'actor', l.actor,
        'hat', l.hat, 'employee', l.employee, 'service', l.service, 'action', l.action, 'part', l.part,
        'permitted', l.permitted, 'why', l.why, 'ground', l.ground, 'consent', l.consent, 'record', l.record,
        'tie', l.tie))::text END
FROM audit_link k LEFT JOIN audit_logline l ON l.id = k.line AND l.at = k.at ORDER BY k.number
"""
OUTSIDE = """
SELECT l.id, left(to_jsonb(l.at AT TIME ZONE 'Europe/Oslo') #>> '{}', 10)
FROM audit_logline l LEFT JOIN audit_link k ON k.line = l.id AND k.at = l.at
WHERE k.number IS NULL ORDER BY l.at, l.id
"""


@dataclass(frozen=True)
class Seal:
    """A seal and its number in the chain, as somebody can note it elsewhere."""

    number: int
    value: bytes

    def __str__(self) -> str:
        """Such as ``1204:9f86d081…``, the seal in 64 hexadecimal digits."""
        return f"{self.number}:{self.value.hex()}"


@dataclass(frozen=True)
class Fault:
    """What does not fit. ``kind``: a line is ``changed``, ``missing``, or stands ``outside`` the chain; the links from
    ``number`` up to and including ``until`` are ``cut`` out; the seal noted is not there, as the chain is too ``short``
    or it is ``another``. ``line`` and ``day`` (in Norway) name the line, where there is one.
    """

    kind: str
    number: int = 0
    until: int = 0
    line: int = 0
    day: str = ""


@dataclass
class Report:
    """What was found: so many links, of lines from a day to a day (in Norway), the last seal, and every fault counted.

    ``faults`` holds the first ``TOLD`` of them.
    """

    links: int = 0
    since: str = ""
    until: str = ""
    last: Seal | None = None
    found: int = 0
    faults: list[Fault] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        """Count a fault, and keep it to be told if it is among the first."""
        self.found += 1
        if len(self.faults) < TOLD:
            self.faults.append(fault)


def verify(noted: Seal | None = None) -> Report:
    """Walk the whole log as it is at one moment, as the owner of the tables, outside any transaction.

    ``noted`` is a seal from an earlier walk, which must still be in its place. The log may be written in meanwhile.
    """
    report = Report()
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        for link in _rows(LINKS):
            _follow(report, noted, *link)
        for line, day in _rows(OUTSIDE):
            report.add(Fault("outside", line=line, day=day))
    if noted and (report.last is None or report.last.number < noted.number):
        report.add(Fault("short", noted.number))
    return report


def _follow(
    report: Report, noted: Seal | None, number: int, seal: bytes, line: int, day: str, text: str | None
) -> None:
    """Take one link more, the last one being that of ``report``."""
    before = report.last or Seal(0, b"")
    follows = number == before.number + 1
    if not follows:
        report.add(Fault("cut", before.number + 1, until=number - 1))
    if text is None:
        report.add(Fault("missing", number, line=line, day=day))
    elif follows and sha256(before.value + text.encode()).digest() != bytes(seal):
        report.add(Fault("changed", number, line=line, day=day))
    report.last = Seal(number, bytes(seal))
    if noted and noted.number == number and noted != report.last:
        report.add(Fault("another", number))
    report.links += 1
    report.since, report.until = min(report.since or day, day), max(report.until, day)


def _rows(query: str) -> Iterator[tuple[Any, ...]]:
    with connection.chunked_cursor() as cursor:
        cursor.execute(query)
        while rows := cursor.fetchmany(AT_ONCE):
            yield from rows
