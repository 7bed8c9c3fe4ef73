"""The signs that make an entitlement worth showing first: facts that the rules know, joined widely.

Each tree is an "any of": one yes is enough to show it first, and only when every fact in it is known to be no is it
left out of what is worth asking about. No tree is the law's own test; that is made by whoever decides.
"""

from langbenk.law.tree import All, Any, Fact

EVERYONE = All()
"""No sign is needed."""

_SERIOUS = Fact("serious_condition")
_LASTING = Fact("long_term")
_HEALTH = Fact("health_services")
_OTHER_WELFARE = Fact("other_welfare_services")
_SEVERAL = Fact("composite")
_TOGETHER = Fact("coordinated")
_MUNICIPAL_LASTING = Fact("municipal_health_long_term")
_MUNICIPAL_TOGETHER = Fact("municipal_health_coordinated")
_COMPLEX = Fact("specialist_complex")
_SPECIALIST_LASTING = Fact("specialist_long_term")
_SPECIALIST_TOGETHER = Fact("specialist_coordinated")
_SOME_LENGTH = Fact("specialist_some_length")
_NAV_LASTING = Fact("nav_long_term")
_NAV_TOGETHER = Fact("nav_coordinated")
_SOCIAL_LASTING = Fact("social_long_term")
_SOCIAL_TOGETHER = Fact("social_coordinated")
_CHILD_WELFARE_LASTING = Fact("child_welfare_long_term")
_CHILD_WELFARE_TOGETHER = Fact("child_welfare_coordinated")

ILLNESS = Any(_SERIOUS, _LASTING, _HEALTH)
"""Illness, injury or impairment that is serious or lasts."""

MUCH_CARE = Any(_SERIOUS, _MUNICIPAL_LASTING)
"""A need of care that weighs on those at home."""

CARE_THAT_LASTS = Any(_SERIOUS, _LASTING, _MUNICIPAL_LASTING)
"""A need of care over time."""

HOSPITAL = Any(_SERIOUS, _COMPLEX, _SPECIALIST_LASTING, _SOME_LENGTH)
"""Help from hospital or other specialists."""

LEARNING = Any(_SERIOUS, _LASTING, _OTHER_WELFARE)
"""Something that may make kindergarten or school harder."""

BENEFITS = Any(_SERIOUS, _LASTING, _NAV_LASTING)
"""Something that costs, or that keeps somebody from work."""

LITTLE_MONEY = Any(_SOCIAL_LASTING, _NAV_LASTING)
"""A hard time with money or home."""

A_HARD_TIME = Any(_CHILD_WELFARE_LASTING, _SOCIAL_LASTING)
"""A hard time in the family."""

SEVERAL_SERVICES = Any(
    *(_SEVERAL, _TOGETHER, _MUNICIPAL_TOGETHER, _SPECIALIST_TOGETHER),
    *(_CHILD_WELFARE_TOGETHER, _SOCIAL_TOGETHER, _NAV_TOGETHER),
)
"""Several services that have to agree, whoever leads them."""

COMPLEX_CARE = Any(_COMPLEX, _SPECIALIST_LASTING, _SPECIALIST_TOGETHER)
"""Hospital care that somebody must hold together."""
