"""The law in columns beside OpenFisca: the same right, the same people, in one run; and one explained answer."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from time import perf_counter
from typing import Any, TypeVar

import numpy as np
import polars as pl
from numpy.typing import NDArray
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from langbenk.law import Inquiry, assess
from langbenk.law.columns import assess_columns
from langbenk.law.columns.answered import answered
from langbenk.law.rules import CONTRACT
from langbenk.law.rules.child_coordinator import CHILD_COORDINATOR
from measure.openfisca_rule import entitled, system
from measure.report import table, verdict

T = TypeVar("T")

DAY = date(2026, 9, 1)
MONTH = "2026-09"
FACTS = tuple(fact.name for fact in (*CHILD_COORDINATOR.facts(), CHILD_COORDINATOR.suspended) if fact)
ANSWER = [f"{CHILD_COORDINATOR.key}.{column}" for column in ("outcome", "because", "missing")]
OFTEN = {"refuses_sharing": 0.05, "suspended_by_regulation": 0.01}  # the others: eight in ten answer yes
CHILD = {"on": "2026-09-01", "person": {"age": 8}, "services": ["school", "ppt", "nav"]}
TIMES_FASTER, MICROSECONDS = 3.0, 200.0
ROUNDS = 5
GIVEN = (
    "True or false: the facts are a Boolean column each for ours, and ready NumPy arrays of the same for OpenFisca.",
    "Words: the facts are text, yes or no, and each turns it into its own form. Birth dates are dates in both. No fact",
    "is left unknown, for OpenFisca has no unknown. First ms: ours, with nothing kept from an earlier assessment; the",
    f"other figures are the best of {ROUNDS + 1} rounds, with OpenFisca's country package ready.",
)


@dataclass(frozen=True)
class Compared:
    """Seconds for the same register: ours with outcome, reasons and what is missing, theirs with yes or no.

    `first` is ours with nothing kept from earlier: then each set of answers has to be worked out.
    """

    given: str
    rows: int
    first: float
    ours: float
    theirs: float
    different: int

    @property
    def ratio(self) -> float:
        """How many times faster ours is."""
        return self.theirs / self.ours

    def shown(self) -> tuple[str, ...]:
        """A row of the table."""
        seconds = (f"{one * 1000:,.1f}" for one in (self.first, self.ours, self.theirs))
        return (self.given, f"{self.rows:,}", *seconds, f"{self.ratio:.2f}", f"{self.different}")


def report(sizes: Sequence[int]) -> str:
    """A table of the comparison, one explained answer, and which aims were met."""
    made = system(FACTS)
    found = [one for rows in sizes for one in compared(made, rows)]
    microseconds, different = explained(), sum(one.different for one in found)
    aims = [
        verdict(
            f"{TIMES_FASTER:.0f} times the speed of OpenFisca or more with {one.rows:,} rows, {one.given}; "
            f"it is {one.ratio:.2f}",
            met=one.ratio >= TIMES_FASTER,
        )
        for one in found
    ]
    return "\n".join(
        [
            table(
                ("given", "rows", "first ms", "ours ms", "OpenFisca ms", "times faster", "other answers"),
                [one.shown() for one in found],
            ),
            "",
            *GIVEN,
            "",
            *aims,
            verdict(f"the same answers where OpenFisca can give them; {different} differ", met=not different),
            verdict(
                f"one rule explained in under {MICROSECONDS:.0f} µs; it takes {microseconds:.0f} µs",
                met=microseconds < MICROSECONDS,
            ),
        ]
    )


def compared(made: TaxBenefitSystem, rows: int) -> Iterator[Compared]:
    """The same people in two forms. Both are given the best of a few rounds, by turns."""
    people = register(rows)
    ready = arrays(people)
    yield beside("true or false", people, lambda: entitled(made, MONTH, ready))
    words = people.with_columns(pl.when(fact).then(pl.lit("yes")).otherwise(pl.lit("no")).alias(fact) for fact in FACTS)
    yield beside("words", words, lambda: entitled(made, MONTH, arrays(read(words))))


def beside(given: str, people: pl.DataFrame, theirs: Callable[[], NDArray[np.bool_]]) -> Compared:
    """Ours and theirs for one register."""
    answered.cache_clear()
    ours_took, theirs_took, different = [], [], 0
    for _ in range(1 + ROUNDS):
        told, taken = timed(lambda: assess_columns(people.lazy(), [CHILD_COORDINATOR], on=DAY).select(ANSWER).collect())
        ours_took.append(taken)
        answer, taken = timed(theirs)
        theirs_took.append(taken)
        different = int(((told[ANSWER[0]] == "entitled").to_numpy() != answer).sum())
    return Compared(given, people.height, ours_took[0], min(ours_took), min(theirs_took), different)


def register(rows: int) -> pl.DataFrame:
    """So many invented people from 0 to 25 years old, with every fact answered; the same at every run."""
    chance = np.random.default_rng(rows)
    born = np.datetime64(DAY) - chance.integers(0, 25 * 365, rows)
    return pl.DataFrame({"birth_date": born, **{name: chance.random(rows) < OFTEN.get(name, 0.8) for name in FACTS}})


def read(words: pl.DataFrame) -> pl.DataFrame:
    """A register of words, as OpenFisca takes it."""
    return words.with_columns(pl.col(name) == "yes" for name in FACTS)


def arrays(people: pl.DataFrame) -> dict[str, NDArray[Any]]:
    """The columns as OpenFisca takes them."""
    return {column.name: column.to_numpy() for column in people}


def explained() -> float:
    """Microseconds for one rule's answer with its reasons, for one child: the median of many."""
    inquiry = Inquiry.from_dict(CHILD)
    return median(timed(lambda: assess(inquiry))[1] for _ in range(500)) / len(CONTRACT) * 1e6


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What came out of it, and after how many seconds."""
    began = perf_counter()
    done = work()
    return done, perf_counter() - began
