"""Who asks, how they stand to the person, and what else bears on the answer: plain values, loaded by ``bench``."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Hat(StrEnum):
    """One person wears one hat at a time; the other hat's ties do not count, except as a barrier."""

    STAFF = "staff"
    FAMILY = "family"


class Tie(StrEnum):
    """How an actor stands to a person. Each is a row with a ground and days, but for ``EMPLOYED``."""

    EMPLOYED = "employed"  # works today in a service that has the duty to cooperate; no seat on any bench
    REPORTER = "reporter"  # told a concern about somebody whom others already help
    CONTACT = "contact"  # the contact person in the service that had the concern
    TEAM_MEMBER = "team_member"
    CHILD_COORDINATOR = "child_coordinator"
    COORDINATOR = "coordinator"
    DEPUTY = "deputy"
    COORDINATING_UNIT = "coordinating_unit"  # held by the unit, not by a name
    GUARDIAN = "guardian"  # has parental responsibility


class Part(StrEnum):
    """A kind of information that a consent can open."""

    PLAN = "plan"


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
    """A tie that this actor holds today to the person asked about."""

    kind: Tie
    ground: str  # the provision's id, such as "hol-7-2a"
    service: UUID | None  # the service on whose behalf the actor sits there


@dataclass(frozen=True)
class ConsentHeld:
    """A consent that holds today: this service may see this part."""

    id: UUID
    service: UUID
    part: Part


@dataclass(frozen=True)
class Situation:
    """All that ``decide`` may look at: one actor, one person, one day."""

    ties: tuple[TieHeld, ...] = ()
    consents: tuple[ConsentHeld, ...] = ()
    own_family: bool = False
