"""Ages in columns: a class for each row, and what the rules read off each class.

An age matters only by the years at which an answer changes. So no age is worked out: a birth date is compared with the
last day on which somebody can have been born who has filled that many years.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import reduce
from operator import add

import polars as pl

from langbenk.law.ages import AGES, Person
from langbenk.law.columns.conditions import MARK, TRUTH
from langbenk.law.inquiry import EARLIEST, OLDEST

PERSON = ("birth_date", "due_date", "age")
AGE = f"{MARK}age"
"""Holds the class: nothing known, not yet born, then one more for each of `STEPS` that is filled."""

UNTOLD, EXPECTED, BORN = range(3)


def read_off(person: Person) -> dict[str, bool | None]:
    """The answers to `AGES`, null where the age is unknown."""
    known = person.known(EARLIEST)
    return {MARK + name: TRUTH[known[name]] if name in known else None for name in AGES}


STEPS = tuple(years for years in range(1, OLDEST + 1) if read_off(Person(age=years)) != read_off(Person(age=years - 1)))
"""The years at which something changes that a rule reads."""

PEOPLE = (Person(), Person(due_date=EARLIEST), *(Person(age=years) for years in (0, *STEPS)))
CLASSES = pl.DataFrame(
    [{AGE: number} | read_off(person) for number, person in enumerate(PEOPLE)],
    schema={AGE: pl.UInt8} | {MARK + name: pl.Boolean for name in AGES},
)
"""One row for each class."""


def age_class(read: Mapping[str, pl.Expr], on: date | pl.Expr) -> pl.Expr:
    """The class of each row, from those columns of `PERSON` that there are."""
    due, day = read.get("due_date"), on if isinstance(on, pl.Expr) else pl.lit(on)
    born = [read["birth_date"]] if "birth_date" in read else []
    if due is not None:
        born.append(pl.when(due < day).then(due))
    filled = [reached(read["age"] >= years for years in STEPS)] if "age" in read else []
    if born:
        birth = pl.coalesce(born)
        filled.append(reached(birth <= latest_birth(on, years) for years in STEPS))
    if not filled:
        return pl.repeat(UNTOLD, pl.len(), dtype=pl.UInt8)
    counted = pl.coalesce(filled).fill_null(UNTOLD)
    return counted if due is None else pl.when(due >= day).then(pl.lit(EXPECTED, pl.UInt8)).otherwise(counted)


def reached(steps: Iterator[pl.Expr]) -> pl.Expr:
    """The class of somebody who is born, null where the age is unknown."""
    return reduce(add, [step.cast(pl.UInt8) for step in steps]) + pl.lit(BORN, pl.UInt8)


def latest_birth(on: date | pl.Expr, years: int) -> pl.Expr:
    """The last day of birth of those who have filled so many years on the day `on`.

    On 29 February it is 28 February of a year without that day.
    """
    if isinstance(on, pl.Expr):
        return on.dt.offset_by(f"-{years}y")
    try:
        return pl.lit(on.replace(year=on.year - years))
    except ValueError:
        return pl.lit(date(on.year - years, 2, 28))
