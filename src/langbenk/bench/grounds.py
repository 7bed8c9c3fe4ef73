"""The grounds of seats: of those given by hand, and of a service by its own duty to cooperate, as the law stands
on the day.
"""

from datetime import date
from functools import lru_cache

from langbenk.access.standing import Tie
from langbenk.law.duties import carried
from langbenk.law.provision import Carry, Provision
from langbenk.law.provisions.arkl import ARKL_5
from langbenk.law.provisions.bl import BL_47
from langbenk.law.provisions.bvl_case import BVL_5_4
from langbenk.law.provisions.fvl import FVL_12
from langbenk.law.provisions.gdpr import GDPR_37
from langbenk.law.provisions.hol import HOL_3_4
from langbenk.law.provisions.koml import KOML_13_1, KOML_30_2
from langbenk.law.provisions.lkf import LKF_8
from langbenk.law.provisions.pbrl_persons import PBRL_3_1, PBRL_3_3
from langbenk.law.provisions.pjf import PJF_14
from langbenk.law.provisions.sphl import SPHL_2_5A
from langbenk.law.provisions.vgml import VGML_17
from langbenk.law.services import Service

RELATIVES: dict[Tie, Provision] = {
    Tie.SELF: PBRL_3_1,
    Tie.PARENT: BL_47,
    Tie.FOSTER_PARENT: BVL_5_4,
    Tie.APPOINTED_GUARDIAN: VGML_17,
    Tie.KIN: PBRL_3_3,
    Tie.ATTORNEY: FVL_12,
}
"""The ground of each relative's seat. A foster parent whom child welfare has given the say sits on pasient- og
brukerrettighetsloven § 4-4, and is then asked for consents."""

SERVICES: dict[Tie, Provision | None] = {
    Tie.TEAM_MEMBER: None,  # the service's own duty to cooperate
    Tie.HELPING_SERVICE: None,
    Tie.HOSPITAL_COORDINATOR: SPHL_2_5A,
    Tie.INSTITUTION: BVL_5_4,
    Tie.DECIDER: HOL_3_4,
    Tie.SUPERVISOR: KOML_30_2,
}
"""The ground of each seat that is given for a service."""

CHARGES: dict[Tie, Provision] = {
    Tie.CHIEF_EXECUTIVE: KOML_13_1,
    Tie.DELEGATE: KOML_13_1,
    Tie.INSPECTOR: KOML_30_2,
    Tie.LOG_CONTROLLER: PJF_14,
    Tie.DATA_PROTECTION_OFFICER: GDPR_37,
    Tie.ARCHIVE_OFFICER: ARKL_5,
    Tie.EVALUATOR: LKF_8,
}
"""The ground of each charge. The delegate decides by the power that the chief executive has been given, and gave on."""

# Neither is a kind of its own in the law: the coordinating unit belongs to the municipality's health and care services,
# and the administration answers for them (helse- og omsorgstjenesteloven § 3-1).
BELONGS_TO = {"coordinating_unit": Service.MUNICIPAL_HEALTH, "administration": Service.MUNICIPAL_HEALTH}


def kind_in_law(kind: str) -> str:
    """The law's own kind of service for this one."""
    return BELONGS_TO.get(kind, kind)


@lru_cache(maxsize=512)
def cooperation_ground(kind: str, on: date) -> str:
    """The id of the provision that binds this kind of service to cooperate in a single case; empty when none does."""
    duties = carried(kind_in_law(kind), on, Carry.COOPERATE_CASE)
    return duties[0].provision.id if duties else ""
