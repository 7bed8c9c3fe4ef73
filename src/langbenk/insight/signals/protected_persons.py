"""Persons with a protected address, looked at from outside the bench."""

import polars as pl

from langbenk.insight.signals.signal import LOOKS, PERSONS, Signal
from langbenk.law.words import Words


def find(looks: pl.DataFrame) -> pl.DataFrame:
    """Those who searched for, or were refused at, somebody whose address is protected."""
    tried = looks.filter(pl.col("protected") & (~pl.col("permitted") | pl.col("searched")))
    return tried.group_by("employee").agg(persons=pl.col("person").n_unique(), looks=pl.len())


SIGNAL = Signal(
    key="protected-persons",
    title=Words("Beskyttet adresse", "Verna adresse", "Protected address"),
    definition=Words(
        "Har søkt fram, eller blitt stoppet hos, noen som har beskyttet adresse.",
        "Har søkt fram, eller vorte stoppa hos, nokon som har verna adresse.",
        "Searched for, or was stopped at, somebody whose address is protected.",
    ),
    figures=(PERSONS, LOOKS),
    find=find,
)
