"""Who may see what is written about a child or young person.

Health: pbrl §§ 3-4, 5-1; child welfare: fvl § 18, bvl §§ 12-2, 12-6; school and the rest: barnelova § 47, and for the
child fvl § 18, which keeps confidential information from a party under 15. From 18 the parents are out. In care the
foster home or institution may see what concerns health since 2026; before that the act spoke of child welfare only.
Information that a parent needs to fulfil the parental responsibility is given until 18 in spite of the young person's
wish (pbrl § 3-4 fourth paragraph), and the young person is told.
"""

from dataclasses import replace
from datetime import date

from langbenk.law.ladder import ALWAYS, Ruling, Rung, climb
from langbenk.law.provision import Period
from langbenk.law.provisions.bl import BL_47
from langbenk.law.provisions.bvl_case import BVL_12_2, BVL_12_3, BVL_12_6
from langbenk.law.provisions.fvl_case import FVL_18
from langbenk.law.provisions.pbrl_persons import PBRL_3_4, PBRL_5_1
from langbenk.law.tree import All, Not
from langbenk.law.young import (
    AGED_12,
    AGED_15,
    AGED_16,
    AGED_18,
    CARE_ORDER,
    PARENTS_NOT_TOLD,
    WEIGHTY_REASONS,
    Circumstances,
    Manner,
    Matter,
    Party,
)

SEE, HIDDEN, ASSESS = Manner.MAY_SEE, Manner.MAY_NOT_SEE, Manner.ASSESS

HEALTH = (
    Rung(AGED_18, (), HIDDEN, (PBRL_3_4, PBRL_5_1)),
    Rung(WEIGHTY_REASONS, (), HIDDEN, (PBRL_3_4,)),
    Rung(AGED_16, (), ASSESS, (PBRL_3_4,)),
    Rung(All(AGED_12, PARENTS_NOT_TOLD), (), HIDDEN, (PBRL_3_4,)),
    Rung(ALWAYS, (), SEE, (PBRL_3_4, PBRL_5_1)),
)
IN_CARE = (Rung(Not(CARE_ORDER), (), HIDDEN, (PBRL_3_4,)), *HEALTH)
BEFORE_THE_FOSTER_HOME_WAS_NAMED = Period(None, date(2026, 1, 1), by="LOV-2025-06-20-39")
ON_REQUEST = (
    Rung(AGED_18, (), HIDDEN, (BL_47,)),
    Rung(WEIGHTY_REASONS, (), HIDDEN, (BL_47,)),
    Rung(ALWAYS, (), ASSESS, (BL_47,)),
)
BY_RESPONSIBILITY = (*ON_REQUEST[:2], Rung(ALWAYS, (), SEE, (BL_47,)))
OWN_CASE = (Rung(AGED_15, (), SEE, (FVL_18,)), Rung(ALWAYS, (), ASSESS, (FVL_18,)))

OWN, RESPONSIBLE, OTHER = Party.YOUNG_PERSON, Party.PARENT_WITH_RESPONSIBILITY, Party.PARENT_WITHOUT_RESPONSIBILITY

HEALTH_RECORD: dict[Party, tuple[Rung, ...]] = {
    OWN: (Rung(ALWAYS, (), SEE, (PBRL_5_1,)),),
    RESPONSIBLE: HEALTH,
    OTHER: (*HEALTH[:2], HEALTH[3], ON_REQUEST[2]),
    Party.CHILD_WELFARE_SERVICE: IN_CARE,
    Party.FOSTER_HOME: (Rung(ALWAYS, (), HIDDEN, (PBRL_3_4,), BEFORE_THE_FOSTER_HOME_WAS_NAMED), *IN_CARE),
}

LADDERS: dict[Matter, dict[Party, tuple[Rung, ...]]] = {
    Matter.HEALTH: HEALTH_RECORD,
    Matter.HEALTH_INFORMATION: HEALTH_RECORD,
    Matter.SCHOOL: {OWN: OWN_CASE, RESPONSIBLE: BY_RESPONSIBILITY, OTHER: ON_REQUEST},
    Matter.CHILD_WELFARE: {
        OWN: (Rung(AGED_15, (), SEE, (BVL_12_3, BVL_12_6, FVL_18)), OWN_CASE[1]),
        RESPONSIBLE: (
            Rung(AGED_18, (), HIDDEN, (BVL_12_6,)),
            Rung(WEIGHTY_REASONS, (), HIDDEN, (BVL_12_6, BVL_12_2)),
            Rung(ALWAYS, (), SEE, (BVL_12_6, BVL_12_2)),
        ),
        OTHER: ON_REQUEST,
    },
    Matter.GENERAL: {OWN: OWN_CASE, RESPONSIBLE: BY_RESPONSIBILITY, OTHER: ON_REQUEST},
}


def who_may_see(matter: Matter, party: Party, life: Circumstances) -> Ruling:
    """Whether the party may see; Manner.ASSESS where a human must weigh it.

    Raises KeyError for a matter or a party that the acts say nothing of, such as an online service.
    """
    ruling = climb(LADDERS[matter][party], life.known(), life.on)
    return replace(ruling, parties=(party,))
