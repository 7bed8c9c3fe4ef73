"""Close a case: which reasons hold, and the letter that tells the family. Used by the deed, inside the door."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import Opened
from langbenk.cases.models import Case, Matter
from langbenk.cases.process import COOPERATION_ASSESSED_AT, ENDS
from langbenk.cases.seating import LEADING, decided_rights
from langbenk.cases.sheets.child import Child
from langbenk.decisions.ending import end_right
from langbenk.decisions.telling import signer
from langbenk.decisions.words import body_in, help_in, send_to
from langbenk.law.ages import ADULT
from langbenk.law.appeal import appeal
from langbenk.law.complaints import decision_kind
from langbenk.law.transition_lists import TransitionKind
from langbenk.law.words import Words
from langbenk.letters.complaint import HowToComplain
from langbenk.letters.kinds.closing import Closing as ClosingLetter
from langbenk.letters.kinds.closing import Reason
from langbenk.transitions.models import Move, Transition

DIED = Reason.DIED.value
NOT_NAMED = Words("barnet", "barnet", "the child")  # who was expected, and had no name yet
RIGHTS = ("child-coordinator", "coordinator-municipal", "plan-health")


@dataclass(frozen=True)
class Why:
    """Why the work ends (``letters.kinds.closing.Reason``), in our own words; who said what the family wishes; what was
    achieved; what goes on without us. ``child_heard`` and ``weight``: how the child was heard and what weight it got,
    where a right ends against the family's wish.
    """

    reason: str
    reasons: str
    said_by: str
    achieved: str
    goes_on: str = ""
    child_heard: str = ""
    weight: str = ""

    def must_be_said(self) -> None:
        """Raise ``Wrong`` at what is empty, or too long."""
        said("achieved", self.achieved)
        said("reasons", self.reasons)
        if self.reason != DIED:
            said("said_by", self.said_by, longest=200)
        if self.reason == Reason.AGAINST_WISH:
            said("child_heard", self.child_heard)


def must_hold(case: Case, about: Child, why: Why, opened: Opened, *, on: date) -> str:
    """Raise ``Wrong`` where the reason does not hold today, or something must be settled first; else the right that
    ends against the family's wish, empty where none does.
    """
    if why.reason not in set(Reason):
        raise Wrong("reason", "unknown")
    if (case.step == ENDS) != (why.reason == DIED):
        raise Wrong("reason", "not-dead" if why.reason == DIED else "ends-already")
    if not {*LEADING, Tie.COORDINATING_UNIT} & set(opened.ties) and case.step not in COOPERATION_ASSESSED_AT:
        raise Wrong("reason", "unit-closes")
    if Matter.objects.filter(case=case, kind__in=("complaint", "dispute"), closed_at=None).exists():
        raise Wrong("reason", "complaint-open")
    if why.reason == Reason.TURNED_18 and (about.age is None or about.age < ADULT):
        raise Wrong("reason", "not-18-yet")
    if why.reason == Reason.MOVED:
        _must_have_moved(case, on)
    return _right_that_ends(case, opened) if why.reason == Reason.AGAINST_WISH else ""


def letter_to(about: Child, why: Why, right: str, *, writer: UUID, on: date, language: str) -> ClosingLetter:
    """The closing letter in one language; with the way to complain where a right ends against the family's wish."""
    complain = None
    if right:
        kind = decision_kind(right)
        way = appeal(kind, on)
        complain = HowToComplain(way, body_in(kind, language, on), send_to(on), help_in(kind, language, on))
    return ClosingLetter(
        child=about.name if about.given_name else NOT_NAMED.say(language),
        ends=on,
        reason=Reason(why.reason),
        reasons=why.reasons,
        childs_view=why.child_heard,
        weight=why.weight,
        achieved=why.achieved,
        goes_on=why.goes_on,
        writer=signer(writer, on),
        complain=complain,
    )


def end_rights(case: Case, why: Why, right: str, *, by: Actor, at: datetime) -> None:
    """Where a right ends against the family's wish, decide so on every right that they had."""
    if right:
        for rule, outcome in decided_rights(case).items():
            if outcome == "granted":
                end_right(case, rule, why.reasons, why.child_heard, why.weight, by=by, at=at)


def last_day_to_complain(right: str, on: date) -> date | None:
    """Until when the case stays with the unit, for a complaint to come; none where nothing was taken away."""
    return appeal(decision_kind(right), on).last_day if right else None


def _must_have_moved(case: Case, on: date) -> None:
    row = Transition.objects.filter(case=case, kind=TransitionKind.MOVING, state="coming").first()
    move = Move.objects.filter(transition=row).first() if row else None
    if row is None or move is None or not move.answered or row.on > on:
        raise Wrong("reason", "not-moved-yet")
    if move.parts and move.received_on is None:
        raise Wrong("reason", "no-receipt")


def _right_that_ends(case: Case, opened: Opened) -> str:
    """The unit alone decides that a right has ended, and it sits there while the family can complain."""
    decided = decided_rights(case)
    right = next((rule for rule in RIGHTS if decided.get(rule) == "granted"), "")
    if not right:
        raise Wrong("reason", "no-right")
    if Action.RIGHTS_DECIDE not in opened.may or Tie.COORDINATING_UNIT not in opened.ties:
        raise Wrong("reason", "unit-decides")
    return right
