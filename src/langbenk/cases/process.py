"""The road: the steps of a case, who takes it on from each, on which ground, how soon, and where it can go.

Pages, reminders, numbers and ``docs/road.md`` read this table. Steps are added and retired, never renamed: one that is
retired stays here with its deed and its way on, and no step leads to it. So a case of an earlier release still walks.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from langbenk.access.actions import Action
from langbenk.law.provision import Provision
from langbenk.law.provisions.fvl import FVL_11, FVL_11A
from langbenk.law.provisions.fvl_case import FVL_33
from langbenk.law.provisions.habf import HABF_7
from langbenk.law.provisions.hol import HOL_3_4, HOL_7_1, HOL_7_2A, HOL_7_3
from langbenk.law.provisions.ipf import IPF_9
from langbenk.law.provisions.pbrl import PBRL_2_5C
from langbenk.law.provisions.pbrl_persons import PBRL_3_2
from langbenk.law.public_holidays import in_working_days


@dataclass(frozen=True)
class Step:
    """A place where a case waits. ``target_days`` is the municipality's own target: here the law names no deadline.
    What is done and written there stands in ``cases.states``.
    """

    key: str
    waits_for: Action | None
    ground: Provision
    target_days: int | None
    then: tuple[str, ...]

    def due(self, since: date, own: int | None = None) -> date | None:
        """The day by which the municipality itself means to take this step, in its ``own`` days if it set them."""
        return _due(since, self.target_days, own)


COOPERATION_ASSESSED_AT = ("cooperation", "followed")
"""The steps at which cooperation can be assessed, or assessed anew: until the unit has the case."""

ASSESSED_AT = ("rights", "decision", "coordinated")
"""The steps at which the rights can be assessed, or assessed anew."""

ROAD = {
    step.key: step
    for step in (
        Step("cooperation", Action.COOPERATION_ASSESS, HOL_3_4, 14, ("unit", "followed")),
        Step("followed", Action.COOPERATION_ASSESS, HOL_3_4, None, ("unit", "followed")),
        Step("unit", Action.CASE_OPEN, HOL_7_3, 5, ("wish",)),
        Step("wish", Action.WISH_RECORD, PBRL_2_5C, 14, ("rights",)),
        Step("rights", Action.RIGHTS_ASSESS, FVL_11A, 21, ("decision",)),
        Step("decision", Action.RIGHTS_DECIDE, FVL_11A, 7, ("appointment", "coordinated")),
        Step("appointment", Action.COORDINATOR_APPOINT, HOL_7_3, 7, ("plan", "coordinated", "decision")),
        Step("plan", Action.PLAN_OPEN, HOL_7_1, 30, ("plan_work",)),
        Step("plan_work", Action.PLAN_FINALISE, IPF_9, 60, ("review",)),
        Step("review", Action.PLAN_WRITE, IPF_9, None, ("review",)),
        Step("coordinated", Action.RIGHTS_ASSESS, HOL_7_3, None, ("decision", "appointment")),
        Step("closed", None, HOL_7_2A, None, ("decision", "appointment")),
    )
}
"""From every step the case can also be closed (``ENDS``). From there one deed brings it back: a complaint that succeeds
(``decisions.reopening``).
"""

ENDS = "closed"


def standing_at(step: str) -> str:
    """Where a case stands. At a step that is not in the table (another release's) it waits for the coordinating unit,
    which sees that it moves on (hol § 7-3).
    """
    return step if step in ROAD else "unit"


@dataclass(frozen=True)
class Beside:
    """A matter that can run beside any step: it has its own deed, deadline and end, and the case goes on meanwhile.

    ``target_days`` is the municipality's own target, counted from when the matter came; none where whoever opens it
    gives the day, such as the law's own deadline, or where the matter has a day of its own. ``in_working_days``: only
    those are counted.
    """

    key: str
    waits_for: Action
    ground: Provision
    target_days: int | None
    in_working_days: bool = False

    def due(self, since: date, own: int | None = None) -> date | None:
        """The day by which the municipality itself means to have ended it, in its ``own`` days if it set them."""
        if self.in_working_days and self.target_days is not None:
            return in_working_days(since, own or self.target_days)
        return _due(since, self.target_days, own)


BESIDE = {
    one.key: one
    for one in (
        Beside("need", Action.NEED_ANSWER, FVL_11, 3),
        Beside("handover", Action.HANDOVER_ANSWER, FVL_11, 3),
        Beside("group", Action.SEAT_OFFER, HOL_7_2A, 14),
        Beside("telling", Action.DECISION_TELL, PBRL_3_2, 3),  # fvl § 27 is kept away by pbrl § 2-7
        Beside("complaint", Action.COMPLAINT_SETTLE, FVL_33, 14),
        Beside("dispute", Action.DISPUTE_SETTLE, HOL_3_4, 5, in_working_days=True),
        Beside("absence", Action.COORDINATOR_APPOINT, HOL_7_3, 14),
        Beside("change", Action.COORDINATOR_APPOINT, HOL_7_3, 14),
        Beside("transition", Action.TRANSITION_PREPARE, HOL_7_2A, None),
        Beside("outsider", Action.OUTSIDER_READ, HOL_3_4, None),
        Beside("rehabilitation", Action.REHABILITATION_WRITE, HABF_7, 14),
        Beside("letter", Action.LETTER_WRITE, FVL_11A, 2),
    )
}


def _due(since: date, usual: int | None, own: int | None) -> date | None:
    """Where there is no usual target, the step waits for a day of its own, and nobody can set one."""
    return None if usual is None else since + timedelta(days=own or usual)
