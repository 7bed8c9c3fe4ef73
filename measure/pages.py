"""The case page, «my cases», «my day» and the board, measured over HTTP on a municipality of each size; and the access
decision and the nightly round, measured alone.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import date
from statistics import quantiles
from typing import cast
from uuid import UUID

import psycopg
from django.db import connection
from django.db.backends.postgresql.base import DatabaseWrapper
from django.utils import timezone

from langbenk.cli.prepare import as_configured
from measure.access import Decision, decision
from measure.data import Loaded
from measure.differences import MY_CASES, differences, due, pages
from measure.night import Part, night
from measure.rows import has_plan
from measure.server import Place, filled, served
from measure.town import BUSIEST, USUAL, Size, Town
from measure.visitor import Visitor, session, staff, statements, times_together

CLIENTS = (1, 8)
LISTS = ("late", "without", "absence")
MY_DAY = "/my-day/"
DECISIONS = 3  # for each reading of a page; they are quick


@dataclass(frozen=True)
class Figure:
    """One page asked for many times: half of the answers came within ``p50`` milliseconds, all but a twentieth within
    ``p95``.
    """

    page: str
    clients: int
    p50: float
    p95: float
    statements: int


@dataclass(frozen=True)
class Measured:
    """The figures for one size, and how «my cases» differs from the oracle: not at all, we trust."""

    cases: int
    loaded: Loaded | None
    figures: tuple[Figure, ...]
    decisions: tuple[Decision, ...]
    shown: int
    differences: tuple[str, ...]
    night: tuple[Part, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A page under the name it has in the table, and the sessions of whoever asks for it."""

    name: str
    path: str
    keys: tuple[str, ...]


def measure(sizes: Sequence[Size], on: date, readings: int) -> list[Measured]:
    """Fill, serve and measure one size after the other."""
    found = []
    for size in sizes:
        town = Town(size, on)
        with filled(town) as place, _as_the_application(place), served(place) as port:
            found.append(_measured(town, port, place, readings))
    return found


def _measured(town: Town, port: int, place: Place, readings: int) -> Measured:
    asked, decisions, wrong, shown = [], [], [], 0
    with psycopg.connect(place.owner) as owner:
        for who, name in ((BUSIEST, "the busiest"), (USUAL, "the usual")):
            actor = staff(town, who)
            keys = tuple(session(owner, actor) for _ in range(max(CLIENTS)))
            with closing(Visitor(port, keys[0])) as visitor:
                mine = list(pages(visitor))
            about = UUID(town.children[_fullest(town, who)])
            decisions.append(decision(name, actor, about, readings * DECISIONS))
            asked.append(Asked(f"case page, {name}", f"{MY_CASES}{about}/", keys))
            asked.append(Asked(f"my cases, {name}", MY_CASES, keys))
            asked.append(Asked(f"my day, {name}", MY_DAY, keys))
            if len(mine) > 2:
                asked.append(Asked(f"my cases, {name}, page {len(mine) - 1}", mine[-2][0], keys))
            persons = [person for _path, page in mine for person in page]
            wrong += differences(persons, due(owner, actor, timezone.now()))
            shown += len(persons)
        adviser = staff(town, town.adviser)
        at_the_unit = tuple(session(owner, adviser) for _ in range(max(CLIENTS)))
        asked.append(Asked("the board", "/board/", at_the_unit))
        for what in LISTS:
            asked.append(Asked(f"the board, {what}", f"/board/{what}/", at_the_unit))
    figures = [figure for page in asked for figure in _figures(page, port, readings)]
    last = night()  # it writes, so it comes after every page
    return Measured(town.size.cases, place.loaded, tuple(figures), tuple(decisions), shown, tuple(wrong), last)


def _figures(page: Asked, port: int, readings: int) -> Iterator[Figure]:
    asked = len(statements(page.path, page.keys[0]))
    with ExitStack() as open_until_the_end:
        visitors = [open_until_the_end.enter_context(closing(Visitor(port, key))) for key in page.keys]
        times_together(visitors, page.path, 5)  # every process of the server has filled its caches
        for clients in CLIENTS:
            cuts = quantiles(times_together(visitors[:clients], page.path, readings), n=20)
            yield Figure(page.name, clients, cuts[9], cuts[18], asked)


def _fullest(town: Town, who: int) -> int:
    """A case with a plan in which this employee has as leading a seat as they have anywhere."""
    theirs = [case for case, team in enumerate(town.teams) if who in team and has_plan(case)]
    return min(theirs, key=lambda case: town.team(case).index(who))


@contextmanager
def _as_the_application(place: Place) -> Iterator[None]:
    """This process, too, is the application at this database: for what must be counted inside."""
    before = dict(os.environ)
    os.environ |= place.environment
    as_configured()
    try:
        yield
    finally:
        connection.close()
        cast(DatabaseWrapper, connection).close_pool()
        os.environ.clear()
        os.environ |= before
