"""The same surname."""

import polars as pl

from langbenk.insight.signals.signal import LOOKS, PERSONS, Signal
from langbenk.law.words import Words


def find(looks: pl.DataFrame) -> pl.DataFrame:
    """Those who looked at somebody with their own surname, or tried to."""
    same = looks.filter(pl.col("same_surname"))
    return same.group_by("employee").agg(persons=pl.col("person").n_unique(), looks=pl.len())


SIGNAL = Signal(
    key="same-surname",
    title=Words("Samme etternavn", "Same etternamn", "The same surname"),
    definition=Words(
        "Har søkt fram, åpnet eller prøvd å åpne noe om noen med samme etternavn som seg selv. Vanlige navn gir "
        "tilfeldige treff.",
        "Har søkt fram, opna eller prøvd å opne noko om nokon med same etternamn som seg sjølv. Vanlege namn gir "
        "tilfeldige treff.",
        "Searched for, opened or tried to open something about somebody with their own surname. Common names meet by "
        "chance.",
    ),
    figures=(PERSONS, LOOKS),
    find=find,
)
