"""The levels that a case is at, since when, what each asks for and what is lacking; and how it got there."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.levels import LEVELS
from langbenk.cases.models import Level as Reached
from langbenk.cases.sheets.child import Child, child
from langbenk.coordination.leveling import answers_of, possible, version_of, work_at
from langbenk.coordination.models import LevelMove
from langbenk.coordination.sheets.coordination import open_with_settled
from langbenk.coordination.who import coordinates_today, settled_of
from langbenk.law.levels import Level, LevelAsk, LevelHeld, LevelNames, NamedLevel, asks, levels_on
from langbenk.organisation.naming import level_names


@dataclass(frozen=True)
class Asked:
    """One thing that a level asks for, and whether the records answer it."""

    ask: LevelAsk
    answered: bool


@dataclass(frozen=True)
class LevelLine:
    """A level, as this municipality calls it: since when the case is at it (none: it is not), or from which coming day
    it will be, and what it asks for.
    """

    level: str
    called: NamedLevel
    since: date | None
    begins_later: bool
    asks: tuple[Asked, ...]

    @property
    def lacking(self) -> int:
        """How many things it still asks for."""
        return sum(not one.answered for one in self.asks)


@dataclass(frozen=True)
class Moved:
    """One thing that happened: a level was reached or left, why and by whom; nobody where it followed from a deed."""

    level: str
    up: bool
    on: date
    because: str
    by: str


@dataclass(frozen=True)
class LevelSheet:
    """``names`` is the municipality's own ladder. ``not_asked`` are services whose consent nobody has asked for yet.
    ``possible`` moves are levels with whether each is up.
    """

    child: Child
    names: LevelNames
    levels: tuple[LevelLine, ...]
    not_asked: tuple[str, ...]
    possible: tuple[tuple[str, bool], ...]
    history: tuple[Moved, ...]
    version: int
    guarded: bool
    may: frozenset[str]


def level_sheet(*, about: UUID, by: Actor, at: datetime) -> LevelSheet:
    """The levels of one case."""
    with door(Action.LEVEL_CHANGE, by=by, at=at, about=about, part="level") as opened:
        on = day_of(at)
        case, seats = open_with_settled(about, on), seats_of(about, on=on)
        rows = list(Reached.objects.filter(case=case).select_related("by").order_by("since", "at"))
        held = {row.level: row.since for row in rows if row.until is None}
        today = levels_on((LevelHeld(Level(row.level), row.since, row.until) for row in rows), on)
        who = child(about, on)
        answers = answers_of(case.id, about, seats, coordinates_today(seats, settled_of(case), on=on))
        names, many = level_names(on), work_at(seats, on=on)
        lacks = {level: answers.lacks(level, grown_up=who.grown_up) for level in LEVELS}
        return LevelSheet(
            child=who,
            names=names,
            levels=tuple(
                LevelLine(
                    level,
                    names.called(Level(level), many),
                    held.get(level),
                    level in held and Level(level) not in today,
                    tuple(Asked(ask, ask not in lacks[level]) for ask in asks(Level(level), grown_up=who.grown_up)),
                )
                for level in LEVELS
            ),
            not_asked=answers.not_asked,
            possible=possible(held, led=any(seat.is_leading for seat in seats)),
            history=_history(rows, case.id),
            version=version_of(case.id),
            guarded=opened.guarded,
            may=opened.may,
        )


def _history(rows: list[Reached], case: UUID) -> tuple[Moved, ...]:
    """Everything that happened to the levels, newest first; what was done by hand with its reason."""
    moves = list(LevelMove.objects.filter(case_id=case).select_related("by").order_by("at"))
    by_hand = {(move.level, move.up, day_of(move.at)): move for move in moves}
    found = []
    for row in rows:
        for up, day in ((True, row.since), (False, row.until)):
            if day is None:
                continue
            move = by_hand.get((row.level, up, day))
            who = move.by if move else row.by if up else None
            name = f"{who.given_name} {who.family_name}" if who else ""
            found.append(Moved(row.level, up, day, move.because if move else row.because if up else "", name))
    return tuple(sorted(found, key=lambda one: (one.on, LEVELS.index(one.level), one.up), reverse=True))
