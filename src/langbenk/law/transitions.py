"""The steps of a life that a case must be ready for: on which day, and from which day one begins to prepare.

The days rest on the law where it names one: when a child may begin in kindergarten (bhl § 16), the year it begins
school (opplæringslova § 2-2, § 2-4), the year it has finished the tenth year (§ 5-1), the birthdays (`law.birthdays`).
The first day of school is set by each municipality and county (§ 14-1). How long before one begins to prepare stands in
no act, except that child welfare must be out in good time before 18 (bvl § 3-6): it is a local target.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from langbenk.law.ages import birthday
from langbenk.law.birthdays import BirthdayChange, coming
from langbenk.law.errors import InputError
from langbenk.law.ladder import in_force
from langbenk.law.months import months_after
from langbenk.law.provision import Provision
from langbenk.law.provisions.bhl_steps import BHL_2A, BHL_16
from langbenk.law.provisions.hol import HOL_7_2A
from langbenk.law.provisions.hol_services import HOL_3_1
from langbenk.law.provisions.oppl import OPPL_9_5
from langbenk.law.provisions.oppl_steps import OPPL_2_2, OPPL_2_4, OPPL_4_7, OPPL_5_1, OPPL_14_1
from langbenk.law.provisions.sphl import SPHL_2_5, SPHL_2_5A
from langbenk.law.transition_lists import CHECKLISTS, ChecklistItem, TransitionKind

MONTHS_AHEAD = 12
"""A local target, and only a default: months before the day that one begins to prepare."""

FIRST_SCHOOL_DAY = (8, 17)
"""A local target, and only a default: month and day to prepare for, until the year's own first day is known."""

SCHOOL_AGE = 6
"""The year a child turns six it begins school (opplæringslova § 2-2)."""

SCHOOL_YEARS = 10
"""The years of school before upper secondary (opplæringslova § 2-2, § 5-1)."""

BIRTHDAYS = {
    12: TransitionKind.TWELVE,
    15: TransitionKind.FIFTEEN,
    16: TransitionKind.SIXTEEN,
    18: TransitionKind.EIGHTEEN,
}

GROUNDS: dict[TransitionKind, tuple[Provision, ...]] = {
    TransitionKind.BIRTH: (HOL_7_2A,),
    TransitionKind.KINDERGARTEN: (BHL_16,),
    TransitionKind.SCHOOL: (OPPL_2_2, OPPL_4_7, BHL_2A, OPPL_14_1),
    TransitionKind.UPPER_SECONDARY: (OPPL_5_1, OPPL_9_5, OPPL_14_1),
    TransitionKind.HOSPITAL_TO_HOME: (SPHL_2_5A, SPHL_2_5),
    TransitionKind.MOVING: (HOL_3_1,),
}
"""What the day or the duty rests on; a birthday has the grounds of its changes, and a death none."""


@dataclass(frozen=True, slots=True)
class TransitionTargets:
    """A municipality's own targets, as configuration: the law names none of these numbers.

    `months`: months before the day that one begins to prepare, or `days` where the municipality has set a number of
    days; `by_kind`: another number of months for one kind. `first_school_day`: month and day, until the year's own day
    is known. Raises InputError for a negative number.
    """

    months: int = MONTHS_AHEAD
    days: int | None = None
    by_kind: Mapping[TransitionKind, int] = field(default_factory=dict)
    first_school_day: tuple[int, int] = FIRST_SCHOOL_DAY

    def __post_init__(self) -> None:
        if min((self.months, *self.by_kind.values())) < 0:
            raise InputError("months", "takes 0 or more")
        if self.days is not None and self.days < 0:
            raise InputError("days", "takes 0 or more")

    def prepare_from(self, kind: TransitionKind, day: date) -> date:
        """The day one begins to prepare for `day`."""
        if self.days is not None and kind not in self.by_kind:
            return day - timedelta(days=self.days)
        return months_after(day, -self.by_kind.get(kind, self.months))


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownMoves:
    """What is known beyond the birth date. None: not known, or not planned.

    `school_year`: the year the child begins school, where it is not the year it turns six (opplæringslova § 2-4).
    """

    home_from_hospital: date | None = None
    moves: date | None = None
    died: date | None = None
    school_year: int | None = None


@dataclass(frozen=True, slots=True)
class Transition:
    """One step ahead: the day, the day one begins to prepare, what the day rests on, and the checklist.

    `estimated`: counted from a due date, so that it may still move. `local_day`: the day within the year is the
    municipality's own. `changes`: for a birthday, what changes and what each is told.
    """

    kind: TransitionKind
    on: date
    prepare_from: date
    grounds: tuple[Provision, ...]
    checklist: tuple[ChecklistItem, ...]
    estimated: bool = False
    local_day: bool = False
    changes: tuple[BirthdayChange, ...] = ()

    def begun(self, today: date) -> bool:
        """Whether it is time to prepare."""
        return self.prepare_from <= today


NOTHING_MORE = KnownMoves()
DEFAULTS = TransitionTargets()


def transitions_ahead(
    born: date | None,
    due: date | None,
    on: date,
    known: KnownMoves = NOTHING_MORE,
    targets: TransitionTargets = DEFAULTS,
) -> tuple[Transition, ...]:
    """Every step ahead of somebody on the day `on`, that day included, in the order of the days.

    One of `born` and `due` is given; counted from a due date the days are estimates. After a death there is nothing
    ahead but what a death itself asks for. Raises InputError when both or neither is given, and for a school year that
    § 2-4 does not open: the year the child turns five, six or seven.
    """
    if (born is None) == (due is None):
        raise InputError("born", "takes either the birth date or the due date")
    if known.died is not None and known.died <= on:
        return (_transition(TransitionKind.DEATH, known.died, targets),)
    first = born or due or on
    days = [*_known_days(known), *_birthdays(first), *_school(first, known, targets)]
    days += [(TransitionKind.KINDERGARTEN, kindergarten_day(first))]
    days += [(TransitionKind.BIRTH, due)] if due else []
    ahead = sorted((day, kind) for kind, day in days if day >= on)
    by_event = {TransitionKind.HOSPITAL_TO_HOME, TransitionKind.MOVING}
    return tuple(
        _transition(kind, day, targets, first, estimated=born is None and kind not in by_event) for day, kind in ahead
    )


def kindergarten_day(born: date) -> date:
    """The first day a child has a right to a place, where it is applied for in time (bhl § 16).

    One that has filled a year by the end of August: from August that year. One that does in September, October or
    November: by the end of that month. One that does in December: from August of the next year.
    """
    one = birthday(born, 1)
    if 9 <= one.month <= 11:
        return date.fromordinal(months_after(one.replace(day=1), 1).toordinal() - 1)
    return date(one.year + (one.month == 12), 8, 1)


def school_year(born: date, known: KnownMoves = NOTHING_MORE) -> int:
    """The year a child begins school: the year it turns six, or the year known. Raises InputError for other years."""
    usual = born.year + SCHOOL_AGE
    year = known.school_year or usual
    if abs(year - usual) > 1:
        raise InputError("school_year", f"takes {usual - 1} to {usual + 1} (opplæringslova § 2-4)")
    return year


def _known_days(known: KnownMoves) -> Iterator[tuple[TransitionKind, date]]:
    if known.home_from_hospital:
        yield TransitionKind.HOSPITAL_TO_HOME, known.home_from_hospital
    if known.moves:
        yield TransitionKind.MOVING, known.moves


def _birthdays(born: date) -> Iterator[tuple[TransitionKind, date]]:
    return ((kind, birthday(born, age)) for age, kind in BIRTHDAYS.items())


def _school(born: date, known: KnownMoves, targets: TransitionTargets) -> Iterator[tuple[TransitionKind, date]]:
    month, day = targets.first_school_day
    year = school_year(born, known)
    yield TransitionKind.SCHOOL, date(year, month, day)
    yield TransitionKind.UPPER_SECONDARY, date(year + SCHOOL_YEARS, month, day)


def _transition(
    kind: TransitionKind, day: date, targets: TransitionTargets, born: date | None = None, *, estimated: bool = False
) -> Transition:
    changes = coming(born, day, 0) if born and kind in BIRTHDAYS.values() else ()
    deferred = born is not None and kind is TransitionKind.SCHOOL and day.year != born.year + SCHOOL_AGE
    grounds = (*GROUNDS.get(kind, ()), *((OPPL_2_4,) if deferred else ()), *(g for c in changes for g in c.grounds))
    return Transition(
        kind=kind,
        on=day,
        prepare_from=day if kind is TransitionKind.DEATH else targets.prepare_from(kind, day),
        grounds=in_force(dict.fromkeys(grounds), day),
        checklist=CHECKLISTS[kind],
        estimated=estimated,
        local_day=kind in (TransitionKind.SCHOOL, TransitionKind.UPPER_SECONDARY),
        changes=changes,
    )
