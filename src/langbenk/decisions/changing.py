"""A new answer in the place of one that has been given: when it may come, and whether another has read it first. Used
inside the door.
"""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, TooEarly, Wrong, said
from langbenk.bench.situation import day_of
from langbenk.cases.deciding import UNDER_WAY, Answer, Way, standing
from langbenk.cases.models import Case, Decision
from langbenk.decisions.complaining import the_complaint
from langbenk.decisions.drafting import open_draft, second_reader, sent_back, state_of
from langbenk.decisions.life import move_decision, state_on
from langbenk.decisions.models import Proposal, Stage
from langbenk.decisions.parts import facts_of, prepared_parts
from langbenk.decisions.settling import must_be_heard
from langbenk.law.decided import DecisionState, moves_from
from langbenk.organisation.routines import second_person_wanted


@dataclass(frozen=True)
class Change:
    """A new answer as it is meant: in the place of which decision, what holds from then on, and why. ``complaint``: the
    one that it answers, with what there ``is_new``; none where we change it of our own accord.
    """

    instead_of: UUID
    outcome: str
    reasons: str
    child_heard: str
    weight: str = ""
    why: str = ""
    complaint: UUID | None = None
    is_new: str = ""

    def answer_to(self, old: Decision) -> Answer:
        """What would be decided."""
        return Answer(old.assessment_id, old.rule, self.outcome, self.reasons, self.child_heard, self.weight)

    def must_fit(self, case: Case, old: Decision, on: date) -> None:
        """Raise as the deed would that makes it today: what is proposed can be made when another has read it."""
        new = self.answer_to(old)
        new.must_fit(old.person_id, on)
        if self.complaint:
            complaint = the_complaint(old.person_id, self.complaint)
            if complaint.decision_id != old.id:
                raise Missing
            must_answer(old, new)
            must_be_heard(complaint, "sent_on")
        elif old.annulled_at:
            must_wait_for_another(case, old)
        else:
            said("why", self.why)
            must_say_otherwise(old, new)
        if not old.annulled_at:
            _must_be_changeable(old, on)

    def says(self, old: Decision) -> dict[str, Any]:
        """What stands in the draft's row."""
        new = self.answer_to(old)
        return {
            "outcome": new.outcome,
            "law_reasons": "",
            "facts": facts_of(old.assessment),
            "own_reasons": new.reasons,
            "heard": new.child_heard,
            "weight": new.weight,
            "not_heard": "",
            "best_interests": "",
            "instead": "",
            "instead_of_id": old.id,
            "why": self.why.strip(),
            "complaint_id": self.complaint,
            "is_new": self.is_new.strip(),
        }


@dataclass(frozen=True)
class Meant:
    """What has been written so far of a new answer in the place of a decision; empty, and ``version`` that of whatever
    draft the right has (0 for none), before anything is. ``returned``: what a reader asked to have changed.
    """

    outcome: str = ""
    reasons: str = ""
    child_heard: str = ""
    weight: str = ""
    why: str = ""
    is_new: str = ""
    version: int = 0
    returned: str = ""

    @property
    def fields(self) -> dict[str, str]:
        """What stands in the form."""
        return {name: text for name, text in asdict(self).items() if name not in ("version", "returned") and text}


def must_say_otherwise(old: Decision, new: Answer) -> None:
    """Raise ``Wrong`` for the same answer with the same reasons."""
    if (old.outcome, old.reasons) == (new.outcome, new.reasons):
        raise Wrong("outcome", "same-answer")


def must_answer(old: Decision, new: Answer) -> None:
    """Raise ``Wrong`` where a complaint would be answered by the same answer."""
    if old.outcome == new.outcome:
        raise Wrong("outcome", "same-answer")


def must_wait_for_another(case: Case, old: Decision) -> None:
    """Raise ``TooEarly`` for one that was not annulled, and where the case waits for a decision on its road; ``Wrong``
    when somebody has decided anew already.
    """
    if old.annulled_at is None or case.step in UNDER_WAY:
        raise TooEarly(case.step)
    if standing(case).filter(assessment_id=old.assessment_id, rule=old.rule).exists():
        raise Wrong("outcome", "already-decided")


def the_way(
    case: Case, answer: Answer, *, instead_of: UUID, replaces: UUID | None, letter: bool = True, by: Actor, at: datetime
) -> Way:
    """How a new answer comes to be: from the draft that says just this, where it has been proposed, and read where the
    municipality wants that; else the short way (``cases.deciding`` asks for the reader). Raise ``Wrong`` for the one
    who has read it.
    """
    draft = draft_instead(case, answer.rule, instead_of)
    short = Way(replaces=replaces, letter=letter)
    if draft is None or not _says_just(draft, answer):
        return short
    reader, state = second_reader(draft.id), state_of(draft.id)
    if state is DecisionState.DRAFT or (reader is None and second_person_wanted(day_of(at))):
        return short
    if reader and reader == by.employee:
        raise Wrong("reason", "second-decides-not")
    move_decision(draft.id, case.person_id, answer.rule, DecisionState.DECIDED, by=by, at=at)
    return Way(known_as=draft.id, replaces=replaces, read_by=reader, letter=letter)


def draft_instead(case: Case, rule: str, instead_of: UUID) -> Proposal | None:
    """The draft on its way that is to come in the place of a decision, if there is one."""
    draft = open_draft(case, rule)
    return draft if draft and draft.instead_of_id == instead_of else None


def answer_of(draft: Proposal) -> Answer:
    """What a draft in the place of another says."""
    parts = prepared_parts(draft)
    return Answer(draft.assessment_id, draft.rule, draft.outcome, parts.own_reasons, parts.heard, parts.weight)


def meant_instead(case: Case, old: Decision) -> Meant:
    """What has been written so far in the place of a decision."""
    held = open_draft(case, old.rule)
    if held is None or held.instead_of_id != old.id:
        return Meant(version=held.version if held else 0)
    return Meant(
        outcome=held.outcome,
        reasons=held.own_reasons,
        child_heard=held.heard,
        weight=held.weight,
        why=held.why,
        is_new=held.is_new,
        version=held.version,
        returned=sent_back(held),
    )


def _says_just(draft: Proposal, answer: Answer) -> bool:
    ours = (answer.assessment, answer.outcome, answer.reasons, answer.child_heard, answer.weight)
    return (draft.assessment_id, draft.outcome, draft.own_reasons, draft.heard, draft.weight) == ours


def _must_be_changeable(old: Decision, on: date) -> None:
    state = state_on(list(Stage.objects.filter(decision=old.id).order_by("number")), old.rule, on)
    if all(move.after is not DecisionState.AMENDED for move in moves_from(state)):
        raise TooEarly(state)
