"""Whether the child must be heard, and how much it counts: barnelova § 31, pbrl §§ 3-1, 4-4, bvl § 1-4, CRC art. 12.

From 7 always; younger as soon as the child can form a view. From 12 with great weight in health and personal matters.
A pupil is heard at any age (opplæringslova § 10-2). From 15 the young person decides on school, from 16 on health.
"""

from datetime import date

from langbenk.law.ladder import ALWAYS, Ruling, Rung, climb
from langbenk.law.provision import Period
from langbenk.law.provisions.bl import BL_31, BL_32, BL_33
from langbenk.law.provisions.bvl_case import BVL_1_4
from langbenk.law.provisions.crc import CRC_12
from langbenk.law.provisions.oppl import OPPL_10_2, OPPL_24_5
from langbenk.law.provisions.pbrl_persons import PBRL_3_1, PBRL_4_3, PBRL_4_4
from langbenk.law.tree import All, Any
from langbenk.law.young import (
    AGED_7,
    AGED_12,
    AGED_15,
    AGED_16,
    AGED_18,
    DECISION_COMPETENT,
    FORMS_VIEWS,
    Circumstances,
    Manner,
    Matter,
    Party,
)

YOUNG = (Party.YOUNG_PERSON,)
OF_AGE = Rung(AGED_18, YOUNG, Manner.DECIDES, (BL_33,))
NOT_YET = Rung(ALWAYS, YOUNG, Manner.NOT_REQUIRED, ())
VIEW = Any(AGED_7, FORMS_VIEWS)

HEALTH = (
    Rung(All(AGED_16, DECISION_COMPETENT), YOUNG, Manner.DECIDES, (PBRL_4_3,)),
    Rung(AGED_12, YOUNG, Manner.HEARD_WITH_GREAT_WEIGHT, (PBRL_4_4, PBRL_3_1, BL_31)),
    Rung(VIEW, YOUNG, Manner.HEARD, (PBRL_4_4, PBRL_3_1, BL_31)),
    NOT_YET,
)
GENERAL = (
    OF_AGE,
    Rung(AGED_12, YOUNG, Manner.HEARD_WITH_GREAT_WEIGHT, (BL_31, CRC_12)),
    Rung(VIEW, YOUNG, Manner.HEARD, (BL_31, CRC_12)),
    NOT_YET,
)
LADDERS: dict[Matter, tuple[Rung, ...]] = {
    Matter.HEALTH: HEALTH,
    Matter.HEALTH_INFORMATION: HEALTH,
    Matter.SCHOOL: (
        Rung(AGED_15, YOUNG, Manner.DECIDES, (OPPL_24_5, BL_32)),
        Rung(ALWAYS, YOUNG, Manner.HEARD, (OPPL_10_2,), Period(date(2024, 8, 1))),
        *GENERAL[1:],
    ),
    Matter.CHILD_WELFARE: (OF_AGE, Rung(VIEW, YOUNG, Manner.HEARD, (BVL_1_4, CRC_12)), NOT_YET),
    Matter.GENERAL: GENERAL,
    Matter.ONLINE_SERVICE: GENERAL,
}


def who_must_be_heard(matter: Matter, life: Circumstances) -> Ruling:
    """How the child or young person takes part: heard, heard with great weight, decides, or cannot yet."""
    return climb(LADDERS[matter], life.known(), life.on)
