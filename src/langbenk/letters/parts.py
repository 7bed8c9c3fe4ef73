"""Small pieces of typed data that several kinds of letter are made of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from langbenk.letters import labels
from langbenk.letters.blocks import Table
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named


@dataclass(frozen=True, slots=True)
class Task:
    """Something that somebody has taken on: what, who, and by which day if one is set."""

    what: str
    who: str
    by: date | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """A goal of the plan, with how it goes in the person's or the coordinator's own words."""

    goal: str
    how_it_goes: str = ""


@dataclass(frozen=True, slots=True)
class Sharing:
    """What a service gets to see, and for what."""

    service: str
    what: str
    why: str


def tasks(pen: Pen, them: Iterable[Task]) -> Table:
    """Who does what, by when."""
    rows = ((task.what, task.who, by(pen, task.by)) for task in them)
    return pen.table((labels.WHAT, labels.WHO, labels.BY_WHEN), rows)


def aims(pen: Pen, them: Iterable[Aim]) -> Table:
    """The goals, and how it goes with each."""
    return pen.table((labels.GOAL, labels.HOW_IT_GOES), ((aim.goal, aim.how_it_goes) for aim in them))


def sharings(pen: Pen, them: Iterable[Sharing]) -> Table:
    """Who gets to see what, and why."""
    rows = ((sharing.service, sharing.what, sharing.why) for sharing in them)
    return pen.table((labels.SERVICE, labels.WHAT, labels.WHY), rows)


def people(pen: Pen, them: Iterable[Named]) -> Table:
    """Who somebody is, where they work, how to reach them."""
    rows = ((who.name, who.below, who.phone) for who in them)
    return pen.table((labels.NAME, labels.ROLE_AND_SERVICE, labels.PHONE), rows)


def by(pen: Pen, day: date | None) -> str:
    """A day, or that none is decided."""
    return pen.plain_day(day) if day else pen.say(labels.NOT_SET)
