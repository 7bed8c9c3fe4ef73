"""A letter as a file."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class LetterFile:
    """A letter as it was sent, and what the file is called: the neutral title and the day."""

    pdf: bytes
    title: str
    on: datetime
