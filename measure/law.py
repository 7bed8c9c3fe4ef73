"""The law in columns beside OpenFisca: the same right, the same people, in one run; and one explained answer."""

from collections.abc import Callable, Sequence
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


@dataclass(frozen=True)
class Compared:
    """Seconds for the same register: ours with outcome, reasons and what is missing, theirs with yes or no."""

    rows: int
    ours: float
    theirs: float
    different: int

    @property
    def ratio(self) -> float:
        """How many times faster ours is."""
        return self.theirs / self.ours


def report(sizes: Sequence[int]) -> str:
    """A table of the comparison, one explained answer, and which aims were met."""
    made = system(FACTS)
    found = [compared(made, rows) for rows in sizes]
    rows = [
        (
            f"{one.rows:,}",
            f"{one.ours * 1000:,.1f}",
            f"{one.theirs * 1000:,.1f}",
            f"{one.ratio:.2f}",
            f"{one.different}",
        )
        for one in found
    ]
    one = explained()
    slowest, different = min(found, key=lambda one: one.ratio), sum(one.different for one in found)
    return "\n".join(
        [
            table(("rows", "ours ms", "OpenFisca ms", "times faster", "other answers"), rows),
            "",
            verdict(
                f"{TIMES_FASTER:.0f} times the speed of OpenFisca or more; the least is {slowest.ratio:.2f}, "
                f"with {slowest.rows:,} rows",
                met=slowest.ratio >= TIMES_FASTER,
            ),
            verdict(f"the same answers where OpenFisca can give them; {different} differ", met=not different),
            verdict(
                f"one rule explained in under {MICROSECONDS:.0f} µs; it takes {one:.0f} µs", met=one < MICROSECONDS
            ),
        ]
    )


def compared(made: TaxBenefitSystem, rows: int) -> Compared:
    """Both begin with the same table of text and days, and both are given the best of a few rounds, by turns."""
    cells = register(rows)
    ours, theirs, different = [], [], 0
    for _ in range(ROUNDS):
        told, taken = timed(lambda: assess_columns(cells.lazy(), [CHILD_COORDINATOR], on=DAY).select(ANSWER).collect())
        ours.append(taken)
        answer, taken = timed(lambda: entitled(made, MONTH, arrays(cells)))
        theirs.append(taken)
        different = int(((told[ANSWER[0]] == "entitled").to_numpy() != answer).sum())
    return Compared(rows, min(ours), min(theirs), different)


def register(rows: int) -> pl.DataFrame:
    """So many invented people from 0 to 25 years old, with every fact answered; the same at every run."""
    chance = np.random.default_rng(rows)
    born = np.datetime64(DAY) - chance.integers(0, 25 * 365, rows)
    facts = {name: np.where(chance.random(rows) < OFTEN.get(name, 0.8), "yes", "no") for name in FACTS}
    return pl.DataFrame({"birth_date": born, **facts})


def arrays(cells: pl.DataFrame) -> dict[str, NDArray[Any]]:
    """The register as OpenFisca takes it: true or false."""
    facts = cells.select(pl.col(name) == "yes" for name in FACTS)
    return {"birth_date": cells["birth_date"].to_numpy(), **{name: facts[name].to_numpy() for name in FACTS}}


def explained() -> float:
    """Microseconds for one rule's answer with its reasons, for one child: the median of many."""
    inquiry = Inquiry.from_dict(CHILD)
    return median(timed(lambda: assess(inquiry))[1] for _ in range(500)) / len(CONTRACT) * 1e6


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What came out of it, and after how many seconds."""
    began = perf_counter()
    done = work()
    return done, perf_counter() - began
