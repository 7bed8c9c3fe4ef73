"""What a decision can be, and where the case goes when every right has been decided."""

from langbenk.access.standing import Tie
from langbenk.cases.inquiries import rights_for
from langbenk.law.provision import Provision
from langbenk.law.provisions.hol import HOL_7_2, HOL_7_2A
from langbenk.law.provisions.ipf import IPF_9

OUTCOMES = ("granted", "refused", "declined")


def after_all_decisions(decided: dict[str, str], *, grown_up: bool) -> str | None:
    """The next step, or none while a right is still undecided. ``decided`` maps each rule to its outcome."""
    if not set(rights_for(grown_up=grown_up)) <= set(decided):
        return None
    return "appointment" if calls_for_a_coordinator(decided, grown_up=grown_up) else "coordinated"


def calls_for_a_coordinator(decided: dict[str, str], *, grown_up: bool) -> bool:
    """Whether every right is decided and one of them needs somebody to lead. A plan alone does too: it must say who
    sees that it moves on (FOR-2022-06-22-1110 § 9).
    """
    return set(rights_for(grown_up=grown_up)) <= set(decided) and "granted" in decided.values()


def after_appointment(decided: dict[str, str]) -> str:
    """To the plan where that right was granted; else a coordinator without a plan is a whole scheme too."""
    return "plan" if decided["plan-health"] == "granted" else "coordinated"


def coordinator_seat(decided: dict[str, str], *, grown_up: bool) -> tuple[Tie, Provision] | None:
    """Which coordinator the decisions give, and on which ground.

    The child coordinator where that right was granted, else the municipal one, else somebody who leads the plan only.
    Nobody is meant to have two municipal coordinators, and a family that wants a child coordinator gets one. From 18
    nobody has a child coordinator, whatever was granted before (helse- og omsorgstjenesteloven § 7-2 a): where nothing
    else was granted there is none to give, and the right to a coordinator must be decided first (§ 7-2).
    """
    if decided.get("child-coordinator") == "granted" and not grown_up:
        return Tie.CHILD_COORDINATOR, HOL_7_2A
    if decided["coordinator-municipal"] == "granted":
        return Tie.COORDINATOR, HOL_7_2
    return (Tie.COORDINATOR, IPF_9) if decided["plan-health"] == "granted" else None
