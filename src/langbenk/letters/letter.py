"""What every kind of letter is: typed data that can write its own blocks, and a place in the catalogue."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.pen import Pen


class GoesTo(StrEnum):
    """For whom a kind of letter is written."""

    FAMILY = "family"
    SERVICES = "services"
    ANOTHER_BODY = "another_body"
    OURSELVES = "ourselves"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of letter. ``name`` is what it is chosen by; ``title`` is what others may see: on paper, in notices,
    as the name of the file. The title tells nothing of anybody: no reason, no outcome, no service.
    """

    key: str
    name: Words
    title: Words
    goes_to: GoesTo


class Letter(ABC):
    """Typed data that becomes a letter."""

    __slots__ = ()
    kind: ClassVar[Kind]

    @abstractmethod
    def body(self, pen: Pen) -> Iterator[Block]:
        """The letter below its title, in the language and on the day of the pen."""
