"""The sentences of every rule by the code of its outcome."""

from langbenk.law.right import Code
from langbenk.law.services import SERVICE_WORDS, Service
from langbenk.law.texts.outcomes_cooperation import (
    AGE_UNKNOWN,
    CHIEF_EXECUTIVE_DECIDES,
    COMMON,
    COOPERATION_DUTY,
    COORDINATES,
    THE_CHILD_COORDINATOR,
    WHO_COORDINATES,
)
from langbenk.law.texts.outcomes_coordinators import (
    CHILD_COORDINATOR,
    CONTACT_DOCTOR,
    COORDINATOR_MUNICIPAL,
    COORDINATOR_SPECIALIST,
)
from langbenk.law.texts.outcomes_plans import PLAN_CHILD_WELFARE, PLAN_HEALTH, PLAN_NAV, PLAN_SOCIAL
from langbenk.law.words import Words

TEXTS: dict[str, dict[Code, Words]] = {
    "cooperation-duty": COOPERATION_DUTY,
    "child-coordinator": CHILD_COORDINATOR,
    "coordinator-municipal": COORDINATOR_MUNICIPAL,
    "coordinator-specialist": COORDINATOR_SPECIALIST,
    "contact-doctor": CONTACT_DOCTOR,
    "plan-health": PLAN_HEALTH,
    "plan-child-welfare": PLAN_CHILD_WELFARE,
    "plan-social": PLAN_SOCIAL,
    "plan-nav": PLAN_NAV,
    "who-coordinates": WHO_COORDINATES,
}


def outcome_words(rule: str, code: Code) -> Words:
    """What `rule` says when its code is `code`."""
    return TEXTS[rule].get(code) or COMMON[code]


def with_age_asked(words: Words) -> Words:
    """The same, and that the age is missing."""
    return Words(f"{words.nb} {AGE_UNKNOWN.nb}", f"{words.nn} {AGE_UNKNOWN.nn}", f"{words.en} {AGE_UNKNOWN.en}")


def coordinator_words(coordinator: str) -> Words:
    """Who coordinates, in a sentence, for the contract's word for the coordinator."""
    if coordinator == "chief_executive_decides":
        return CHIEF_EXECUTIVE_DECIDES
    who = THE_CHILD_COORDINATOR if coordinator == "child_coordinator" else SERVICE_WORDS[Service(coordinator)]
    told = COORDINATES
    return Words(
        told.nb.format(who=capital(who.nb)), told.nn.format(who=capital(who.nn)), told.en.format(who=capital(who.en))
    )


def capital(text: str) -> str:
    """The text with its first letter large; the rest stays, as in "PPT"."""
    return text[:1].upper() + text[1:]
