"""How much a file may ask of us before we put it down."""

from collections.abc import Callable
from dataclasses import dataclass, field

from langbenk.law.errors import InputError

MEGABYTE = 2**20


@dataclass(frozen=True, slots=True)
class Limits:
    """What one reading takes at most, several times what Lovdata's largest files hold.

    `document` and `total` are bytes (unpacked), `section` the characters of one section, `depth` elements within
    each other, `seconds` the time for all files together.
    """

    document: int = 32 * MEGABYTE
    total: int = 1024 * MEGABYTE
    members: int = 100_000
    section: int = 200_000
    depth: int = 100
    seconds: float = 600


@dataclass(slots=True)
class Meter:
    """What one reading has taken so far. `clock` counts seconds from any beginning."""

    limits: Limits
    clock: Callable[[], float]
    bytes: int = 0
    members: int = 0
    began: float = field(init=False)

    def __post_init__(self) -> None:
        self.began = self.clock()

    def took(self, size: int, name: str) -> None:
        """Count bytes that were read. Raises InputError when the files together are too large, or take too long."""
        self.bytes += size
        if self.bytes > self.limits.total:
            raise InputError(name, f"the files hold more than {self.limits.total // MEGABYTE} megabytes")
        if self.clock() - self.began > self.limits.seconds:
            raise InputError(name, f"reading took more than {self.limits.seconds:.0f} seconds")

    def opened(self, name: str) -> None:
        """Count a document. Raises InputError when they are too many."""
        self.members += 1
        if self.members > self.limits.members:
            raise InputError(name, f"the files hold more than {self.limits.members} documents")
