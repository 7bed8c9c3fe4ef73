"""Emergency access, often."""

import polars as pl

from langbenk.insight.signals.signal import DAYS, Signal
from langbenk.law.words import Words

AT_LEAST = 2


def find(looks: pl.DataFrame) -> pl.DataFrame:
    """Those who used emergency access more than once in the period."""
    glass = looks.filter((pl.col("action") == "glass.break") & pl.col("permitted"))
    each = glass.group_by("employee").agg(times=pl.len(), days=pl.col("day").n_unique())
    return each.filter(pl.col("times") >= AT_LEAST)


SIGNAL = Signal(
    key="broken-glass",
    title=Words("Nødtilgang flere ganger", "Naudtilgang fleire gonger", "Emergency access several times"),
    definition=Words(
        f"Har brukt nødtilgang minst {AT_LEAST} ganger i perioden.",
        f"Har brukt naudtilgang minst {AT_LEAST} gonger i perioden.",
        f"Used emergency access at least {AT_LEAST} times in the period.",
    ),
    figures=(Words("ganger", "gonger", "times"), DAYS),
    find=find,
)
