"""The same home, as far as it is known here: Langbenk keeps no addresses, so the telephone number stands for it."""

import polars as pl

from langbenk.insight.signals.signal import LOOKS, PERSONS, Signal
from langbenk.law.words import Words


def find(looks: pl.DataFrame) -> pl.DataFrame:
    """Those who looked at somebody with their own telephone number, or tried to."""
    same = looks.filter(pl.col("same_number"))
    return same.group_by("employee").agg(persons=pl.col("person").n_unique(), looks=pl.len())


SIGNAL = Signal(
    key="same-number",
    title=Words("Samme telefonnummer hjemme", "Same telefonnummer heime", "The same telephone number at home"),
    definition=Words(
        "Har søkt fram, åpnet eller prøvd å åpne noe om noen med samme telefonnummer hjemme, eller med en forelder "
        "som har det. Langbenk har ingen adresser, så adressen kan ikke sammenlignes.",
        "Har søkt fram, opna eller prøvd å opne noko om nokon med same telefonnummer heime, eller med ein forelder "
        "som har det. Langbenk har ingen adresser, så adressa kan ikkje samanliknast.",
        "Searched for, opened or tried to open something about somebody with the same telephone number at home, or "
        "with a parent who has it. Langbenk keeps no addresses, so addresses cannot be compared.",
    ),
    figures=(PERSONS, LOOKS),
    find=find,
)
