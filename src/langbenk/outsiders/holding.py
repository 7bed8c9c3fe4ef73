"""A question that has been asked: its row, held until the deed is done. Used by deeds, inside the door."""

from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor, Situation
from langbenk.access.ties import LEADS, Tie
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Opened, Refused
from langbenk.outsiders.models import OutsideQuestion

TRIES = 5
"""A local target: how many wrong codes end a link. The database holds the same (``outsiders_lives``)."""


def held_question(question: UUID, about: UUID, by: Actor, opened: Opened) -> OutsideQuestion:
    """The question, held. Raise ``Missing`` where it is not there for this actor, ``Refused`` where it is not theirs to
    change, ``Wrong`` where it has been answered or taken back already.
    """
    found = OutsideQuestion.objects.select_for_update(no_key=True).filter(id=question, person_id=about).first()
    if found is None:
        raise Missing
    if not may_change(found, by, opened.situation):
        raise Refused(Action.OUTSIDER_ASK, Verdict(permitted=False, why="not-yours", ground=opened.verdict.ground))
    if found.answered_at is not None or found.withdrawn_at is not None:
        raise Wrong("question", "question-ended")
    return found


def may_change(question: OutsideQuestion, by: Actor, situation: Situation) -> bool:
    """Whoever asked, whoever leads the work, and the coordinating unit."""
    over = any(tie.kind in LEADS or tie.kind is Tie.COORDINATING_UNIT for tie in situation.ties)
    return over or question.asked_by_id == by.employee


def standing(question: OutsideQuestion, *, past: bool) -> str:
    """How it stands: ``answered``, ``withdrawn``, ``blocked`` (too many wrong codes), ``expired`` (``past``: its last
    day has been), ``opened`` or ``waiting``.
    """
    if question.answered_at:
        return "answered"
    if question.withdrawn_at:
        return "withdrawn"
    if question.attempts >= TRIES:
        return "blocked"
    if past:
        return "expired"
    return "opened" if question.opened_at else "waiting"
