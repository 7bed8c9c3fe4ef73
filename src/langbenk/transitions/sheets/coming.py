"""What comes round those whom the reader's own seats open, the nearest day on top. Never grows with the database."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import listing
from langbenk.bench.situation import day_of
from langbenk.law.transition_lists import CHECKLISTS, TransitionKind

PAGE = 25
FIRST = (date(1, 1, 1), UUID(int=0))
MINE = """
SELECT t.id, t.person, p.given_name, p.family_name, t.what, t.on, t.prepared_from, t.ticked
FROM transitions_mine(%s, %s, %s) AS t
CROSS JOIN LATERAL (SELECT * FROM people_person WHERE id = t.person OFFSET 0) AS p
ORDER BY t.on, t.id
"""


@dataclass(frozen=True)
class ComingLine:
    """One step that somebody prepares for: ``settled`` of ``total`` on its list. ``late`` when its day has passed."""

    person: UUID
    name: str
    kind: str
    on: date
    settled: int
    total: int
    late: bool


@dataclass(frozen=True)
class ComingSheet:
    """One page; ``after`` asks for the next one, empty on the last."""

    lines: tuple[ComingLine, ...]
    after: str


def coming_sheet(*, by: Actor, at: datetime, after: str = "") -> ComingSheet:
    """At most 25 steps of the reader's own cases. ``after`` is a former page's; nonsense means the first."""
    with listing(Action.TRANSITION_READ, by=by, at=at, part="coming") as shown, connection.cursor() as cursor:
        cursor.execute(MINE, [*_cursor(after), PAGE + 1])
        rows = cursor.fetchall()
        shown.extend(dict.fromkeys(row[1] for row in rows[:PAGE]))
    lines = tuple(
        ComingLine(
            person=person,
            name=f"{given} {family}".strip(),
            kind=kind,
            on=on,
            settled=ticked,
            total=len(CHECKLISTS[TransitionKind(kind)]),
            late=on < day_of(at),
        )
        for _, person, given, family, kind, on, _, ticked in rows[:PAGE]
    )
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    return ComingSheet(lines, f"{last[5].isoformat()}_{last[0]}" if last else "")


def _cursor(after: str) -> tuple[date, UUID]:
    day, _, last = after.partition("_")
    try:
        return date.fromisoformat(day), UUID(last)
    except ValueError:
        return FIRST
