"""From when to when somebody sits."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Days:
    """From when a seat counts, and the first day that it no longer does: none where nothing says when."""

    since: date
    until: date | None = None
