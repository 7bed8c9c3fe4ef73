"""The municipality that is measured: how big it is, who works there, and who sits on which bench. Nothing by chance."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import blake2b
from itertools import islice
from random import Random
from typing import Self

from langbenk.law.services import Service

SEATS = ("child_coordinator", "deputy", "contact", "team_member", "team_member", "team_member")
"""The employees' seats on every bench; two guardians and the coordinating unit sit there as well."""

TRAPS = ("ended", "coming", "elsewhere", "reporter", "family", "declared", "closed")
"""Why a case is not on somebody's list although they hold, or held, a seat: one case of each for those we watch."""

BUSIEST, USUAL = 0, 1
SERVICES = 40
GOALS = 2  # in every plan


@dataclass(frozen=True)
class Size:
    """How many cases and staff; the seats of the busiest employee, and of the one in the middle."""

    cases: int
    staff: int = 2000
    most: int = 1500
    median: int = 18

    @classmethod
    def of(cls, cases: int) -> Self:
        """The size for so many cases; below 3,500 there are fewer staff, in the same proportion. Above 62,000 there are
        more, in the same proportion too: the busiest stays the busiest.
        """
        share = min(cases / 3500, 1)
        return cls(cases, max(24, round(2000 * share), round(2000 * cases / 62000)), round(1500 * share))

    def seats_left(self) -> int:
        """Seats that are left when the busiest and the usual employees have theirs."""
        return self.cases * len(SEATS) - self.most - self.usual * self.median

    @property
    def usual(self) -> int:
        """So many employees hold just ``median`` seats: a little over half, so that it is the median of all."""
        return self.staff * 21 // 40


class Ids:
    """So many ids, each worked out from its number: however many there are, none is kept."""

    def __init__(self, seed: str, many: int) -> None:
        self._begun, self._many = blake2b(seed.encode(), digest_size=16), many

    def __len__(self) -> int:
        return self._many

    def __getitem__(self, number: int) -> str:
        """The id with this number, from 0."""
        one = self._begun.copy()
        one.update(b"%d" % number)
        return one.hexdigest()

    def __iter__(self) -> Iterator[str]:
        return map(self.__getitem__, range(self._many))


class Town:
    """Who is who, by number: employees from 0 to ``staff`` - 1 (the last one works in the coordinating unit), the child
    of each case, and the guardians of each home. An id is 32 hexadecimal digits, the same at every run. A million cases
    take a few megabytes here: what is written of them is made when it is asked for.
    """

    def __init__(self, size: Size, on: date) -> None:
        if size.seats_left() < 0:
            raise ValueError(f"{size.cases} cases have too few seats for {size.staff} employees")
        self.size, self.on = size, on
        self._chance = Random(f"langbenk {size}")  # noqa: S311 - invented data, the same every time
        self.services = self.ids(SERVICES + 1)
        self.units = self.ids(SERVICES + 1)
        self.employees = self.ids(size.staff)
        self.staff = self.ids(size.staff)
        self.children = self._known("children", size.cases)
        self.guardians = self._known("guardians", size.cases + 1)
        self.cases = self._known("cases", size.cases)
        self.assessments = self._known("assessments", size.cases)
        self.plans = self._known("plans", size.cases)
        self.goals = self._known("goals", size.cases * GOALS)

    def id(self) -> str:
        """A new id."""
        return f"{self._chance.getrandbits(128):032x}"

    def ids(self, many: int) -> list[str]:
        """So many new ids."""
        return [self.id() for _ in range(many)]

    @property
    def adviser(self) -> int:
        """The employee of the coordinating unit."""
        return self.size.staff - 1

    def kind(self, service: int) -> str:
        """The kind of a service; the last one is the coordinating unit."""
        kinds = tuple(Service)
        return "coordinating_unit" if service == SERVICES else kinds[service % len(kinds)].value

    def works_in(self, employee: int) -> int:
        """The number of the service that an employee works in."""
        return SERVICES if employee == self.adviser else employee % SERVICES

    def parents(self, case: int) -> tuple[str, str]:
        """The guardians of a child. Two and two children are siblings."""
        home = case // 2 * 2
        return self.guardians[home], self.guardians[home + 1]

    def team(self, case: int) -> tuple[int, ...]:
        """The employees in ``SEATS`` of a case; the busiest coordinates every second one of theirs."""
        return tuple(self._seats[case * len(SEATS) : (case + 1) * len(SEATS)])

    @property
    def teams(self) -> Iterator[tuple[int, ...]]:
        """The team of each case, from the first to the last."""
        return map(self.team, range(self.size.cases))

    @cached_property
    def traps(self) -> dict[int, tuple[int, str]]:
        """Case by case: who holds one more seat there, and why it opens nothing."""
        wanted = [(employee, trap) for employee in (BUSIEST, USUAL) for trap in TRAPS]
        free = (case for case in reversed(range(self.size.cases)) if not {BUSIEST, USUAL} & set(self.team(case)))
        return dict(zip(free, wanted, strict=False))

    @cached_property
    def _seats(self) -> "array[int]":
        """Who sits on every seat of every case, one after the other."""
        turn = _turns(self._quotas())
        seats = array("H")
        mine = 0
        for case in range(self.size.cases):
            if (case + 1) * self.size.most // self.size.cases > mine:
                others = list(islice(turn, len(SEATS) - 1))
                others.insert(0 if mine % 2 == 0 else 3, BUSIEST)
                seats.extend(others)
                mine += 1
            else:
                seats.extend(islice(turn, len(SEATS)))
        return seats

    def _known(self, what: str, many: int) -> Ids:
        return Ids(f"langbenk {self.size} {what} ", many)

    def _quotas(self) -> list[int]:
        """How many seats each employee but the busiest holds, by number; the adviser holds none."""
        crowd = self.size.staff - 2 - self.size.usual
        each, more = divmod(self.size.seats_left(), crowd)
        return [0, *[self.size.median] * self.size.usual, *(each + (n < more) for n in range(crowd)), 0]


def _turns(quotas: Sequence[int]) -> Iterator[int]:
    """The employees by turns, each as often as their quota: so nobody comes twice in one team."""
    for turn in range(max(quotas)):
        yield from (employee for employee, quota in enumerate(quotas) if quota > turn)
