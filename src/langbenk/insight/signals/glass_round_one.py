"""Emergency access by several, round one and the same person."""

import polars as pl

from langbenk.insight.signals.signal import Signal
from langbenk.law.words import Words

AT_LEAST = 2


def find(looks: pl.DataFrame) -> pl.DataFrame:
    """Those who used emergency access round a person round whom others did too; of several such, the most used."""
    glass = looks.filter((pl.col("action") == "glass.break") & pl.col("permitted"))
    round_one = glass.group_by("person").agg(people=pl.col("employee").n_unique(), times=pl.len())
    together = glass.select("employee", "person").join(round_one.filter(pl.col("people") >= AT_LEAST), on="person")
    return together.group_by("employee").agg(pl.col("people").max(), pl.col("times").max())


SIGNAL = Signal(
    key="glass-round-one",
    title=Words(
        "Nødtilgang fra flere til samme person",
        "Naudtilgang frå fleire til same person",
        "Emergency access by several to one person",
    ),
    definition=Words(
        f"Har brukt nødtilgang til en person som minst {AT_LEAST} ansatte har brukt nødtilgang til i perioden.",
        f"Har brukt naudtilgang til ein person som minst {AT_LEAST} tilsette har brukt naudtilgang til i perioden.",
        f"Used emergency access to a person to whom at least {AT_LEAST} employees used emergency access in the period.",
    ),
    figures=(
        Words("ansatte til samme person", "tilsette til same person", "employees to one person"),
        Words("ganger i alt", "gonger i alt", "times in all"),
    ),
    find=find,
)
