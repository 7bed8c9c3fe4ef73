"""Who has looked: every reading and every deed about a person, with its reason, in the order it happened."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.named import given_name
from langbenk.bench.situation import day_of

LINES = 25  # on a page
READ_AT_ONCE = 200  # rows of the log behind one page at the most: somebody who works all day is one line


@dataclass(frozen=True)
class Look:
    """What somebody opened or did on a day, ``count`` times in a row; ``at`` is the last of them. The reader's own
    readings are counted together, whatever they opened.

    ``why`` is the tie, or the name of the refusal where not ``permitted``; ``ground`` a provision's id;
    ``consented_on`` the day of the consent that opened it. ``mine``: this is the reader of the page.
    """

    day: date
    at: datetime
    name: str
    profession: str
    service_name: str
    hat: str
    action: str
    part: str
    why: str
    ground: str
    consented_on: date | None
    permitted: bool
    count: int
    mine: bool


@dataclass(frozen=True)
class WhoLookedSheet:
    """One page of the log, newest first. ``before`` asks for the next page, or is none on the last. ``given_name`` is
    that of the person the log is about.
    """

    given_name: str
    looks: tuple[Look, ...]
    before: int | None
    may: frozenset[str]


def who_looked_sheet(*, about: UUID, by: Actor, at: datetime, before: int | None = None) -> WhoLookedSheet:
    """Who has looked, for whoever may know (pasientjournalloven § 22 a, FOR-2019-03-01-168 § 14)."""
    with door(Action.LOG_READ, by=by, at=at, about=about, part="log") as opened:
        rows = _rows(about, before, READ_AT_ONCE)
        looks, last = _folded(rows, by, LINES)
        more = len(rows) == READ_AT_ONCE or (bool(rows) and rows[-1]["id"] != last)
        return WhoLookedSheet(given_name(about), looks, last if more else None, opened.may)


def last_look_of_another(about: UUID, by: Actor) -> Look | None:
    """The last time somebody else opened anything, inside an open door."""
    return next((_look(row, mine=False) for row in _rows(about, None, 1, besides=by.person)), None)


def _rows(about: UUID, before: int | None, many: int, besides: UUID | None = None) -> list[dict[str, Any]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, at, action, part, permitted, why, ground, hat, actor, given_name, family_name, profession,"
            " service_name, consented_on FROM audit_lines(%s, %s, %s, %s)",
            [about, before, many, besides],
        )
        names = [column.name for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _folded(rows: list[dict[str, Any]], by: Actor, most: int) -> tuple[tuple[Look, ...], int | None]:
    """The rows as at most so many lines, and the id of the last row among them."""
    looks: list[Look] = []
    before, last = None, None
    for row in rows:
        same = (day_of(row["at"]), row["actor"], row["hat"], *_deed(row, by))
        if same == before:
            looks[-1] = replace(looks[-1], count=looks[-1].count + 1)
        elif len(looks) == most:
            break
        else:
            looks.append(_look(row, mine=row["actor"] == by.person))
        before, last = same, row["id"]
    return tuple(looks), last


def _deed(row: dict[str, Any], by: Actor) -> tuple[Any, ...]:
    """What makes two rows one line: the same deed with the same answer. The reader's own readings are all one deed, so
    that what others did is not lost among them.
    """
    if row["actor"] == by.person and row["permitted"] and row["action"].endswith(".read"):
        return ("read",)
    return (row["action"], row["part"], row["why"], row["permitted"])


def _look(row: dict[str, Any], *, mine: bool) -> Look:
    return Look(
        day=day_of(row["at"]),
        at=row["at"],
        name=f"{row['given_name']} {row['family_name']}".strip(),
        profession=row["profession"],
        service_name=row["service_name"],
        hat=row["hat"],
        action=row["action"],
        part=row["part"],
        why=row["why"],
        ground=row["ground"],
        consented_on=day_of(row["consented_on"]) if row["consented_on"] else None,
        permitted=row["permitted"],
        count=1,
        mine=mine,
    )
