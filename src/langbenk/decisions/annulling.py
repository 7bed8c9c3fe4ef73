"""What follows when a decision does not hold any more: the right is to be decided anew. Used by deeds, inside the
door.
"""

from datetime import date, datetime

from langbenk.cases.deciding import UNDER_WAY
from langbenk.cases.matters import close_matters
from langbenk.cases.models import Case, Decision
from langbenk.cases.moves import move
from langbenk.cases.telling import tell


def may_be_annulled(case: Case) -> bool:
    """Whether the case has not come so far that a coordinator works on the ground of it."""
    return case.step in UNDER_WAY


def annul(case: Case, decision: Decision, *, since: date, at: datetime) -> None:
    """Let it hold no more, and the case wait for a new one; what it amended does not come back to life with it. Where a
    coordinator works already, the case stays where it is, and the right alone is decided anew.
    """
    former: Decision | None = decision
    while former is not None:
        Decision.objects.filter(id=former.id).update(annulled_at=at)
        former = former.replaces
    close_matters(decision.person_id, "telling", [decision.id], at=at)
    tell(case.id, decision.person_id, f"{decision.rule}-annulled", at=at)
    if case.step in UNDER_WAY and case.step != "decision":
        move(case, "decision", since=since)
