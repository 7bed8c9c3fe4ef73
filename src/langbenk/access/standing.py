"""Who asks, how they stand to the person, and what else bears on the answer: plain values, loaded by ``bench``."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from langbenk.access.ties import Tie

__all__ = [
    "Actor", "Audience", "ConsentHeld", "Hat", "Part", "Protection", "SharedWith", "Situation", "Tie", "TieHeld",
    "Writing",
]  # fmt: skip


class Hat(StrEnum):
    """One person wears one hat at a time; the other hat's ties do not count, except as a barrier.

    An outsider has a one-time link to one question, is nobody known here, and passes no door (``outsiders.answering``).
    """

    STAFF = "staff"
    FAMILY = "family"
    OUTSIDER = "outsider"


class Part(StrEnum):
    """A kind of information that a consent can open. ``PLAN`` is the individual plan; the others are what an entry is
    about.
    """

    PLAN = "plan"
    HEALTH = "health"
    SCHOOL = "school"  # school and kindergarten
    CHILD_WELFARE = "child_welfare"
    EVERYDAY = "everyday"  # home and everyday life


class Audience(StrEnum):
    """For whom an entry is written."""

    OWN_SERVICE = "own_service"
    TEAM = "team"
    FAMILY = "family"  # the team, and the family too
    NAMED = "named"  # the named persons only


class Protection(StrEnum):
    """How strictly the address of a person is protected (folkeregisterloven § 10-4). A client address is a grade of the
    register's own: post goes to an office.
    """

    STRICT = "strict"
    CONFIDENTIAL = "confidential"
    CLIENT = "client"


@dataclass(frozen=True)
class Actor:
    """Somebody signed in, under one hat.

    ``person`` is the human being, whatever the hat; ``employee`` the post, given with the staff hat only.
    """

    person: UUID
    hat: Hat
    employee: UUID | None = None

    @property
    def post(self) -> UUID:
        """The post's id, for a deed that only staff can do; raise ``LookupError`` under the family hat."""
        if self.employee is None:
            raise LookupError("no post under the family hat")
        return self.employee


@dataclass(frozen=True)
class TieHeld:
    """A tie that this actor holds today to the person asked about. ``id`` is its row, where it has one."""

    kind: Tie
    ground: str  # the provision's id, such as "hol-7-2a"
    service: UUID | None  # the service on whose behalf the actor sits there
    id: UUID | None = None


@dataclass(frozen=True)
class ConsentHeld:
    """A consent that holds today: this service may see this part; without a service, this relative may."""

    id: UUID
    service: UUID | None
    part: Part


@dataclass(frozen=True)
class SharedWith:
    """A service that an entry is shared with on another ground than consent: the provision's id, and the row. Before it
    is saved it has none.
    """

    service: UUID
    ground: str = ""
    id: UUID | None = None


@dataclass(frozen=True)
class Situation:
    """All that ``decide`` may look at: one actor, one person, one day.

    ``age`` is the whole years of the person asked about; 0 for a child that is expected, and where it is not known.
    ``protected``: an address protection is in force for the person or their family. ``barred``: it is set against this
    very actor, with that grade.
    """

    ties: tuple[TieHeld, ...] = ()
    consents: tuple[ConsentHeld, ...] = ()
    own_family: bool = False
    age: int = 0
    protected: bool = False
    barred: Protection | None = None


@dataclass(frozen=True)
class Writing:
    """An entry, as ``decide`` needs to know it.

    ``service`` wrote it, none for the family. ``shared``: with whom on another ground than consent. ``mine``: this
    actor wrote it, under the hat they wear. ``named``: this actor is one of the named persons. ``withheld``: it is kept
    from this actor, or from a service they work in.
    """

    audience: Audience
    part: Part
    service: UUID | None = None
    shared: tuple[SharedWith, ...] = ()
    mine: bool = False
    named: bool = False
    withheld: bool = False
