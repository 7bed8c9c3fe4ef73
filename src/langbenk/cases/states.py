"""The states of the work round one person: where each stands on the road or beside it, its deeds, documents and exits.

``docs/road.md`` is drawn from this table. The deadlines are those of the steps and matters (``cases.process``), which
are the municipality's own, and those of the law, which are named here.
"""

from dataclasses import dataclass

from langbenk.access.actions import Action
from langbenk.law.provision import Provision
from langbenk.law.provisions.fvl import FVL_11A
from langbenk.law.provisions.fvl_case import FVL_29, FVL_31, FVL_33
from langbenk.law.provisions.ipf import IPF_9
from langbenk.law.provisions.pbrl import PBRL_7_5


@dataclass(frozen=True)
class State:
    """One state of the work. ``places``: the steps of the road and the matters beside it where it stands. ``documents``
    are kinds of letters (``letters.catalogue``). ``by_law``: what the law says of when; ``habits``: what the
    municipality itself means to do within so many days, or before a day that is known (``cases.habits``). ``then``: the
    states after it.
    """

    key: str
    name: str
    places: tuple[str, ...]
    deeds: tuple[Action, ...]
    documents: tuple[str, ...]
    then: tuple[str, ...]
    by_law: tuple[Provision, ...] = ()
    habits: tuple[str, ...] = ()


_A = Action
STATES = (
    State(
        "S0",
        "inquiry",
        ("need", "handover", "cooperation"),
        (_A.CONCERN_REGISTER, _A.NEED_NOTIFY, _A.NEED_ANSWER, _A.HANDOVER_SEND, _A.HANDOVER_ANSWER),
        ("need-notice", "hospital-notice", "gp-notice", "receipt", "forwarded", "sent-on"),
        ("S1", "S2"),
        (FVL_11A,),
    ),
    State(
        "S1",
        "cooperation assessment",
        ("cooperation", "followed", "outsider"),
        (_A.COOPERATION_ASSESS, _A.LEVEL_CHANGE, _A.OUTSIDER_ASK, _A.OUTSIDER_READ),
        ("cooperation-assessment",),
        ("S2", "S12"),
    ),
    State(
        "S2",
        "consent and information",
        ("unit", "wish"),
        (_A.CASE_OPEN, _A.WISH_RECORD, _A.CONSENT_GIVE, _A.CONSENT_RECORD, _A.CONSENT_WITHDRAW, _A.INFORMATION_NOTE),
        ("consent", "consent-withdrawn", "child-information"),
        ("S3",),
    ),
    State(
        "S3",
        "rights assessment",
        ("rights", "coordinated", "rehabilitation"),
        (_A.RIGHTS_ASSESS, _A.ENTITLEMENT_NOTE, _A.REHABILITATION_NOTIFY, _A.REHABILITATION_WRITE),
        ("needs-mapping",),
        ("S4",),
        (FVL_11A,),
    ),
    State(
        "S4",
        "outcome",
        ("decision", "telling", "letter"),
        (
            _A.DECISION_PREPARE,
            _A.DECISION_APPROVE,
            _A.RIGHTS_DECIDE,
            _A.DECISION_TELL,
            _A.DECISION_AMEND,
            _A.LETTER_WRITE,
        ),
        ("outcome-granted", "outcome-refused", "outcome-declined", "outcome-annulled"),
        ("S5", "S13"),
        (FVL_11A, PBRL_7_5, FVL_29),  # four weeks, or three where others decide (``law.deciders``)
    ),
    State(
        "S5",
        "appointment",
        ("appointment",),
        (_A.COORDINATOR_APPOINT, _A.ROLE_SETTLE, _A.HOSPITAL_APPOINT),
        ("appointment", "mandate"),
        ("S6",),
    ),
    State(
        "S6",
        "cooperation group",
        ("group",),
        (_A.SEAT_OFFER, _A.SEAT_END, _A.RELATIVE_SEAT),
        ("group-mandate", "invitation"),
        ("S7",),
    ),
    State(
        "S7",
        "plan work",
        ("plan", "plan_work"),
        (_A.PLAN_OPEN, _A.PLAN_WRITE, _A.PLAN_AGREE, _A.PLAN_FINALISE),
        ("plan",),
        ("S8",),
    ),
    State(
        "S8",
        "meetings and follow-up",
        ("review",),
        (_A.ENTRY_WRITE, _A.RECORD_SIGN, _A.TASK_SET, _A.TASK_DO, _A.MESSAGE_WRITE),
        ("invitation", "agenda", "minutes"),
        ("S9",),
        habits=("message", "signature"),
    ),
    State(
        "S9",
        "evaluation and revision",
        ("review",),
        (_A.PLAN_WRITE, _A.CONSENT_RECORD),
        ("evaluation",),
        ("S8", "S10", "S11", "S12"),
        (IPF_9,),
    ),
    State(
        "S10",
        "coordinator absent or leaving",
        ("absence", "change"),
        (_A.ABSENCE_RECORD, _A.CHANGE_WISH, _A.COORDINATOR_APPOINT),
        ("deputy-notice", "hand-over"),
        ("S6",),
    ),
    State(
        "S11",
        "transition",
        ("transition",),
        (_A.TRANSITION_PREPARE, _A.BIRTH_RECORD, _A.CASE_HAND_ON),
        ("transition", "moving"),
        ("S6", "S12"),
        habits=("prepare", "announce"),
    ),
    State(
        "S12",
        "closing",
        ("closed",),
        (_A.CASE_CLOSE, _A.DEATH_RECORD),
        ("closing",),
        ("S13",),
    ),
    State(
        "S13",
        "complaint",
        ("complaint",),
        (_A.COMPLAINT_MAKE, _A.COMPLAINT_RECEIVE, _A.COMPLAINT_SETTLE),
        (
            "complaint-receipt",
            "complaint-dismissed",
            "complaint-reassessed",
            "complaint-forwarding",
            "complaint-outcome",
        ),
        ("S4",),
        (PBRL_7_5, FVL_31, FVL_33),
    ),
    State(
        "S14",
        "coordination dispute",
        ("dispute",),
        (_A.DISPUTE_RAISE, _A.DISPUTE_VIEW, _A.DISPUTE_SETTLE, _A.COORDINATION_AGREE),
        ("who-coordinates",),
        ("S6",),
    ),
)

OF_NO_STATE = ("deviation", "yearly-review")
"""Kinds of letters about the work as a whole, and not about one person's case."""
