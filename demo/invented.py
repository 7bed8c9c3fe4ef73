"""What is made up for everybody, the same every time: ids, birth dates, identity numbers, telephone numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from langbenk.people.identity_number import SYNTHETIC_MONTHS, check_digits

LYSVIK = UUID("6c797376-696b-4000-8000-000000009901")


def id_of(*words: str) -> UUID:
    """The id that these words name, such as ``id_of("person", "noah")``: the same in every demo."""
    return uuid5(LYSVIK, "/".join(words))


def phone(number: int) -> str:
    """A telephone number of the demo: 70 00 00 00 and on, by ``number``."""
    digits = f"{70_00_00_00 + number}"
    return " ".join(digits[place : place + 2] for place in range(0, 8, 2))


@dataclass(frozen=True)
class Age:
    """How old a child in a story is on the demo's day, whichever day that is, and the birthday."""

    years: int
    month: int
    day: int

    def born(self, on: date) -> date:
        """The birth date that gives this age on the demo's day."""
        birthday_to_come = (self.month, self.day) > (on.month, on.day)
        return date(on.year - self.years - birthday_to_come, self.month, self.day)


@dataclass(frozen=True)
class Human:
    """Somebody in Lysvik, named by ``key`` for ever. Grown-ups have a birth date; children keep their story's age."""

    key: str
    given_name: str
    family_name: str
    birth: date | Age
    language: str = "nb"

    @property
    def id(self) -> UUID:
        """The person's id."""
        return id_of("person", self.key)

    @property
    def name(self) -> str:
        """Given name and family name."""
        return f"{self.given_name} {self.family_name}"

    def born(self, on: date) -> date:
        """The birth date, when the demo's day is ``on``."""
        return self.birth if isinstance(self.birth, date) else self.birth.born(on)


def numbers(people: Iterable[Human], on: date) -> dict[UUID, str]:
    """A synthetic identity number for each person (month + 80), all different."""
    given: dict[UUID, str] = {}
    taken: set[str] = set()
    for human in people:
        number = next(number for number in _possible(human, on) if number not in taken)
        taken.add(number)
        given[human.id] = number
    return given


def _possible(human: Human, on: date) -> Iterable[str]:
    """The numbers that fit the birth date, from a place in the row that is the person's own."""
    born = human.born(on)
    first = 500 if born.year >= 2000 else 0
    for step in range(500):
        nine = f"{born.day:02}{born.month + SYNTHETIC_MONTHS}{born:%y}{first + (human.id.int + step) % 500:03}"
        if digits := check_digits(nine):
            yield nine + digits
