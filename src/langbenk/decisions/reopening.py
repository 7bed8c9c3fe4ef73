"""A closed case that a complaint brings back: it stands with the unit while the complaint is looked at, and is taken up
again when the complaint succeeds. Used by deeds, inside the door.
"""

from datetime import datetime
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Actor
from langbenk.bench.situation import day_of
from langbenk.cases.levels import COOPERATION, reach
from langbenk.cases.models import Case
from langbenk.cases.moves import move
from langbenk.cases.outcomes import calls_for_a_coordinator
from langbenk.cases.process import ENDS
from langbenk.cases.seating import decided_rights
from langbenk.cases.telling import tell
from langbenk.people.guardians import is_grown_up


def wake(about: UUID, decision: UUID, *, at: datetime) -> None:
    """Let the closed case of a decision stand with the coordinating unit again (helse- og omsorgstjenesteloven § 7-3),
    still closed, until the complaint is over: the nightly round closes it then. Where a case is open, nothing happens.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT decisions_wakes(%s, %s, %s)", [about, decision, at])


def take_up_again(case: Case, outcome: str, *, by: Actor, at: datetime) -> None:
    """Bring a closed case back to the road when a complaint ends with a yes (``outcome``): to an appointment where
    every right is decided, else to what is undecided. After any other answer it stays closed.
    """
    if case.step == ENDS and outcome == "granted":
        grown_up = is_grown_up(case.person_id, day_of(at))
        leads = calls_for_a_coordinator(decided_rights(case), grown_up=grown_up)
        to = "appointment" if leads else "decision"
        _return(case, to, by=by, at=at)


def take_up_to_decide(case: Case, *, by: Actor, at: datetime) -> None:
    """Bring a closed case back to where a right is decided anew, since the appeal body set the answer aside."""
    if case.step == ENDS:
        _return(case, "decision", by=by, at=at)


def _return(case: Case, to: str, *, by: Actor, at: datetime) -> None:
    move(case, to, since=day_of(at))
    reach(case.id, case.person_id, COOPERATION, by=by, at=at)
    tell(case.id, case.person_id, "case-taken-up", at=at)
