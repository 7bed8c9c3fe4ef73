"""What a child coordinator must tell a family, and do for it: hol § 7-2 a second paragraph as a checklist.

The letters a to e are those of that paragraph. Three out of four families want an overview of what they may ask for, so
c and d are told apart, point by point: what was told, and when. A family is told of a right also where there is no
capacity to give the help now: a duty to inform does not wait for a free place (hol § 7-2 a, fvl § 11, pbrl § 3-2).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from langbenk.law.ladder import in_force
from langbenk.law.provision import Provision
from langbenk.law.provisions.crpd import CRPD_21
from langbenk.law.provisions.fvl import FVL_11, FVL_11A, FVL_12
from langbenk.law.provisions.fvl_case import FVL_27
from langbenk.law.provisions.hol import HOL_7_2A
from langbenk.law.provisions.hol_services import HOL_3_1, HOL_3_6, HOL_4_2A
from langbenk.law.provisions.ipf import IPF_4, IPF_5
from langbenk.law.provisions.pbrl import PBRL_2_5, PBRL_2_8, PBRL_7_2, PBRL_8_1
from langbenk.law.provisions.pbrl_persons import PBRL_3_1, PBRL_3_2
from langbenk.law.provisions.tolkl import TOLKL_4, TOLKL_6
from langbenk.law.texts import informing as told
from langbenk.law.words import Words


class CoordinatorTask(StrEnum):
    """The coordinator's tasks, by their letters in hol § 7-2 a second paragraph; and what must be told besides."""

    COORDINATE = "a"
    FOLLOW_UP = "b"
    HEALTH_INFORMATION = "c"
    OTHER_INFORMATION = "d"
    PLAN = "e"
    BESIDES = "besides"


@dataclass(frozen=True, slots=True, kw_only=True)
class InformingPoint:
    """One point of the checklist: `done` is what can be ticked, `says` what the family may be told, in plain words."""

    key: str
    task: CoordinatorTask
    done: Words
    says: Words
    grounds: tuple[Provision, ...]

    @property
    def informs(self) -> bool:
        """Whether it is something to tell, and not only something to do."""
        return self.task not in (CoordinatorTask.COORDINATE, CoordinatorTask.FOLLOW_UP)


def _point(key: str, task: CoordinatorTask, words: tuple[Words, Words], *grounds: Provision) -> InformingPoint:
    done, says = words
    return InformingPoint(key=key, task=task, done=done, says=says, grounds=grounds)


_A, _B = CoordinatorTask.COORDINATE, CoordinatorTask.FOLLOW_UP
_C, _D = CoordinatorTask.HEALTH_INFORMATION, CoordinatorTask.OTHER_INFORMATION
_E, _BESIDES = CoordinatorTask.PLAN, CoordinatorTask.BESIDES

POINTS = (
    _point("who-coordinates", _A, told.WHO_COORDINATES, HOL_7_2A),
    _point("overview-of-needs", _B, told.OVERVIEW, HOL_7_2A, HOL_3_1),
    _point("health-and-care", _C, told.HEALTH_AND_CARE, HOL_7_2A, HOL_4_2A, PBRL_3_2),
    _point("relief-for-carers", _C, told.RELIEF, HOL_7_2A, HOL_3_6, PBRL_2_8),
    _point("how-to-ask", _C, told.HOW_TO_ASK, HOL_7_2A, FVL_11),
    _point("right-without-capacity", _C, told.RIGHT_WITHOUT_CAPACITY, HOL_7_2A, FVL_11, PBRL_3_2),
    _point("other-welfare", _D, told.OTHER_WELFARE, HOL_7_2A),
    _point("organisations", _D, told.ORGANISATIONS, HOL_7_2A),
    _point("guided-in-contact", _D, told.GUIDED, HOL_7_2A, FVL_12),
    _point("passed-on", _D, told.PASSED_ON, HOL_7_2A, FVL_11),
    _point("plan-offered", _E, told.PLAN_OFFERED, HOL_7_2A, PBRL_2_5, IPF_5),
    _point("plan-moves", _E, told.PLAN_MOVES, HOL_7_2A),
    _point("free-to-say-no", _BESIDES, told.FREE_TO_SAY_NO, HOL_7_2A, IPF_5),
    _point("when-the-answer-comes", _BESIDES, told.WHEN, FVL_11A),
    _point("how-to-complain", _BESIDES, told.HOW_TO_COMPLAIN, FVL_27, PBRL_7_2, PBRL_8_1),
    _point("child-informed", _BESIDES, told.CHILD_INFORMED, PBRL_3_1, IPF_4, CRPD_21),
    _point("interpreter", _BESIDES, told.INTERPRETER, TOLKL_6, TOLKL_4),
)
"""Every point, in the order of the paragraph, then what other provisions ask for."""

BY_KEY: dict[str, InformingPoint] = {point.key: point for point in POINTS}


def points_on(on: date) -> tuple[InformingPoint, ...]:
    """The points of the checklist on the day `on`: those that a provision in force asks for."""
    return tuple(point for point in POINTS if in_force(point.grounds, on))


def not_told(done: Collection[str], on: date) -> tuple[InformingPoint, ...]:
    """The points of the day that are not among the keys in `done`, in order."""
    return tuple(point for point in points_on(on) if point.key not in done)
