"""Who consents for a child or young person, matter by matter.

Health: pbrl §§ 4-3 to 4-5; sharing health information: hpl § 22 with pbrl § 4-4; school: opplæringslova §§ 24-4, 24-5
and barnelova § 32; child welfare: bvl § 12-3; everything else: barnelova §§ 30, 37. Parents with joint responsibility
consent together; whether a plan or a coordinator is daily care is not settled, so both are asked when they live apart.
In the general matters of a 16 or 17 year old, and where the care has been taken over, the acts do not give one answer.
"""

from datetime import date

from langbenk.law.ladder import ALWAYS, Ruling, Rung, climb
from langbenk.law.provision import Period
from langbenk.law.provisions.bl import BL_30, BL_32, BL_33, BL_37
from langbenk.law.provisions.bvl_case import BVL_12_3
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.provisions.oppl import OPPL_24_4, OPPL_24_5
from langbenk.law.provisions.pbrl_persons import PBRL_3_4, PBRL_4_3, PBRL_4_4, PBRL_4_5
from langbenk.law.provisions.popl import POPL_5
from langbenk.law.tree import All, Any, Not
from langbenk.law.young import (
    AGED_12,
    AGED_13,
    AGED_15,
    AGED_16,
    AGED_18,
    AVOIDS_HARM,
    CARE_ORDER,
    DECISION_COMPETENT,
    EVERYDAY_CARE,
    JOINT_RESPONSIBILITY,
    LIVES_WITH_ONE,
    PARENTS_NOT_TOLD,
    WEIGHTY_REASONS,
    Circumstances,
    Manner,
    Matter,
    Party,
)

FOSTER_HOME_HAS_A_SAY = Period(date(2026, 1, 1), by="LOV-2025-06-20-39")
YOUNG, PARENTS, SERVICE = (Party.YOUNG_PERSON,), (Party.PARENTS,), (Party.CHILD_WELFARE_SERVICE,)
WITH_FOSTER_HOME = (Party.CHILD_WELFARE_SERVICE, Party.FOSTER_HOME)

OF_AGE = Rung(AGED_18, YOUNG, Manner.ALONE, (BL_33,))
CARE_TAKEN_OVER = Rung(CARE_ORDER, WITH_FOSTER_HOME, Manner.ASSESS, ())
ONE_RESPONSIBLE = Rung(Not(JOINT_RESPONSIBILITY), (Party.PARENT_WITH_RESPONSIBILITY,), Manner.ALONE, (BL_30,))
ONE_LIVED_WITH = Rung(All(LIVES_WITH_ONE, EVERYDAY_CARE), (Party.PARENT_LIVED_WITH,), Manner.ALONE, (BL_37,))
BOTH = Rung(ALWAYS, PARENTS, Manner.TOGETHER, (BL_30,))

NOT_INFORMED = Any(PARENTS_NOT_TOLD, WEIGHTY_REASONS)
"""The parents are not informed: the young person's own wish, or weighty regard for the child (pbrl § 3-4 second and
third paragraph). From 12 the young person then consents (pbrl § 4-3 first paragraph c); under 12 health personnel may
decide only what is strictly needed for a time (sixth paragraph), which a human must weigh."""

UNDER_16_HEALTH = (
    Rung(WEIGHTY_REASONS, (), Manner.ASSESS, (PBRL_3_4, PBRL_4_3)),
    Rung(CARE_ORDER, WITH_FOSTER_HOME, Manner.SERVICE_HAS_LAST_WORD, (PBRL_4_4,), FOSTER_HOME_HAS_A_SAY),
    Rung(CARE_ORDER, SERVICE, Manner.ALONE, (PBRL_4_4,)),
    Rung(Any(EVERYDAY_CARE, AVOIDS_HARM), PARENTS, Manner.ONE_IS_ENOUGH, (PBRL_4_4,)),
    ONE_RESPONSIBLE,
    Rung(ALWAYS, PARENTS, Manner.TOGETHER, (PBRL_4_4, BL_30)),
)

LADDERS: dict[Matter, tuple[Rung, ...]] = {
    Matter.HEALTH: (
        Rung(All(AGED_16, DECISION_COMPETENT), YOUNG, Manner.ALONE, (PBRL_4_3,)),
        Rung(AGED_18, (), Manner.ASSESS, (PBRL_4_3,)),
        Rung(All(AGED_16, CARE_ORDER), SERVICE, Manner.ALONE, (PBRL_4_5,)),
        Rung(AGED_16, PARENTS, Manner.TOGETHER, (PBRL_4_5,)),
        Rung(All(AGED_12, NOT_INFORMED), YOUNG, Manner.ALONE, (PBRL_4_3, PBRL_3_4)),
        *UNDER_16_HEALTH,
    ),
    Matter.HEALTH_INFORMATION: (
        Rung(All(AGED_16, DECISION_COMPETENT), YOUNG, Manner.ALONE, (HPL_22,)),
        Rung(AGED_16, (Party.NEAREST_RELATIVES,), Manner.ALONE, (HPL_22,)),
        Rung(All(AGED_12, NOT_INFORMED), YOUNG, Manner.ALONE, (HPL_22, PBRL_4_3)),
        *UNDER_16_HEALTH,
    ),
    Matter.SCHOOL: (
        Rung(AGED_15, YOUNG, Manner.ALONE, (OPPL_24_5, BL_32)),
        Rung(CARE_ORDER, WITH_FOSTER_HOME, Manner.SERVICE_HAS_LAST_WORD, (OPPL_24_4,), FOSTER_HOME_HAS_A_SAY),
        CARE_TAKEN_OVER,
        ONE_RESPONSIBLE,
        ONE_LIVED_WITH,
        BOTH,
    ),
    Matter.CHILD_WELFARE: (
        OF_AGE,
        CARE_TAKEN_OVER,
        Rung(AGED_15, (Party.YOUNG_PERSON, Party.PARENTS), Manner.TOGETHER, (BVL_12_3, BL_30)),
        ONE_RESPONSIBLE,
        BOTH,
    ),
    Matter.GENERAL: (
        OF_AGE,
        CARE_TAKEN_OVER,
        Rung(AGED_16, (Party.YOUNG_PERSON, Party.PARENTS), Manner.ASSESS, (BL_30,)),
        ONE_RESPONSIBLE,
        ONE_LIVED_WITH,
        BOTH,
    ),
    Matter.ONLINE_SERVICE: (Rung(AGED_13, YOUNG, Manner.ALONE, (POPL_5,)), ONE_RESPONSIBLE, BOTH),
}


def who_consents(matter: Matter, life: Circumstances) -> Ruling:
    """Who may consent, and how; Manner.ASSESS where a human must weigh it, with those it stands between."""
    return climb(LADDERS[matter], life.known(), life.on)
