"""What has been written about somebody, as far as this reader may know: one page at a time, the newest first."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.reviewing import Due, due_about
from langbenk.cases.sheets.child import Child, child

PAGE = 20
OPENING = 160  # characters of a text that stand in a list
LAST = ("infinity", UUID(int=2**128 - 1))
# What is kept from the reader does not come out of the table: it is in no list, no number tells of it. The policy is
# asked about one after the other of those that are near, until the page is full. What names nobody is a note of the
# reader's own, and stands on a page of its own.
LINES = """
SELECT e.id, e.at, e.purpose, e.opening, e.audience, e.part, s.name,
       coalesce(m.given_name || ' ' || m.family_name, w.given_name || ' ' || w.family_name, ''), e.mine
FROM (SELECT id, at, purpose, left(text, %(opening)s) AS opening, audience, part, service_id, written_by_id, writer_id,
             coalesce(written_by_id = %(post)s, written_by_id IS NULL AND writer_id = %(person)s) AS mine
      FROM cases_near(%(about)s, %(at)s, %(id)s) AS near
      JOIN LATERAL (SELECT * FROM cases_entry WHERE id = near OFFSET 0) AS one
        ON one.audience <> 'named' OR EXISTS (SELECT FROM cases_named n WHERE n.entry_id = one.id)
      LIMIT %(many)s) AS e
LEFT JOIN organisation_employee m ON m.id = e.written_by_id
LEFT JOIN organisation_service s ON s.id = e.service_id
LEFT JOIN LATERAL (SELECT n.given_name, n.family_name FROM cases_names(e.id) n
                   WHERE e.written_by_id IS NULL AND n.id = e.writer_id) AS w ON true
ORDER BY e.at DESC, e.id DESC
"""


@dataclass(frozen=True)
class EntryLine:
    """One entry in a list. ``service_name`` is empty for what the family wrote; ``opening`` is the text's beginning,
    ``whole`` where that is all of it.
    """

    id: UUID
    at: datetime
    purpose: str
    opening: str
    whole: bool
    audience: str
    part: str
    service_name: str
    writer: str
    mine: bool


@dataclass(frozen=True)
class EntriesSheet:
    """One page. ``before`` asks for the next page, empty on the last; ``is_me``: the reader is the one it is about.
    ``due``: what is kept from somebody and to be looked at anew, on the first page and for staff who read it.
    """

    child: Child
    lines: tuple[EntryLine, ...]
    due: tuple[Due, ...]
    before: str
    is_me: bool
    may: frozenset[str]


def entries_sheet(*, about: UUID, by: Actor, at: datetime, before: str = "") -> EntriesSheet:
    """A page of entries. ``before`` is a former page's; nonsense means the first."""
    with door(Action.ENTRY_READ, by=by, at=at, about=about, part="entries") as opened:
        open_case(about)
        lines = entry_lines(about, by, PAGE + 1, *_cursor_of(before))
        return EntriesSheet(
            child=child(about, day_of(at)),
            lines=lines[:PAGE],
            due=due_about(about, day_of(at)) if by.employee and not before else (),
            before=f"{lines[PAGE - 1].at.isoformat()}_{lines[PAGE - 1].id}" if len(lines) > PAGE else "",
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )


def entry_lines(about: UUID, by: Actor, many: int, at: str = LAST[0], last: UUID = LAST[1]) -> tuple[EntryLine, ...]:
    """The newest entries that this reader may read, inside an open door, from before one moment and entry."""
    me: dict[str, Any] = {"post": by.employee, "person": by.person}
    which = {"about": about, "at": at, "id": last, "many": many, "opening": OPENING + 1}
    with connection.cursor() as cursor:
        cursor.execute(LINES, me | which)
        return tuple(_line(row) for row in cursor.fetchall())


def _line(row: tuple[Any, ...]) -> EntryLine:
    entry, at, purpose, opening, audience, part, service_name, writer, mine = row
    return EntryLine(
        id=entry,
        at=at,
        purpose=purpose,
        opening=opening[:OPENING],
        whole=len(opening) <= OPENING,
        audience=audience,
        part=part,
        service_name=service_name or "",
        writer=writer.strip(),
        mine=mine,
    )


def _cursor_of(before: str) -> tuple[str, UUID]:
    at, _, last = before.partition("_")
    try:
        return datetime.fromisoformat(at).astimezone(UTC).isoformat(), UUID(last)
    except (ValueError, OverflowError):
        return LAST
