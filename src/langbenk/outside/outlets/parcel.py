"""What an outlet is handed, what it gives back, and what every outlet must be able to do."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True)
class Parcel:
    """A letter ready to go: a number, a title that tells nothing, and the pages (PDF) with the recipient on them."""

    id: UUID
    title: str
    pdf: bytes

    @property
    def digest(self) -> str:
        """SHA-256 of the pages, in hexadecimal."""
        return sha256(self.pdf).hexdigest()


@dataclass(frozen=True)
class Receipt:
    """That an outlet has it: what was taken (SHA-256, in hexadecimal), when, and where it lies or what it is called."""

    digest: str
    at: datetime
    where: str


class CannotTake(Exception):
    """The outlet cannot take it now. ``why`` is one word for the row; it never quotes the letter."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Outlet(Protocol):
    """A way out. ``name`` is what the row says of it (``Dispatch.channel``)."""

    name: str

    def hand_over(self, parcel: Parcel, *, at: datetime) -> Receipt:
        """Take the parcel, and give a receipt. The same parcel again is the same parcel: nothing goes out twice, and
        the receipt is the first one. Raise ``CannotTake`` when it is not taken.
        """
        ...
