"""Many persons in a short time."""

import polars as pl

from langbenk.insight.signals.signal import PERSONS, Signal
from langbenk.law.words import Words

AT_LEAST = 25
TIMES_USUAL = 3
DAYS_KNOWN = 3


def find(looks: pl.DataFrame) -> pl.DataFrame:
    """The day with most persons opened, of those who opened far more than on their other days."""
    days = looks.filter(pl.col("permitted")).group_by("employee", "day").agg(pl.col("person").n_unique().alias("many"))
    others = pl.col("many").sort(descending=True).slice(1)
    known = pl.when(others.len() >= DAYS_KNOWN).then(others.median().ceil())
    each = days.group_by("employee").agg(most=pl.col("many").max(), usual=known.otherwise(0))
    return each.filter((pl.col("most") >= AT_LEAST) & (pl.col("most") >= TIMES_USUAL * pl.col("usual")))


SIGNAL = Signal(
    key="many-persons",
    title=Words("Mange personer på kort tid", "Mange personar på kort tid", "Many people in a short time"),
    definition=Words(
        f"Har på én dag åpnet noe om minst {AT_LEAST} personer, og minst {TIMES_USUAL} ganger så mange som på en "
        "vanlig dag: det midterste tallet av de andre dagene for den samme ansatte i perioden. Er det færre enn "
        f"{DAYS_KNOWN} andre dager, regnes ingen dag som vanlig.",
        f"Har på éin dag opna noko om minst {AT_LEAST} personar, og minst {TIMES_USUAL} gonger så mange som på ein "
        "vanleg dag: det midtarste talet av dei andre dagane for den same tilsette i perioden. Er det færre enn "
        f"{DAYS_KNOWN} andre dagar, blir ingen dag rekna som vanleg.",
        f"On one day opened something about at least {AT_LEAST} people, and at least {TIMES_USUAL} times as many as "
        "on a usual day: the middle number of the same employee's other days in the period. With fewer than "
        f"{DAYS_KNOWN} other days, no day is counted as usual.",
    ),
    figures=(
        Words("personer den dagen", "personar den dagen", "people that day"),
        Words(f"{PERSONS.nb} en vanlig dag", f"{PERSONS.nn} ein vanleg dag", f"{PERSONS.en} on a usual day"),
    ),
    find=find,
)
