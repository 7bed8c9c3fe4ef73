"""Rehabilitation and habilitation: the potential looked at first, the words to describe it, and a notice of need.

The circular I-5/2017 asks the municipality to look at somebody's potential before it begins measures that make up for
what is lost. It is guidance and no condition for help: the software reminds, asks for the reason, and never stops
anybody. The duty beside it is law: necessary examination and assessment before rehabilitation starts (§ 8 of the
regulation, FOR-2011-12-16-1256).

What is done is kept as data, so that it can be counted: the area of the goal, the kind of measure, how much of it, and
what came of it. The areas are those of the regulation's definition (§ 3).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from langbenk.law.errors import InputError
from langbenk.law.provision import Provision
from langbenk.law.provisions.fvl import FVL_13A
from langbenk.law.provisions.habf import HABF_3, HABF_6, HABF_7, HABF_8, HABF_11, HABF_12
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.provisions.sphl import SPHL_2_5
from langbenk.law.services import SPECIALIST, Service
from langbenk.law.texts import rehabilitation as told
from langbenk.law.words import Words


class GoalArea(StrEnum):
    """What a goal is about, in the words of the regulation's § 3: what somebody can do, and where they take part."""

    PHYSICAL = "physical"
    MENTAL = "mental"
    COGNITIVE = "cognitive"
    SOCIAL = "social"
    INDEPENDENCE = "independence"
    EDUCATION = "education"
    WORK = "work"
    SOCIETY = "society"


class MeasureKind(StrEnum):
    """What a measure does. Only the last makes up for what is lost."""

    EXAMINES = "examines"
    TRAINS = "trains"
    TEACHES = "teaches"
    GUIDES = "guides"
    ADAPTS = "adapts"
    COMPENSATES = "compensates"


class Potential(StrEnum):
    """Whether somebody's potential has been looked at."""

    LOOKED_AT = "looked_at"
    UNDER_WAY = "under_way"
    NOT_YET = "not_yet"


class Effect(StrEnum):
    """What came of a measure, as the person and those who helped see it."""

    REACHED = "reached"
    PARTLY = "partly"
    KEPT_UP = "kept_up"
    NOT_REACHED = "not_reached"
    NOT_EVALUATED = "not_evaluated"


@dataclass(frozen=True, slots=True)
class Intensity:
    """How much of a measure: times a week, minutes each time, over so many weeks. Raises InputError out of range."""

    times_a_week: int
    minutes: int
    weeks: int

    def __post_init__(self) -> None:
        for name, value, most in (
            ("times_a_week", self.times_a_week, 7 * 24),
            ("minutes", self.minutes, 24 * 60),
            ("weeks", self.weeks, 520),
        ):
            if not 1 <= value <= most:
                raise InputError(name, f"takes 1 to {most}")
        if self.times_a_week * self.minutes > 7 * 24 * 60:
            raise InputError("minutes", "takes no more than a week has")

    @property
    def hours(self) -> float:
        """Hours in all."""
        return self.times_a_week * self.minutes * self.weeks / 60


@dataclass(frozen=True, slots=True)
class PotentialReminder:
    """A reminder beside the form. It never stops anything: `lacks_reason` only says that the reason is not yet there.

    The words name the circular; `grounds` are the provisions beside it.
    """

    words: Words
    ask: Words
    lacks_reason: bool
    grounds: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class RehabilitationNotice:
    """How those who work in one kind of service report a possible need: to whom, on which grounds.

    `also`: whom the hospital must tell besides, where the need of a plan spans both levels (sphl § 2-5 second
    paragraph). `secrecy` says that telling another body needs the person's yes.
    """

    to: Words
    grounds: tuple[Provision, ...]
    also: Words | None
    also_grounds: tuple[Provision, ...]
    secrecy: Words
    secrecy_grounds: tuple[Provision, ...]


NOTICE_HOLDS: dict[str, Words] = {
    "what_is_seen": told.NOTICE_SEEN,
    "own_goals": told.NOTICE_GOALS,
    "who_helps": told.NOTICE_HELPS,
}
"""What a notice of possible need says. The regulation names no content: this is the municipality's own form."""

WORDS: dict[GoalArea | MeasureKind | Potential | Effect, Words] = {
    **dict(zip(GoalArea, told.GOAL_AREAS, strict=True)),
    **dict(zip(MeasureKind, told.MEASURES, strict=True)),
    **dict(zip(Potential, told.POTENTIAL, strict=True)),
    **dict(zip(Effect, told.EFFECTS, strict=True)),
}
"""Every word of the vocabulary as people meet it."""

GROUNDS: tuple[Provision, ...] = (HABF_3, HABF_8)


def potential_reminder(
    measures: Iterable[MeasureKind], potential: Potential, reason: str = ""
) -> PotentialReminder | None:
    """A reminder where a measure makes up for what is lost and the potential is not looked at; else None.

    It is shown again with `lacks_reason` false when a reason is written, so that whoever reads later sees why.
    """
    if MeasureKind.COMPENSATES not in frozenset(measures) or potential is Potential.LOOKED_AT:
        return None
    return PotentialReminder(told.REMINDER, told.REASON, not reason.strip(), GROUNDS)


def need_notice(service: Service) -> RehabilitationNotice | None:
    """Where those who work in this kind of service report a possible need; None where the regulation binds it not.

    Municipal health staff: to the municipality's coordinating unit, or where the municipality decides (§ 7). Hospital
    staff: to the hospital's own unit, or where the regional authority decides (§ 12); and to the municipality as soon
    as possible where a plan must span both (sphl § 2-5). Others need consent, and use the ordinary way in.
    """
    if service is Service.MUNICIPAL_HEALTH:
        return RehabilitationNotice(told.TO_THE_UNIT, (HABF_7, HABF_6), None, (), told.SECRECY, (FVL_13A, HPL_22))
    if service in SPECIALIST:
        also = (told.TO_THE_MUNICIPALITY, (SPHL_2_5,))
        hospital = (told.TO_THE_HOSPITALS_UNIT, (HABF_12, HABF_11))
        return RehabilitationNotice(*hospital, *also, told.SECRECY, (FVL_13A, HPL_22))
    return None
