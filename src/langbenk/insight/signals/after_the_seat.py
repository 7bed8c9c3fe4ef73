"""After the seat has ended."""

import polars as pl

from langbenk.insight.signals.signal import LOOKS, PERSONS, Signal
from langbenk.law.words import Words


def find(looks: pl.DataFrame) -> pl.DataFrame:
    """Those who look, or try to, where they sat before and sit no more: the seat, the job in that service, or the
    service itself has ended.
    """
    after = looks.filter(pl.col("seat_ended").is_not_null() & (pl.col("day") >= pl.col("seat_ended")))
    return after.group_by("employee").agg(persons=pl.col("person").n_unique(), looks=pl.len())


SIGNAL = Signal(
    key="after-the-seat",
    title=Words("Etter at plassen er slutt", "Etter at plassen er slutt", "After the seat has ended"),
    definition=Words(
        "Har søkt fram, åpnet eller prøvd å åpne noe om noen de ikke lenger sitter på benken til, fordi plassen, "
        "jobben i den tjenesten eller tjenesten selv er slutt.",
        "Har søkt fram, opna eller prøvd å opne noko om nokon dei ikkje lenger sit på benken til, fordi plassen, "
        "jobben i den tenesta eller tenesta sjølv er slutt.",
        "Searched for, opened or tried to open something about somebody on whose bench they no longer sit, because the "
        "seat, the job in that service or the service itself has ended.",
    ),
    figures=(PERSONS, LOOKS),
    find=find,
)
