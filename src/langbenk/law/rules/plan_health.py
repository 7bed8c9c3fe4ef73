"""The right to an individual plan in health and care, pbrl § 2-5 with hol § 7-1, sphl § 2-5 and phvl § 4-1.

One level's long-term and coordinated need is enough. The municipality leads as soon as there is a need of municipal
health and care, long-term or coordinated or both, beside the hospital's (hol § 7-1 second paragraph, plan regulation
§ 8); the hospital leads alone only where no municipal need is known. No plan without consent (§ 5).

A regulation may suspend the duties of the municipality, of the hospital and the right itself (hol § 7-2 b, sphl
§ 2-5 d, pbrl § 2-5 d). The institution's own duty in phvl § 4-1 stands in none of those lists and goes on.
"""

from langbenk.law.answer import Answer
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.hol import HOL_7_1, HOL_7_2B
from langbenk.law.provisions.ipf import IPF_5
from langbenk.law.provisions.pbrl import PBRL_2_5, PBRL_2_5D
from langbenk.law.provisions.phvl import PHVL_4_1
from langbenk.law.provisions.sphl import SPHL_2_5, SPHL_2_5D
from langbenk.law.right import Code, Decision, Right
from langbenk.law.tree import All, Any, Fact, Known

MUNICIPAL = (HOL_7_1,)
SPECIALIST = (SPHL_2_5, PHVL_4_1)

MUNICIPAL_LONG_TERM = Fact("municipal_health_long_term", MUNICIPAL)
MUNICIPAL_COORDINATED = Fact("municipal_health_coordinated", MUNICIPAL)

PLAN_HEALTH = Right(
    key="plan-health",
    grounds=(PBRL_2_5, HOL_7_1, SPHL_2_5, PHVL_4_1),
    conditions=Any(
        All(MUNICIPAL_LONG_TERM, MUNICIPAL_COORDINATED),
        All(Fact("specialist_long_term", SPECIALIST), Fact("specialist_coordinated", SPECIALIST)),
    ),
    wish=Fact("consents_to_plan", (IPF_5,)),
    suspended=Fact("suspended_by_regulation", (HOL_7_2B, PBRL_2_5D, SPHL_2_5D)),
    decision=Decision.APPEALABLE_DETERMINATION,
    appeal=DecisionKind.PLAN_HEALTH,
)

MUNICIPAL_NEED = Any(MUNICIPAL_LONG_TERM, MUNICIPAL_COORDINATED)


def leads(known: Known, code: Code) -> str | None:
    """Who must see to the plan: "municipality" or "specialist"; None while the need of a plan is not established.

    Asking for the consent is the leader's task; so there is one while only the consent is unknown (Code.ASK_WISH).
    """
    if code not in (Code.ENTITLED, Code.DECLINED, Code.ASK_WISH):
        return None
    return "municipality" if MUNICIPAL_NEED.answer(known) is Answer.YES else "specialist"
