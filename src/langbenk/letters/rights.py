"""What a family may be answered about: its name in a letter, and the provisions it rests on."""

from dataclasses import dataclass

from langbenk.law import InputError
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provision import Provision
from langbenk.law.provisions.bvl import BVL_15_9
from langbenk.law.provisions.bvl_case import BVL_1_3, BVL_1_4
from langbenk.law.provisions.crc import CRC_3, CRC_12
from langbenk.law.provisions.hol import HOL_7_1, HOL_7_2, HOL_7_2A
from langbenk.law.provisions.ipf import IPF_4, IPF_6
from langbenk.law.provisions.navl import NAVL_15
from langbenk.law.provisions.pbrl import PBRL_2_5, PBRL_2_5B, PBRL_2_5C
from langbenk.law.provisions.pbrl_persons import PBRL_3_1
from langbenk.law.provisions.sotjl import SOTJL_28, SOTJL_42
from langbenk.law.words import Words

HEALTH = frozenset(
    {DecisionKind.CHILD_COORDINATOR, DecisionKind.COORDINATOR, DecisionKind.PLAN_HEALTH, DecisionKind.CARE_SERVICE}
)
"""The answers to which the act on patients and users applies, with its ombud (pbrl ch. 7 and 8)."""

_EVERYWHERE = (CRC_3, CRC_12)
_IN_HEALTH = (*_EVERYWHERE, PBRL_3_1)
_PLAN = Words("individuell plan", "individuell plan", "an individual plan (individuell plan)")


@dataclass(frozen=True, slots=True)
class Right:
    """A right in a letter: "dere har rett til …", its grounds, and why the child and the family are heard."""

    name: Words
    grounds: tuple[Provision, ...]
    heard: tuple[Provision, ...]


_RIGHTS = {
    DecisionKind.CHILD_COORDINATOR: Right(
        Words("barnekoordinator", "barnekoordinator", "a child coordinator (barnekoordinator)"),
        (PBRL_2_5C, HOL_7_2A),
        _IN_HEALTH,
    ),
    DecisionKind.COORDINATOR: Right(
        Words("koordinator", "koordinator", "a coordinator (koordinator)"), (PBRL_2_5B, HOL_7_2), _IN_HEALTH
    ),
    DecisionKind.PLAN_HEALTH: Right(_PLAN, (PBRL_2_5, HOL_7_1, IPF_6), _IN_HEALTH),
    DecisionKind.PLAN_CHILD_WELFARE: Right(_PLAN, (BVL_15_9, IPF_6), (*_EVERYWHERE, BVL_1_3, BVL_1_4)),
    DecisionKind.PLAN_SOCIAL: Right(_PLAN, (SOTJL_28, IPF_6), (*_EVERYWHERE, SOTJL_42)),
    DecisionKind.PLAN_NAV: Right(_PLAN, (NAVL_15, IPF_6), (*_EVERYWHERE, IPF_4)),
}


def right(decision: DecisionKind) -> Right:
    """What a letter calls this right. Raises InputError for an answer that these letters do not give."""
    if decision not in _RIGHTS:
        raise InputError("decision", f"takes one of {', '.join(_RIGHTS)}")
    return _RIGHTS[decision]
