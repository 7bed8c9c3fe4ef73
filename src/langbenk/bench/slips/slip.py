"""One slip: what kind it is, and where it stands."""

from dataclasses import dataclass
from enum import StrEnum


class SlipKind(StrEnum):
    """What a piece of text looks like."""

    IDENTITY_NUMBER = "identity-number"
    ADDRESS = "address"
    THIRD_PERSON_HEALTH = "third-person-health"


@dataclass(frozen=True)
class Slip:
    """A piece of a text, from ``start`` to before ``end`` (characters), in its whole ``sentence``, which begins at
    ``sentence_start``.
    """

    kind: SlipKind
    start: int
    end: int
    sentence: str
    sentence_start: int
