"""The duty to appoint a coordinator in specialist care, sphl § 2-5 a, with the right in pbrl § 2-5 b.

Complex needs alone are enough; else the needs are long-term and coordinated. The coordinator must be health personnel.
"""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.pbrl import PBRL_2_5B, PBRL_2_5D
from langbenk.law.provisions.sphl import SPHL_2_5A, SPHL_2_5D
from langbenk.law.right import Decision, Right
from langbenk.law.tree import All, Any, Fact

COORDINATOR_SPECIALIST = Right(
    key="coordinator-specialist",
    grounds=(SPHL_2_5A, PBRL_2_5B),
    conditions=Any(
        Fact("specialist_complex", (SPHL_2_5A,)),
        All(
            Fact("specialist_long_term", (SPHL_2_5A,)),
            Fact("specialist_coordinated", (SPHL_2_5A,)),
        ),
    ),
    suspended=Fact("suspended_by_regulation", (SPHL_2_5D, PBRL_2_5D)),
    decision=Decision.APPEALABLE_DETERMINATION,
    appeal=DecisionKind.COORDINATOR,
)
