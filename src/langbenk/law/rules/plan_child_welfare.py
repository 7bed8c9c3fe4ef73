"""The child's right to an individual plan from child welfare, bvl § 15-9 (until 2022: barnevernloven § 3-2 a).

The act is for children under 18; measures may go on until 25 (bvl §§ 1-2, 3-6). Whether the child's right to a plan
goes on with them, or begins before birth, the act does not say: from 18 to 25, and before birth, a human must weigh.
"""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.bvl import BVL_1_2, BVL_15_9
from langbenk.law.provisions.bvl92 import BVL92_3_2A
from langbenk.law.provisions.bvl_case import BVL_3_6
from langbenk.law.provisions.ipf import IPF_5
from langbenk.law.right import Decision, Right
from langbenk.law.tree import All, Fact, Not

NEED = (BVL_15_9, BVL92_3_2A)

PLAN_CHILD_WELFARE = Right(
    key="plan-child-welfare",
    grounds=NEED,
    conditions=All(
        Fact("under_25", (BVL_3_6,), asked=False),
        Fact("child_welfare_long_term", NEED),
        Fact("child_welfare_coordinated", NEED),
    ),
    wish=Fact("consents_to_plan", (IPF_5,)),
    weigh=Not(Fact("under_18", (BVL_1_2,), asked=False)),
    decision=Decision.APPEALABLE_DETERMINATION,
    appeal=DecisionKind.PLAN_CHILD_WELFARE,
)
