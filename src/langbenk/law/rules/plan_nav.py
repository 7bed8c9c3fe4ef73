"""The right to an individual plan from the Nav office, NAV-loven § 15 third paragraph."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.ipf import IPF_5
from langbenk.law.provisions.navl import NAVL_15
from langbenk.law.right import Decision, Right
from langbenk.law.tree import All, Fact

PLAN_NAV = Right(
    key="plan-nav",
    grounds=(NAVL_15,),
    conditions=All(Fact("nav_long_term", (NAVL_15,)), Fact("nav_coordinated", (NAVL_15,))),
    wish=Fact("consents_to_plan", (IPF_5,)),
    decision=Decision.INDIVIDUAL_DECISION,
    appeal=DecisionKind.PLAN_NAV,
)
