"""What a rule has answered so far: each set of answers to its conditions has a number, and is worked out only once.

A rule has a few facts with three answers each, so a register of millions holds a few thousand different sets. The
first row that brings a new one has it worked out; every other row, in this register and the next, looks it up.
"""

from datetime import date
from functools import cache
from typing import NamedTuple

import polars as pl

from langbenk.law.ages import ADULT, AGES
from langbenk.law.columns.ages import AGE, CLASSES
from langbenk.law.columns.cells import NO, UNKNOWN, YES
from langbenk.law.columns.conditions import DAY, MARK, TOLD, TRUTH, because, code, missing
from langbenk.law.facts import ASSUMED, UNANSWERED
from langbenk.law.inquiry import EARLIEST
from langbenk.law.provision import REFORM_DAY
from langbenk.law.right import OUTCOMES, Right
from langbenk.law.tree import leaves

OUTCOME_OF = {str(code): str(outcome) for code, outcome in OUTCOMES.items()}
ON, NUMBER = f"{MARK}on", f"{MARK}number"
ADULTS_HAVE_NONE = "has_child_coordinator"
"""From 18 nobody has a child coordinator unless we are told so (see `Inquiry.known`)."""


class Place(NamedTuple):
    """One digit of a number: how many values it takes, and what it counts for."""

    values: int
    weight: int


class Answered:
    """The answers of one rule, and by which number each is found."""

    def __init__(self, right: Right) -> None:
        self.right = right
        self.borders = border_days(right)
        self.names = names_in(right)
        sizes = dict.fromkeys((MARK + name for name in self.names if name not in AGES), len((NO, YES, UNKNOWN)))
        if ADULTS_HAVE_NONE in self.names or any(name in AGES for name in self.names):
            sizes[AGE] = CLASSES.height
        sizes[ON] = len(self.borders) + 1
        self.places, total = dict[str, Place](), 1
        for column, values in sizes.items():
            self.places[column] = Place(values, total)
            total *= values
        columns = [f"{right.key}.{column}" for column in ("outcome", "because", "missing")]
        none_yet = pl.DataFrame([("", "", "")], schema=dict.fromkeys(columns, pl.String), orient="row")
        self._kept = pl.zeros(total, dtype=pl.UInt32, eager=True), none_yet

    def number(self, columns: list[str], on: date | None) -> pl.Expr:
        """The number of each row, from the digits in these columns; `on` is the day of every row, where it is one."""
        same = 0 if on is None else sum(on >= border for border in self.borders)
        parts = [pl.repeat(same * self.places[ON].weight, pl.len(), dtype=pl.UInt32)]
        if on is None:
            passed = pl.sum_horizontal(DAY.ge(border).cast(pl.UInt32) for border in self.borders)
            parts.append(passed * self.places[ON].weight)
        for column, place in self.places.items():
            if column in columns and column != ON:
                parts.append(pl.col(column).cast(pl.UInt32) * place.weight)
            elif column != ON:
                parts.append(pl.lit(UNKNOWN * place.weight, pl.UInt32))
        return pl.sum_horizontal(parts)

    def look_up(self, numbers: pl.Series) -> pl.DataFrame:
        """The three columns of the rule for these numbers. What is new among them is worked out first, and kept."""
        rows, answers = self._kept
        found = rows.gather(numbers)
        if found.min() == 0:
            new = numbers.filter(found == 0).unique()
            row = pl.int_range(answers.height, answers.height + new.len(), dtype=pl.UInt32, eager=True)
            rows, answers = rows.clone().scatter(new, row), answers.vstack(self.work_out(new)).rechunk()
            self._kept = rows, answers
            found = rows.gather(numbers)
        return answers[found]

    def work_out(self, numbers: pl.Series) -> pl.DataFrame:
        """The three columns of the rule for these numbers, by its trees."""
        right, told = self.right, pl.col(self.right.key)
        known = self.decoded(numbers).with_columns(code(right).alias(right.key))
        return known.select(
            told.replace_strict(OUTCOME_OF).alias(f"{right.key}.outcome"),
            because(right, told).alias(f"{right.key}.because"),
            missing(right, told).alias(f"{right.key}.missing"),
        )

    def decoded(self, numbers: pl.Series) -> pl.DataFrame:
        """The answers that each number stands for, with a day on which the law stands as it did on the row's."""
        digits = (
            numbers.alias(NUMBER)
            .to_frame()
            .select(
                (pl.col(NUMBER) // place.weight % place.values).cast(pl.UInt8).alias(column)
                for column, place in self.places.items()
            )
        )
        days = dict(enumerate((EARLIEST, *self.borders)))
        facts = [column for column in self.places if column not in (ON, AGE)]
        known = digits.with_columns(
            DAY.replace_strict(days, return_dtype=pl.Date),
            *(pl.when(pl.col(fact) != UNKNOWN).then(pl.col(fact) == YES).alias(fact) for fact in facts),
        )
        if AGE in digits.columns:
            known = known.join(CLASSES, on=AGE, how="left", maintain_order="left")
        return known.with_columns(self.unanswered())

    def unanswered(self) -> list[pl.Expr]:
        """The facts that read otherwise than unknown when nobody has answered, as `Inquiry.known` reads them.

        Of those in `ASSUMED` what was told is kept beside, so that it still can be missing.
        """
        kept = [pl.col(MARK + name).alias(TOLD + name) for name in self.names if name in ASSUMED]
        plain = {MARK + name: pl.lit(TRUTH[UNANSWERED[name]]) for name in self.names if name in UNANSWERED}
        if ADULTS_HAVE_NONE in self.names:
            plain[MARK + ADULTS_HAVE_NONE] = pl.when(f"{MARK}aged_{ADULT}").then(statement=False)
        return [*kept, *(pl.col(column).fill_null(answer) for column, answer in plain.items())]


@cache
def answered(right: Right) -> Answered:
    """The answers of this rule, kept as long as the process lives."""
    return Answered(right)


def names_in(right: Right) -> tuple[str, ...]:
    """The names of every leaf of the rule, each once."""
    trees = [tree for tree in (right.conditions, right.weigh, right.wish, right.suspended) if tree]
    return tuple(dict.fromkeys(leaf.name for tree in trees for leaf in leaves(tree)))


def border_days(right: Right) -> tuple[date, ...]:
    """The days on which the law changes for this rule; between two of them it stands still."""
    grounds = (*right.grounds, *(right.suspended.grounds if right.suspended else ()))
    days = {day for ground in grounds for period in ground.periods for day in (period.start, period.end)}
    return tuple(sorted({REFORM_DAY, *filter(None, days)}))
