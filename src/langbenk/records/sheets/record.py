"""The municipality's own record of the work: what was written at work for work, apart from the plan and the notes."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Audience, Part
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.sheets.entries import OPENING

PAGE = 20
LAST = ("infinity", UUID(int=2**128 - 1))
KEPT_HERE = (Audience.OWN_SERVICE, Audience.TEAM)
"""What is for the family too stands on the family's page and with the entries; the record is what work keeps."""

# As in ``cases.sheets.entries``: the policy is asked about one after the other of those that are near, and what this
# reader may not know of is in no list and no number. A choice that is made is asked for before the policy is.
LINES = """
SELECT e.id, e.at, e.purpose, e.opening, e.audience, e.part, e.ground, coalesce(s.name, ''),
       m.given_name || ' ' || m.family_name, e.written_by_id = %(post)s,
       g.at, (SELECT count(*) FROM records_addition a WHERE a.entry_id = e.id)
FROM (SELECT one.* FROM cases_near(%(about)s, %(at)s, %(id)s) AS near
      JOIN LATERAL (SELECT id, at, purpose, left(text, %(opening)s) AS opening, audience, part, ground, service_id,
                           written_by_id
                    FROM cases_entry WHERE id = near OFFSET 0) AS one
        ON one.written_by_id IS NOT NULL AND one.audience = ANY (%(audiences)s)
           AND (%(part)s = '' OR one.part = %(part)s) AND (NOT %(mine)s OR one.written_by_id = %(post)s)
           AND (NOT %(unsigned)s OR NOT EXISTS (SELECT FROM records_signature u WHERE u.entry_id = one.id))
      LIMIT %(many)s) AS e
JOIN organisation_employee m ON m.id = e.written_by_id
LEFT JOIN organisation_service s ON s.id = e.service_id
LEFT JOIN records_signature g ON g.entry_id = e.id
ORDER BY e.at DESC, e.id DESC
"""


@dataclass(frozen=True)
class RecordLine:
    """One dated line of the record. ``signed_at`` is none while nobody stands by it as whole; ``additions`` how many
    times something was added.
    """

    id: UUID
    at: datetime
    purpose: str
    opening: str
    whole: bool
    audience: str
    part: str
    ground: str
    service_name: str
    writer: str
    mine: bool
    signed_at: datetime | None
    additions: int


@dataclass(frozen=True)
class RecordSheet:
    """One page. ``before`` asks for the next page, empty on the last."""

    child: Child
    lines: tuple[RecordLine, ...]
    before: str
    may: frozenset[str]


@dataclass(frozen=True)
class Choice:
    """Which lines: about one kind of information, one's own only, those that nobody has signed; nothing means all."""

    part: str = ""
    mine: bool = False
    unsigned: bool = False


def record_sheet(
    *, about: UUID, by: Actor, at: datetime, choice: Choice | None = None, before: str = ""
) -> RecordSheet:
    """A page of the record, the newest first. ``before`` is a former page's; nonsense means the first."""
    choice, (from_at, last) = choice or Choice(), _cursor_of(before)
    part = choice.part if choice.part in set(Part) else ""
    asked: dict[str, Any] = {
        "about": about, "at": from_at, "id": last, "many": PAGE + 1, "opening": OPENING + 1, "post": by.employee,
        "audiences": [each.value for each in KEPT_HERE], "part": part, "mine": choice.mine, "unsigned": choice.unsigned,
    }  # fmt: skip
    with door(Action.ENTRY_READ, by=by, at=at, about=about, part="record") as opened, connection.cursor() as cursor:
        open_case(about)
        if by.employee is not None:
            cursor.execute(LINES, asked)
        lines = tuple(_line(row) for row in cursor.fetchall()) if by.employee is not None else ()
        return RecordSheet(
            child=child(about, day_of(at)),
            lines=lines[:PAGE],
            before=f"{lines[PAGE - 1].at.isoformat()}_{lines[PAGE - 1].id}" if len(lines) > PAGE else "",
            may=opened.may,
        )


def _line(row: tuple[Any, ...]) -> RecordLine:
    entry, at, purpose, opening, audience, part, ground, service_name, writer, mine, signed_at, additions = row
    return RecordLine(
        id=entry,
        at=at,
        purpose=purpose,
        opening=opening[:OPENING],
        whole=len(opening) <= OPENING,
        audience=audience,
        part=part,
        ground=ground,
        service_name=service_name,
        writer=writer,
        mine=mine,
        signed_at=signed_at,
        additions=additions,
    )


def _cursor_of(before: str) -> tuple[str, UUID]:
    at, _, last = before.partition("_")
    try:
        return datetime.fromisoformat(at).astimezone(UTC).isoformat(), UUID(last)
    except (ValueError, OverflowError):
        return LAST
