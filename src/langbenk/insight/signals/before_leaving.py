"""Just before leaving a job."""

import polars as pl

from langbenk.insight.signals.signal import PERSONS, Signal
from langbenk.law.words import Words

DAYS_BEFORE = 30
TIMES_BEFORE = 2
AT_LEAST = 10


def find(looks: pl.DataFrame) -> pl.DataFrame:
    """Those who open far more persons a day in the last weeks than before them."""
    leaving = looks.filter(pl.col("leaves_on").is_not_null() & pl.col("permitted"))
    days = leaving.group_by("employee", "day").agg(pl.col("person").n_unique().alias("many"), pl.col("leaves_on").max())
    last = pl.col("day") >= pl.col("leaves_on") - pl.duration(days=DAYS_BEFORE)
    each = days.group_by("employee").agg(
        most=pl.col("many").filter(last).max().fill_null(0),
        usual=pl.col("many").filter(~last).median().ceil().fill_null(0),
    )
    return each.filter((pl.col("most") >= AT_LEAST) & (pl.col("most") >= TIMES_BEFORE * pl.col("usual")))


SIGNAL = Signal(
    key="before-leaving",
    title=Words("Rett før noen slutter", "Rett før nokon sluttar", "Just before somebody leaves"),
    definition=Words(
        f"Slutter i jobben, og har på én av de siste {DAYS_BEFORE} dagene åpnet noe om minst {AT_LEAST} personer, og "
        f"minst {TIMES_BEFORE} ganger så mange som på en vanlig dag før det.",
        f"Sluttar i jobben, og har på éin av dei siste {DAYS_BEFORE} dagane opna noko om minst {AT_LEAST} personar, og "
        f"minst {TIMES_BEFORE} gonger så mange som på ein vanleg dag før det.",
        f"Leaves the job, and on one of the last {DAYS_BEFORE} days opened something about at least {AT_LEAST} people, "
        f"and at least {TIMES_BEFORE} times as many as on a usual day before.",
    ),
    figures=(
        Words("personer den dagen", "personar den dagen", "people that day"),
        Words(f"{PERSONS.nb} en vanlig dag før", f"{PERSONS.nn} ein vanleg dag før", f"{PERSONS.en} on a usual day"),
    ),
    find=find,
)
