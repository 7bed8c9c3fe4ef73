"""What the family reads when the work round somebody has ended: why, what goes on, their letters."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.models import Case
from langbenk.cases.process import ENDS
from langbenk.cases.sheets.child import Child, child
from langbenk.law.transition_lists import TransitionKind
from langbenk.letters.kinds.closing import Reason
from langbenk.transitions.models import Closing, Transition


@dataclass(frozen=True)
class AfterSheet:
    """How the last case of somebody ended. ``reason`` is none while the last things are done after a death.

    The texts are empty for a reader who may not have letters. ``complain_by``: the last day to complain, where a right
    ended against the family's wish and that day has not passed.
    """

    child: Child
    died: bool
    reason: str
    reasons: str
    achieved: str
    goes_on: str
    ended_on: date | None
    complain_by: date | None
    is_me: bool
    may: frozenset[str]


def after_sheet(*, about: UUID, by: Actor, at: datetime) -> AfterSheet:
    """The last case, when it has ended; raise ``Missing`` where there is one that goes on, or never was one."""
    with door(Action.TRANSITION_READ, by=by, at=at, about=about, part="after") as opened:
        case = Case.objects.filter(person_id=about).order_by("-opened_at").first()
        if case is None or case.step != ENDS:
            raise Missing
        closing = Closing.objects.filter(case=case).order_by("-at").first()
        told = closing if Action.LETTER_READ in opened.may else None
        return AfterSheet(
            child=child(about, day_of(at)),
            died=Transition.objects.filter(case=case, kind=TransitionKind.DEATH).exists(),
            reason=closing.reason if closing else "",
            reasons=told.reasons if told else "",
            achieved=told.achieved if told else "",
            goes_on=told.goes_on if told else "",
            ended_on=closing.ends if closing else None,
            complain_by=case.next_on if closing and closing.reason == Reason.AGAINST_WISH else None,
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )
