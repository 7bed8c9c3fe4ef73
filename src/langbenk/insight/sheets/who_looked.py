"""The pages of the log for whoever may read it: the lines, the same lines as a file, and one line to ask about."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.named import given_name
from langbenk.bench.sheets.who_looked import (
    EVERYTHING,
    LogFilter,
    LogService,
    Look,
    all_looks,
    one_look,
    page_of_looks,
    services_in_log,
)
from langbenk.bench.situation import day_of
from langbenk.insight.asking import line_behind
from langbenk.insight.deadline import due
from langbenk.insight.sheets.questions import Asked, asked_about


@dataclass(frozen=True)
class WhoLookedSheet:
    """One page of the log, newest first. ``before`` asks for the next page, or is none on the last. ``given_name`` is
    that of the person the log is about; ``is_me``: that is the reader. ``services`` are those one can choose among,
    ``asked`` all that the reader has asked.
    """

    given_name: str
    is_me: bool
    looks: tuple[Look, ...]
    before: int | None
    services: tuple[LogService, ...]
    asked: tuple[Asked, ...]
    may: frozenset[str]


def who_looked_sheet(
    *, about: UUID, by: Actor, at: datetime, before: int | None = None, only: LogFilter = EVERYTHING
) -> WhoLookedSheet:
    """Who has looked, for whoever may know (pasientjournalloven § 22 a, FOR-2019-03-01-168 § 14)."""
    with door(Action.LOG_READ, by=by, at=at, about=about, part="log") as opened:
        looks, older = page_of_looks(about, by, before=before, only=only)
        return WhoLookedSheet(
            given_name=given_name(about),
            is_me=Tie.SELF in opened.ties,
            looks=looks,
            before=older,
            services=services_in_log(about),
            asked=asked_about(about, by),
            may=opened.may,
        )


@dataclass(frozen=True)
class LogExtractSheet:
    """The lines of the log for a file. ``cut``: there are older ones that the file has no room for."""

    given_name: str
    is_me: bool
    looks: tuple[Look, ...]
    cut: bool


def log_extract_sheet(
    *, about: UUID, by: Actor, at: datetime, only: LogFilter, file: str, most: int, folded: bool
) -> LogExtractSheet:
    """At most so many rows of the log, for a ``file`` of this kind; that it was taken out stands in the log too."""
    with door(Action.LOG_READ, by=by, at=at, about=about, part=f"log, {file}") as opened:
        looks, cut = all_looks(about, by, only=only, most=most, folded=folded)
        return LogExtractSheet(given_name(about), Tie.SELF in opened.ties, looks, cut)


@dataclass(frozen=True)
class AskSheet:
    """One line to ask about. ``asked`` is what this reader has asked already, or none; ``due_on`` by when a question
    from today is answered; ``by_unit``: by the coordinating unit, as that service has no leader who can.
    """

    given_name: str
    is_me: bool
    look: Look
    asked: Asked | None
    by_unit: bool
    due_on: date
    may: frozenset[str]


def ask_sheet(*, about: UUID, line: int, by: Actor, at: datetime) -> AskSheet:
    """One line, for whoever may ask about it; ``Missing`` for one that they are not shown, for their own, and for one
    that nobody did at work.
    """
    with door(Action.LOG_READ, by=by, at=at, about=about, part="log") as opened:
        look, behind = one_look(about, by, line), line_behind(about, line)
        asked = next((one for one in asked_about(about, by) if one.line == line), None)
        name, is_me = given_name(about), Tie.SELF in opened.ties
    if look is None or behind is None or look.mine or not look.at_work:
        raise Missing
    return AskSheet(name, is_me, look, asked, not behind.has_leader, due(day_of(at)), opened.may)
