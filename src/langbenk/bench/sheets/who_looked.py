"""Who has looked: every reading and every deed about a person, with its reason, in the order it happened.

All of this is asked inside an open door, of ``audit_lines``: what is withheld from the reader is not there.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.decide import SHARED
from langbenk.access.standing import Actor, Hat, Tie
from langbenk.bench.situation import day_of

LINES = 25  # on a page
READINGS = (".read", ".list")  # how an action ends that opens something and changes nothing
READ_AT_ONCE = 200  # rows of the log behind one page at the most: somebody who works all day is one line


@dataclass(frozen=True)
class LogFilter:
    """Which lines are asked for: of one service, from a day until a day (both included), refusals only."""

    service: UUID | None = None
    since: date | None = None
    until: date | None = None
    refused: bool = False


EVERYTHING = LogFilter()


@dataclass(frozen=True)
class Look:
    """What somebody opened or did on a day, ``count`` times in a row; ``at`` is the last of them. The reader's own
    readings are counted together, whatever they opened.

    ``why`` is the tie, or the name of the refusal where not ``permitted``; ``ground`` a provision's id;
    ``consented_on`` the day of the consent that opened it, ``seated_since`` the first day of the seat. ``mine``: this
    is the reader of the page. ``lines`` are the ids in the log, the last first. ``at_work``: it was done for a service.
    """

    day: date
    at: datetime
    name: str
    profession: str
    service_name: str
    hat: str
    action: Action
    part: str
    why: str
    ground: str
    consented_on: date | None
    seated_since: date | None
    permitted: bool
    count: int
    mine: bool
    lines: tuple[int, ...]
    at_work: bool


@dataclass(frozen=True)
class LogService:
    """A service that stands in the log."""

    id: UUID
    name: str


def page_of_looks(
    about: UUID, by: Actor, *, before: int | None = None, only: LogFilter = EVERYTHING
) -> tuple[tuple[Look, ...], int | None]:
    """One page of the log, newest first, and what asks for the next page: none on the last."""
    rows = _rows(about, before, READ_AT_ONCE, only=only)
    looks = _folded(rows, by, LINES)
    last = looks[-1].lines[-1] if looks else None
    more = len(rows) == READ_AT_ONCE or (bool(rows) and rows[-1]["id"] != last)
    return looks, last if more else None


def all_looks(about: UUID, by: Actor, *, only: LogFilter, most: int, folded: bool) -> tuple[tuple[Look, ...], bool]:
    """At most so many rows of the log, newest first, folded into lines or one by one; and whether there are more."""
    rows = _rows(about, None, most + 1, only=only)
    kept = rows[:most]
    looks = _folded(kept, by, most) if folded else tuple(_look(row, by) for row in kept)
    return looks, len(rows) > most


def one_look(about: UUID, by: Actor, line: int) -> Look | None:
    """One line of the log, or none where this reader is not shown it."""
    rows = _rows(about, line + 1, 1)
    return _look(rows[0], by) if rows and rows[0]["id"] == line else None


def last_look_of_another(about: UUID, by: Actor) -> Look | None:
    """The last time somebody else opened anything."""
    return next((_look(row, by) for row in _rows(about, None, 1, besides=by.person)), None)


def services_in_log(about: UUID) -> tuple[LogService, ...]:
    """The services that stand in what this reader is shown, by name."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, name FROM audit_services(%s)", [about])
        return tuple(LogService(*row) for row in cursor.fetchall())


def _rows(
    about: UUID, before: int | None, many: int, besides: UUID | None = None, only: LogFilter = EVERYTHING
) -> list[dict[str, Any]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, at, action, part, permitted, why, ground, hat, actor, given_name, family_name, profession,"
            " service_name, consented_on, service, tie_since FROM audit_lines(%s, %s, %s, %s, %s, %s, %s, %s)",
            [about, before, many, besides, only.since, only.until, only.service, only.refused],
        )
        names = [column.name for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _folded(rows: list[dict[str, Any]], by: Actor, most: int) -> tuple[Look, ...]:
    """The rows as at most so many lines."""
    looks: list[Look] = []
    lines: list[list[int]] = []
    before = None
    for row in rows:
        same = (day_of(row["at"]), row["actor"], row["hat"], *_deed(row, by))
        if same == before:
            lines[-1].append(row["id"])
        elif len(looks) == most:
            break
        else:
            looks.append(_look(row, by))
            lines.append([row["id"]])
        before = same
    return tuple(replace(look, lines=tuple(ids), count=len(ids)) for look, ids in zip(looks, lines, strict=True))


def _deed(row: dict[str, Any], by: Actor) -> tuple[Any, ...]:
    """What makes two rows one line: the same deed with the same answer, for the same service. The reader's own readings
    are all one deed, so that what others did is not lost among them.
    """
    if row["actor"] == by.person and row["permitted"] and row["action"].endswith(READINGS):
        return ("read",)
    return (row["action"], row["part"], row["why"], row["permitted"], row["service"], row["consented_on"])


def _look(row: dict[str, Any], by: Actor) -> Look:
    return Look(
        day=day_of(row["at"]),
        at=row["at"],
        name=f"{row['given_name']} {row['family_name']}".strip(),
        profession=row["profession"],
        service_name=row["service_name"],
        hat=row["hat"],
        action=Action(row["action"]),
        part=row["part"],
        why=row["why"],
        ground=row["ground"],
        consented_on=day_of(row["consented_on"]) if row["consented_on"] else None,
        seated_since=row["tie_since"] if row["why"] in {*Tie, SHARED} else None,
        permitted=row["permitted"],
        count=1,
        mine=row["actor"] == by.person,
        lines=(row["id"],),
        at_work=row["hat"] == Hat.STAFF and row["service"] is not None,
    )
