"""Far from one's own service."""

import polars as pl

from langbenk.insight.signals.signal import LOOKS, PERSONS, Signal
from langbenk.law.words import Words

AT_LEAST = 5


def find(looks: pl.DataFrame) -> pl.DataFrame:
    """Those who searched for, or tried to open, several persons round whom their service has no seat."""
    away = looks.filter(~pl.col("service_seated"))
    each = away.group_by("employee").agg(persons=pl.col("person").n_unique(), looks=pl.len())
    return each.filter(pl.col("persons") >= AT_LEAST)


SIGNAL = Signal(
    key="far-away",
    title=Words("Langt fra egen tjeneste", "Langt frå eiga teneste", "Far from their own service"),
    definition=Words(
        f"Har søkt fram eller prøvd å åpne noe om minst {AT_LEAST} personer som tjenesten ikke sitter på benken til.",
        f"Har søkt fram eller prøvd å opne noko om minst {AT_LEAST} personar som tenesta ikkje sit på benken til.",
        f"Searched for, or tried to open something about, at least {AT_LEAST} people round whom their service has no "
        "seat.",
    ),
    figures=(PERSONS, LOOKS),
    find=find,
)
