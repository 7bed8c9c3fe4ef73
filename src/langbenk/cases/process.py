"""The road: the steps of a case, who takes it on from each, on which ground, how soon, and where it can go.

Pages, reminders, numbers and ``docs/road.md`` read this table. Steps are added and retired, never renamed: a case that
stopped at a step of an earlier release still walks.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from langbenk.access.actions import Action
from langbenk.law.provision import Provision
from langbenk.law.provisions.fvl import FVL_11A
from langbenk.law.provisions.hol import HOL_3_4, HOL_7_1, HOL_7_3
from langbenk.law.provisions.ipf import IPF_9
from langbenk.law.provisions.pbrl import PBRL_2_5C


@dataclass(frozen=True)
class Step:
    """A place where a case waits. ``target_days`` is the municipality's own target: here the law names no deadline."""

    key: str
    waits_for: Action | None
    ground: Provision
    target_days: int | None
    then: tuple[str, ...]

    def due(self, since: date) -> date | None:
        """The day by which the municipality itself means to have taken this step."""
        return None if self.target_days is None else since + timedelta(days=self.target_days)


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
        Step("appointment", Action.COORDINATOR_APPOINT, HOL_7_3, 7, ("plan", "coordinated")),
        Step("plan", Action.PLAN_OPEN, HOL_7_1, 30, ("plan_work",)),
        Step("plan_work", Action.PLAN_FINALISE, IPF_9, 60, ("review",)),
        Step("review", Action.PLAN_WRITE, IPF_9, None, ("review",)),
        Step("coordinated", Action.RIGHTS_ASSESS, HOL_7_3, None, ("decision",)),
    )
}
