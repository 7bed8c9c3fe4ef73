"""Draws that come out the same every time, on every machine and in every Python."""

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """A row of numbers that follows from its ``seed`` alone."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._drawn = 0

    def below(self, limit: int) -> int:
        """A number from 0, smaller than ``limit``."""
        self._drawn += 1
        return int.from_bytes(sha256(f"{self._seed} {self._drawn}".encode()).digest()) % limit

    def between(self, first: int, last: int) -> int:
        """A number from ``first`` to ``last``, both included."""
        return first + self.below(last - first + 1)

    def pick(self, things: Sequence[T]) -> T:
        """One of these; a thing that stands twice is twice as likely."""
        return things[self.below(len(things))]

    def several(self, things: Sequence[T], many: int) -> list[T]:
        """So many different ones of these, in any order."""
        left = list(things)
        return [left.pop(self.below(len(left))) for _ in range(many)]
