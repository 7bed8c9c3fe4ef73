"""The right to a child coordinator (barnekoordinator), pbrl § 2-5 c and hol § 7-2 a.

No diagnosis is needed; needs that are coming count ("vil ha behov"); a child that is expected counts. The duty ends
the day the child turns 18. A young person who may decide and refuses that health information is shared: the act names
the parents, the health acts name the young person (pbrl §§ 3-4, 4-3), so a human must weigh, whatever the family
wishes. From 12 to 16 the young person's reasons are what counts; decision competence is asked about from 16 only, which
is why the age of 16 stands twice in that tree.
"""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.hol import HOL_7_2A, HOL_7_2B
from langbenk.law.provisions.pbrl import PBRL_2_5C, PBRL_2_5D
from langbenk.law.provisions.pbrl_persons import PBRL_3_4, PBRL_4_3
from langbenk.law.right import Decision, Right
from langbenk.law.tree import All, Any, Fact, Not

BOTH = (PBRL_2_5C, HOL_7_2A)

EXPECTING = Fact("expecting", BOTH, asked=False)
UNDER_18 = Fact("under_18", (HOL_7_2A,), asked=False)
SERIOUS_CONDITION = Fact("serious_condition", BOTH)
LONG_TERM = Fact("long_term", BOTH)
COMPOSITE = Fact("composite", BOTH)
COORDINATED = Fact("coordinated", BOTH)
HEALTH_SERVICES = Fact("health_services", BOTH)
OTHER_WELFARE_SERVICES = Fact("other_welfare_services", BOTH)
FAMILY_WISHES = Fact("family_wishes_child_coordinator", (HOL_7_2A,))

REFUSES_SHARING = Fact("refuses_sharing", (PBRL_3_4,))
AGED_12 = Fact("aged_12", (PBRL_3_4,), asked=False)
AGED_16 = Fact("aged_16", (PBRL_4_3,), asked=False)
DECISION_COMPETENT = Fact("decision_competent", (PBRL_4_3,))

CHILD_COORDINATOR = Right(
    key="child-coordinator",
    grounds=BOTH,
    conditions=All(
        Any(EXPECTING, UNDER_18),
        SERIOUS_CONDITION,
        LONG_TERM,
        Any(COMPOSITE, COORDINATED),
        HEALTH_SERVICES,
        OTHER_WELFARE_SERVICES,
    ),
    wish=FAMILY_WISHES,
    weigh=All(REFUSES_SHARING, AGED_12, Any(Not(AGED_16), All(AGED_16, DECISION_COMPETENT))),
    suspended=Fact("suspended_by_regulation", (HOL_7_2B, PBRL_2_5D)),
    decision=Decision.APPEALABLE_DETERMINATION,
    appeal=DecisionKind.CHILD_COORDINATOR,
)
