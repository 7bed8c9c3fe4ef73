"""The checklist of each step in a life: who does what, and on which provision; where none, the municipality's own."""

from dataclasses import dataclass
from enum import StrEnum

from langbenk.law.provision import Provision
from langbenk.law.provisions.arkl import ARKL_12
from langbenk.law.provisions.bhl import BHL_2B
from langbenk.law.provisions.bhl_steps import BHL_2A, BHL_16
from langbenk.law.provisions.bl import BL_30, BL_31, BL_33
from langbenk.law.provisions.bvl_case import BVL_3_6, BVL_12_3
from langbenk.law.provisions.fvl import FVL_11, FVL_13A
from langbenk.law.provisions.fvl_case import FVL_16, FVL_27
from langbenk.law.provisions.habf import HABF_16
from langbenk.law.provisions.hol import HOL_3_4, HOL_7_1, HOL_7_2, HOL_7_2A, HOL_7_3
from langbenk.law.provisions.hol_services import HOL_3_1
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.provisions.ipf import IPF_5, IPF_8, IPF_9
from langbenk.law.provisions.oppl import OPPL_9_4, OPPL_9_5, OPPL_24_1, OPPL_24_5, OPPL_25_1
from langbenk.law.provisions.oppl_steps import OPPL_2_4, OPPL_4_7, OPPL_5_1
from langbenk.law.provisions.pbrl_persons import PBRL_3_2, PBRL_3_4, PBRL_4_3, PBRL_4_4
from langbenk.law.provisions.sphl import SPHL_2_5, SPHL_2_5A
from langbenk.law.texts import transition_names as told
from langbenk.law.texts import transitions_events, transitions_growing
from langbenk.law.words import Words


class TransitionKind(StrEnum):
    """The steps of a life that a case must be ready for, in their usual order."""

    BIRTH = "birth"
    KINDERGARTEN = "kindergarten"
    SCHOOL = "school"
    TWELVE = "twelve"
    FIFTEEN = "fifteen"
    SIXTEEN = "sixteen"
    UPPER_SECONDARY = "upper_secondary"
    EIGHTEEN = "eighteen"
    HOSPITAL_TO_HOME = "hospital_to_home"
    MOVING = "moving"
    DEATH = "death"


class ChecklistPart(StrEnum):
    """What an item is about."""

    PEOPLE_INVITED = "people_invited"
    CONSENTS_RENEWED = "consents_renewed"
    SEATS_ENDED = "seats_ended"
    PLAN_REVISED = "plan_revised"
    RIGHTS_ASSESSED = "rights_assessed"
    HANDED_OVER = "handed_over"
    TOLD = "told"


class Doer(StrEnum):
    """Who does it."""

    COORDINATOR = "coordinator"
    UNIT = "unit"
    FAMILY = "family"
    KINDERGARTEN = "kindergarten"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    CHILD_WELFARE = "child_welfare"


TRANSITION_WORDS: dict[TransitionKind, Words] = dict(zip(TransitionKind, told.KINDS, strict=True))
PART_WORDS: dict[ChecklistPart, Words] = dict(zip(ChecklistPart, told.PARTS, strict=True))
DOER_WORDS: dict[Doer, Words] = dict(zip(Doer, told.DOERS, strict=True))


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One thing to do before or on the day."""

    key: str
    part: ChecklistPart
    who: Doer
    words: Words
    grounds: tuple[Provision, ...]

    @property
    def is_local(self) -> bool:
        """Whether the law is silent, so that this is the municipality's own routine."""
        return not self.grounds


_ITEMS = transitions_growing.ITEMS | transitions_events.ITEMS


def _item(key: str, part: ChecklistPart, who: Doer, *grounds: Provision) -> ChecklistItem:
    """An item; its words stand in the texts under the same key."""
    return ChecklistItem(key, part, who, _ITEMS[key], grounds)


_P, _W = ChecklistPart, Doer
_SECRECY = (FVL_13A, HPL_22)
_CONSENTS = _item("consents", _P.CONSENTS_RENEWED, _W.COORDINATOR, *_SECRECY)
_PLAN = _item("plan", _P.PLAN_REVISED, _W.COORDINATOR, IPF_9)
_COORDINATES = _item("who_coordinates", _P.HANDED_OVER, _W.UNIT, HOL_3_4)
_TELL = _item("tell", _P.TOLD, _W.COORDINATOR, FVL_11, PBRL_3_2)
_TELL_YOUNG = _item("tell_young", _P.TOLD, _W.COORDINATOR, BL_31, PBRL_3_2)

CHECKLISTS: dict[TransitionKind, tuple[ChecklistItem, ...]] = {
    TransitionKind.BIRTH: (
        _item("identity", _P.HANDED_OVER, _W.UNIT),
        _item("guardians", _P.PEOPLE_INVITED, _W.UNIT, BL_30),
        _item("invite_health_centre", _P.PEOPLE_INVITED, _W.COORDINATOR, HOL_3_4),
        _item("parents_consent", _P.CONSENTS_RENEWED, _W.COORDINATOR, PBRL_4_4, *_SECRECY),
        _item("plan_for_child", _P.PLAN_REVISED, _W.COORDINATOR, HOL_7_1, IPF_5),
        _item("coordinator_stays", _P.TOLD, _W.COORDINATOR, HOL_7_2A),
    ),
    TransitionKind.KINDERGARTEN: (
        _item("apply_kindergarten", _P.HANDED_OVER, _W.FAMILY, BHL_16),
        _item("invite_kindergarten", _P.PEOPLE_INVITED, _W.COORDINATOR, BHL_2B),
        _CONSENTS,
        _PLAN,
        _COORDINATES,
        _TELL,
    ),
    TransitionKind.SCHOOL: (
        _item("deferral", _P.RIGHTS_ASSESSED, _W.FAMILY, OPPL_2_4),
        _item("invite_school", _P.PEOPLE_INVITED, _W.COORDINATOR, OPPL_24_1),
        _item("kindergarten_meets_school", _P.HANDED_OVER, _W.KINDERGARTEN, BHL_2A, OPPL_4_7),
        _item("permission_to_school", _P.CONSENTS_RENEWED, _W.KINDERGARTEN, BHL_2A),
        _CONSENTS,
        _item("end_kindergarten", _P.SEATS_ENDED, _W.UNIT),
        _PLAN,
        _COORDINATES,
        _TELL,
    ),
    TransitionKind.TWELVE: (_TELL_YOUNG, _item("ask_kept_back", _P.CONSENTS_RENEWED, _W.COORDINATOR, PBRL_3_4), _PLAN),
    TransitionKind.FIFTEEN: (
        _TELL_YOUNG,
        _item("school_consents", _P.CONSENTS_RENEWED, _W.SCHOOL, OPPL_24_5),
        _item("own_letters", _P.TOLD, _W.UNIT, FVL_16, FVL_27),
        _item("party", _P.TOLD, _W.CHILD_WELFARE, BVL_12_3),
    ),
    TransitionKind.SIXTEEN: (
        _TELL_YOUNG,
        _item("health_consents", _P.CONSENTS_RENEWED, _W.COORDINATOR, PBRL_4_3, HPL_22),
        _item("parents_see", _P.SEATS_ENDED, _W.UNIT, PBRL_3_4),
        _item("plan_consent_young", _P.PLAN_REVISED, _W.COORDINATOR, IPF_5, PBRL_4_3),
    ),
    TransitionKind.UPPER_SECONDARY: (
        _item("apply_upper_secondary", _P.HANDED_OVER, _W.FAMILY, OPPL_5_1),
        _item("invite_county_school", _P.PEOPLE_INVITED, _W.COORDINATOR, OPPL_24_1, OPPL_9_5),
        _item("school_meets_county", _P.HANDED_OVER, _W.SCHOOL, OPPL_9_5),
        _item("share_school_change", _P.CONSENTS_RENEWED, _W.SCHOOL, OPPL_25_1, OPPL_24_5),
        _CONSENTS,
        _item("end_school", _P.SEATS_ENDED, _W.UNIT),
        _item("follow_up_service", _P.PEOPLE_INVITED, _W.COORDINATOR, OPPL_9_4),
        _PLAN,
        _item("coordinator_municipal", _P.HANDED_OVER, _W.UNIT, HOL_3_4, HOL_7_2A),
        _TELL_YOUNG,
    ),
    TransitionKind.EIGHTEEN: (
        _item("assess_coordinator", _P.RIGHTS_ASSESSED, _W.UNIT, HOL_7_2, HABF_16),
        _item("child_coordinator_ends", _P.SEATS_ENDED, _W.UNIT, HOL_7_2A),
        _item("parents_seats_end", _P.SEATS_ENDED, _W.UNIT, BL_33),
        _item("child_welfare_asks", _P.RIGHTS_ASSESSED, _W.CHILD_WELFARE, BVL_3_6),
        _item("invite_adult_services", _P.PEOPLE_INVITED, _W.COORDINATOR, HOL_3_4),
        _item("own_consents", _P.CONSENTS_RENEWED, _W.COORDINATOR, *_SECRECY),
        _item("plan_consent_adult", _P.PLAN_REVISED, _W.COORDINATOR, IPF_5, IPF_9),
        _TELL_YOUNG,
    ),
    TransitionKind.HOSPITAL_TO_HOME: (
        _item("hospital_warns", _P.HANDED_OVER, _W.HOSPITAL, SPHL_2_5),
        _item("unit_receives", _P.HANDED_OVER, _W.UNIT, HOL_7_3),
        _item("invite_at_home", _P.PEOPLE_INVITED, _W.COORDINATOR, HOL_3_4, SPHL_2_5A),
        _CONSENTS,
        _item("plan_both_levels", _P.PLAN_REVISED, _W.COORDINATOR, IPF_8, SPHL_2_5),
        _item("end_hospital", _P.SEATS_ENDED, _W.UNIT),
        _item("whom_to_call", _P.TOLD, _W.COORDINATOR, PBRL_3_2),
    ),
    TransitionKind.MOVING: (
        _item("consent_to_hand_over", _P.CONSENTS_RENEWED, _W.COORDINATOR, *_SECRECY),
        _item("hand_over_pack", _P.HANDED_OVER, _W.COORDINATOR),
        _item("accepted", _P.HANDED_OVER, _W.UNIT),
        _item("plan_goes_along", _P.PLAN_REVISED, _W.COORDINATOR, IPF_5),
        _item("all_seats_end", _P.SEATS_ENDED, _W.UNIT),
        _item("new_municipality", _P.TOLD, _W.COORDINATOR, HOL_3_1, HOL_7_2A, FVL_11),
    ),
    TransitionKind.DEATH: (
        _item("stop_messages", _P.TOLD, _W.UNIT),
        _item("talk_with_family", _P.TOLD, _W.COORDINATOR),
        _item("tell_services", _P.TOLD, _W.UNIT),
        _item("all_seats_end", _P.SEATS_ENDED, _W.UNIT),
        _item("keep_records", _P.HANDED_OVER, _W.UNIT, ARKL_12),
    ),
}
"""What to do at each step, in the order it is done."""
