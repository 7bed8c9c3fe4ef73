"""The levels of one living case, each with a first day, what each newly asks for, and a municipality's names for them.

A level is something that holds from a day, not a box to be moved between: people, goals and consents stay when a case
moves up or down, and only what is newly needed is asked for. Nothing here is a condition for a right. Nobody needs a
plan to have a coordinator (forskrift om habilitering, rehabilitering og koordinator § 16), or a child coordinator
(helse- og omsorgstjenesteloven § 7-2 a names no such condition), nor to have walked through any lower level.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from langbenk.law.errors import InputError
from langbenk.law.provision import Provision
from langbenk.law.provisions.crc import CRC_12
from langbenk.law.provisions.fvl import FVL_11, FVL_13A
from langbenk.law.provisions.fvl_case import FVL_17
from langbenk.law.provisions.habf import HABF_16
from langbenk.law.provisions.hol import HOL_3_4, HOL_7_2A, HOL_7_3
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.provisions.ipf import IPF_4, IPF_5, IPF_7, IPF_9
from langbenk.law.provisions.pbrl import PBRL_2_5B, PBRL_2_5C
from langbenk.law.provisions.pbrl_persons import PBRL_3_1
from langbenk.law.texts import levels as told
from langbenk.law.words import Words


class Level(StrEnum):
    """What a case has reached, from a worry to a coordinator."""

    CONCERN = "concern"
    COOPERATION = "cooperation"
    COORDINATED = "coordinated"
    PLAN = "plan"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class LevelAsk:
    """One thing that a level asks for, by `key`; `again` where each new service must be asked anew."""

    key: str
    words: Words
    grounds: tuple[Provision, ...]
    again: bool = False

    @property
    def is_local(self) -> bool:
        """Whether the law is silent, so that this is the municipality's own routine."""
        return not self.grounds


ASKS: dict[Level, tuple[LevelAsk, ...]] = {
    Level.CONCERN: (
        LevelAsk("what_is_seen", told.WHAT_IS_SEEN, ()),
        LevelAsk("family_told", told.FAMILY_TOLD, (FVL_11,)),
        LevelAsk("child_asked", told.CHILD_ASKED, (CRC_12,)),
    ),
    Level.COOPERATION: (
        LevelAsk("who_helps", told.WHO_HELPS, (HOL_3_4,)),
        LevelAsk("necessary", told.NECESSARY, (HOL_3_4,)),
        LevelAsk("child_heard", told.CHILD_HEARD, (CRC_12, FVL_17)),
    ),
    Level.COORDINATED: (
        LevelAsk("consent", told.CONSENT, (FVL_13A, HPL_22), again=True),
        LevelAsk("who_coordinates", told.WHO_COORDINATES, (HOL_3_4,)),
        LevelAsk("family_told_who", told.FAMILY_TOLD_WHO, (FVL_11,)),
    ),
    Level.PLAN: (
        LevelAsk("consent_to_plan", told.CONSENT_TO_PLAN, (IPF_5,)),
        LevelAsk("responsible", told.RESPONSIBLE, (IPF_7, IPF_9)),
        LevelAsk("takes_part", told.TAKES_PART, (IPF_4,)),
        LevelAsk("consent", told.CONSENT, (FVL_13A, HPL_22, IPF_5), again=True),
    ),
    Level.COORDINATOR: (
        LevelAsk("wish", told.WISH, (PBRL_2_5C, HOL_7_2A, PBRL_2_5B)),
        LevelAsk("rights_assessed", told.RIGHTS_ASSESSED, (PBRL_2_5C, PBRL_2_5B, HABF_16)),
        LevelAsk("appointed", told.APPOINTED, (HOL_7_3,)),
        LevelAsk("deputy", told.DEPUTY, ()),
    ),
}
"""What each level asks for about a child. A key that stands on two levels is asked once."""

GROWN_UP = {
    ask.key: ask
    for ask in (
        LevelAsk("child_asked", told.PERSON_ASKED, (PBRL_3_1,)),
        LevelAsk("child_heard", told.PERSON_HEARD, (PBRL_3_1, FVL_17)),
        LevelAsk("takes_part", told.PERSON_TAKES_PART, (IPF_4,)),
        LevelAsk("wish", told.WISH_OF_ONES_OWN, (PBRL_2_5B,)),
        LevelAsk("rights_assessed", told.RIGHTS_ASSESSED, (PBRL_2_5B, HABF_16)),
    )
}
"""What is asked for otherwise, by the same key, when the person is 18: the levels know no age, those provisions do."""

LEVEL_WORDS: dict[Level, Words] = {
    Level.CONCERN: Words("bekymring", "uro", "concern"),
    Level.COOPERATION: Words("samarbeid", "samarbeid", "cooperation"),
    Level.COORDINATED: Words("samordnet", "samordna", "coordinated"),
    Level.PLAN: Words("individuell plan", "individuell plan", "individual plan"),
    Level.COORDINATOR: Words("koordinator", "koordinator", "coordinator"),
}


@dataclass(frozen=True, slots=True)
class LevelHeld:
    """A level that a case has from the day `since` up to, not including, `until`."""

    level: Level
    since: date
    until: date | None = None

    def holds(self, on: date) -> bool:
        """Whether the case has the level on the day `on`."""
        return self.since <= on and (self.until is None or on < self.until)


@dataclass(frozen=True, slots=True)
class NamedLevel:
    """A municipality's own name for some of our levels; `services` is from how many services at work it is used."""

    code: str
    name: Words
    levels: frozenset[Level]
    services: int = 0


@dataclass(frozen=True, slots=True)
class LevelNames:
    """A municipality's own ladder, as configuration. Raises InputError when a level has no name for any case."""

    name: Words
    levels: tuple[NamedLevel, ...]

    def __post_init__(self) -> None:
        named = {level for each in self.levels if each.services == 0 for level in each.levels}
        lacking = [level for level in Level if level not in named]
        if lacking:
            raise InputError("levels", f"lacks a name from 0 services on for {', '.join(lacking)}")

    def called(self, level: Level, services: int) -> NamedLevel:
        """What this municipality calls `level` with so many services at work: the most exact name that fits."""
        fits = [each for each in self.levels if level in each.levels and each.services <= services]
        return max(fits, key=lambda each: each.services)


OURS = LevelNames(
    Words("Nivåene i saken", "Nivåa i saka", "The levels of the case"),
    tuple(NamedLevel(str(level), LEVEL_WORDS[level], frozenset({level})) for level in Level),
)
"""Our own names, where a municipality has chosen none."""

BTI = LevelNames(
    told.BTI,
    (
        NamedLevel("0", told.BTI_0, frozenset({Level.CONCERN})),
        NamedLevel("1", told.BTI_1, frozenset({Level.CONCERN}), services=1),
        NamedLevel("2", told.BTI_2, frozenset({Level.COOPERATION})),
        NamedLevel("3", told.BTI_3, frozenset({Level.COORDINATED, Level.PLAN, Level.COORDINATOR})),
    ),
)
"""The four levels of "Bedre tverrfaglig innsats" as many municipalities use them: a method, not law."""


def levels_on(held: Iterable[LevelHeld], on: date) -> tuple[Level, ...]:
    """The levels that a case has on the day `on`, in the order of `Level`."""
    now = {each.level for each in held if each.holds(on)}
    return tuple(level for level in Level if level in now)


def asks(level: Level, *, grown_up: bool = False) -> tuple[LevelAsk, ...]:
    """What the level asks for about a child, or about somebody who is 18."""
    return tuple(GROWN_UP.get(ask.key, ask) if grown_up else ask for ask in ASKS[level])


def newly_asked(
    level: Level, answered: Iterable[str], *, new_service: bool = False, grown_up: bool = False
) -> tuple[LevelAsk, ...]:
    """What the level asks for that is not among the keys already `answered`.

    Moving down, or up again to where the case has been, thus asks for nothing. With a `new_service` what must be asked
    of each service is asked again: a consent names who is told (fvl § 13 a, hpl § 22).
    """
    known = frozenset(answered)
    wanted = asks(level, grown_up=grown_up)
    return tuple(ask for ask in wanted if ask.key not in known or (new_service and ask.again))
