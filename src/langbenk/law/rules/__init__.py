"""The rules, one file for each right or duty, and their order in the contract's answer."""

from langbenk.law.right import Right
from langbenk.law.rules.child_coordinator import CHILD_COORDINATOR
from langbenk.law.rules.contact_doctor import CONTACT_DOCTOR
from langbenk.law.rules.cooperation_duty import COOPERATION_DUTY
from langbenk.law.rules.coordinator_municipal import COORDINATOR_MUNICIPAL
from langbenk.law.rules.coordinator_specialist import COORDINATOR_SPECIALIST
from langbenk.law.rules.plan_child_welfare import PLAN_CHILD_WELFARE
from langbenk.law.rules.plan_health import PLAN_HEALTH
from langbenk.law.rules.plan_nav import PLAN_NAV
from langbenk.law.rules.plan_social import PLAN_SOCIAL
from langbenk.law.rules.who_coordinates import WHO_COORDINATES

CONTRACT: tuple[Right, ...] = (
    COOPERATION_DUTY,
    CHILD_COORDINATOR,
    COORDINATOR_MUNICIPAL,
    COORDINATOR_SPECIALIST,
    PLAN_HEALTH,
    PLAN_CHILD_WELFARE,
    PLAN_SOCIAL,
    PLAN_NAV,
    WHO_COORDINATES,
)
"""The rules that every assessment answers, always all of them, in this order."""

RULES: dict[str, Right] = {right.key: right for right in (*CONTRACT, CONTACT_DOCTOR)}
"""Every rule by its key; the contact doctor is asked for by name."""
