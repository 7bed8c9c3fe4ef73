"""The right to a coordinator in the municipality, pbrl § 2-5 b and hol § 7-2.

At any age, and whether or not the person wants an individual plan (forskrift 2011-12-16-1256 § 16). The municipality
must offer one; the person may say no.
"""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.hol import HOL_7_2, HOL_7_2B
from langbenk.law.provisions.pbrl import PBRL_2_5B, PBRL_2_5D
from langbenk.law.right import Decision, Right
from langbenk.law.tree import All, Fact

COORDINATOR_MUNICIPAL = Right(
    key="coordinator-municipal",
    grounds=(PBRL_2_5B, HOL_7_2),
    conditions=All(
        Fact("municipal_health_long_term", (HOL_7_2,)),
        Fact("municipal_health_coordinated", (HOL_7_2,)),
    ),
    wish=Fact("wishes_coordinator", (HOL_7_2,)),
    suspended=Fact("suspended_by_regulation", (HOL_7_2B, PBRL_2_5D)),
    decision=Decision.APPEALABLE_DETERMINATION,
    appeal=DecisionKind.COORDINATOR,
)
