"""Keep a decision on one right, and let the case go on when every right is decided. Used by deeds, inside the door."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import QuerySet

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.situation import day_of
from langbenk.cases.inquiries import RIGHTS, rights_of
from langbenk.cases.matters import open_matter
from langbenk.cases.models import Assessment, Case, Decision
from langbenk.cases.moves import move, must_stand_at
from langbenk.cases.outcomes import OUTCOMES, after_all_decisions
from langbenk.cases.telling import tell
from langbenk.people.guardians import is_grown_up

UNDER_WAY = ("decision", "appointment", "coordinated")
"""The steps from which the answers still lead the case: later, a coordinator is appointed and the plan has begun."""


@dataclass(frozen=True)
class Answer:
    """What is decided on one right, on which assessment; ``child_heard`` says how the child was heard and what weight
    it got (Grunnloven § 104, barnelova § 31).
    """

    assessment: UUID
    rule: str
    outcome: str
    reasons: str
    child_heard: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "reasons", said("reasons", self.reasons))
        object.__setattr__(self, "child_heard", said("child_heard", self.child_heard))
        if self.rule not in RIGHTS or self.outcome not in OUTCOMES:
            raise Wrong("outcome", "unknown")


def decide_first(case: Case, answer: Answer, *, by: Actor, at: datetime, known_as: UUID | None = None) -> None:
    """Keep the first decision on a right. The very same again changes nothing; another on the same right, one that
    rests on an older assessment, or on a child coordinator for somebody of 18, is ``Wrong``. ``known_as`` is the
    decision's id where it has had one as a draft.
    """
    known = standing(case).filter(assessment_id=answer.assessment, rule=answer.rule).order_by("at").last()
    if known and _same(known, answer, by):
        return
    if known:
        raise Wrong("outcome", "already-decided")
    must_stand_at(case, "decision")
    if answer.rule not in rights_of(case.person_id, day_of(at)):
        raise Wrong("outcome", "decide-as-adult")
    if Assessment.objects.filter(case=case).latest("at").id != answer.assessment:
        raise Wrong("outcome", "newer-assessment")
    keep_decision(case, answer, by=by, at=at, known_as=known_as)


def keep_decision(
    case: Case,
    answer: Answer,
    *,
    by: Actor,
    at: datetime,
    known_as: UUID | None = None,
    replaces: UUID | None = None,
    letter: bool = True,
) -> UUID:
    """Write the decision down and put it on the family's page; its id. Unless ``letter`` is false, because another one
    tells of it, the wait for the letter about it begins.
    """
    row = Decision(
        case=case,
        person_id=case.person_id,
        assessment_id=answer.assessment,
        rule=answer.rule,
        outcome=answer.outcome,
        reasons=answer.reasons,
        child_heard=answer.child_heard,
        by_id=by.post,
        at=at,
        replaces_id=replaces,
    )
    row.id = known_as or row.id
    Decision.objects.bulk_create([row])
    tell(case.id, case.person_id, f"{row.rule}-{row.outcome}", {"reasons": row.reasons}, at=at)
    if letter:
        open_matter(case.id, case.person_id, "telling", row.id, at=at)
    go_on(case, answer.assessment, since=day_of(at))
    return row.id


def standing(case: Case) -> QuerySet[Decision]:
    """What was decided in the case and has not been annulled; of one that was amended, both."""
    return Decision.objects.filter(case=case, annulled_at=None)


def go_on(case: Case, assessment: UUID, *, since: date) -> None:
    """Let the case go where the answers on an assessment lead, while that is still for the answers to say."""
    decided = standing(case).filter(assessment_id=assessment).order_by("at").values_list("rule", "outcome")
    to = after_all_decisions(dict(decided), grown_up=is_grown_up(case.person_id, since))
    if to and to != case.step and case.step in UNDER_WAY:
        move(case, to, since=since)


def _same(known: Decision, answer: Answer, by: Actor) -> bool:
    ours = (answer.outcome, answer.reasons, answer.child_heard, by.employee)
    return (known.outcome, known.reasons, known.child_heard, known.by_id) == ours
