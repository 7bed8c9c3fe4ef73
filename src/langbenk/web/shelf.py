"""The statute book on this process's shelf: every stored text, fetched anew once a minute at most."""

from functools import lru_cache
from time import monotonic

from langbenk.statutes.sheets import StatuteSheet, stored_texts

MINUTE = 60


def stored_text(provision: str) -> StatuteSheet | None:
    """The stored text of the provision with this id, if there is one. Most often without asking the database."""
    return fetched(int(monotonic()) // MINUTE).get(provision)


@lru_cache(maxsize=1)
def fetched(minute: int) -> dict[str, StatuteSheet]:
    """Everything that is stored, as it was when this minute's first citation was shown."""
    return stored_texts()
