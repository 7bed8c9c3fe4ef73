"""The right to an individual plan from social services, sotjl § 28, and for participants of the programme, § 33.

Participants of the qualification programme have the right without any test of need.
"""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.ipf import IPF_5
from langbenk.law.provisions.sotjl import SOTJL_28, SOTJL_33
from langbenk.law.right import Decision, Right
from langbenk.law.tree import All, Any, Fact

PLAN_SOCIAL = Right(
    key="plan-social",
    grounds=(SOTJL_28, SOTJL_33),
    conditions=Any(
        Fact("qualification_programme", (SOTJL_33,)),
        All(Fact("social_long_term", (SOTJL_28,)), Fact("social_coordinated", (SOTJL_28,))),
    ),
    wish=Fact("consents_to_plan", (IPF_5,)),
    decision=Decision.INDIVIDUAL_DECISION,
    appeal=DecisionKind.PLAN_SOCIAL,
)
