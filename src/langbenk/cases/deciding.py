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
from langbenk.organisation.routines import second_person_wanted
from langbenk.people.guardians import is_born, is_grown_up

UNDER_WAY = ("decision", "appointment", "coordinated")
"""The steps from which the answers still lead the case: later, a coordinator is appointed and the plan has begun."""


@dataclass(frozen=True)
class Answer:
    """What is decided on one right, on which assessment; ``child_heard`` says how the child was heard, ``weight`` what
    weight it got (Grunnloven § 104, barnelova § 31). ``unheard``: ``child_heard`` says why it was not.
    """

    assessment: UUID
    rule: str
    outcome: str
    reasons: str
    child_heard: str
    weight: str = ""
    unheard: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "reasons", said("reasons", self.reasons))
        object.__setattr__(self, "child_heard", said("child_heard", self.child_heard))
        object.__setattr__(self, "weight", said("weight", self.weight) if self.weight.strip() else "")
        if self.rule not in RIGHTS or self.outcome not in OUTCOMES:
            raise Wrong("outcome", "unknown")

    def must_fit(self, person: UUID, on: date) -> None:
        """Raise ``Wrong`` for a child coordinator to somebody who is 18 by that day, and where nobody has written what
        weight a child's view got.
        """
        must_be_of_their_age(person, self.rule, self.outcome, on)
        if not (self.weight or self.unheard or is_grown_up(person, on)) and is_born(person):
            raise Wrong("weight", "empty")


@dataclass(frozen=True)
class Way:
    """How a decision comes to be. ``known_as``: its id, where it has had one as a draft. ``replaces``: what it amends.
    ``read_by``: the second person who has read it. ``from_above``: it is the appeal body's, and only written down here.
    ``letter``: a letter about it is to be sent; none where another one tells of it.
    """

    known_as: UUID | None = None
    replaces: UUID | None = None
    read_by: UUID | None = None
    from_above: bool = False
    letter: bool = True


THE_SHORT_WAY = Way()


def decide_first(case: Case, answer: Answer, way: Way = THE_SHORT_WAY, *, by: Actor, at: datetime) -> None:
    """Keep the first decision on a right. The very same again changes nothing; another on the same right, one that
    rests on an older assessment, or on a child coordinator for somebody of 18, is ``Wrong``.
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
    keep_decision(case, answer, way, by=by, at=at)


def keep_decision(case: Case, answer: Answer, way: Way = THE_SHORT_WAY, *, by: Actor, at: datetime) -> UUID:
    """Write the decision down and put it on the family's page; its id. The wait for the letter about it begins.

    Raise ``Wrong`` for what does not fit whom it is about (``Answer.must_fit``), and where the municipality wants a
    second person to read every decision, and nobody else has read this one.
    """
    on = day_of(at)
    if way.from_above:
        must_be_of_their_age(case.person_id, answer.rule, answer.outcome, on)
    else:
        answer.must_fit(case.person_id, on)
        if second_person_wanted(on) and way.read_by in (None, by.employee):
            raise Wrong("outcome", "second-person-first")
    row = Decision(
        case=case,
        person_id=case.person_id,
        assessment_id=answer.assessment,
        rule=answer.rule,
        outcome=answer.outcome,
        reasons=answer.reasons,
        child_heard=answer.child_heard,
        weight=answer.weight,
        by_id=by.post,
        at=at,
        replaces_id=way.replaces,
    )
    row.id = way.known_as or row.id
    Decision.objects.bulk_create([row])
    tell(case.id, case.person_id, f"{row.rule}-{row.outcome}", {"reasons": row.reasons}, at=at)
    if way.letter:
        open_matter(case.id, case.person_id, "telling", row.id, at=at)
    go_on(case, answer.assessment, since=on)
    return row.id


def must_be_of_their_age(person: UUID, rule: str, outcome: str, on: date) -> None:
    """Raise ``Wrong`` for a child coordinator granted to somebody who is 18 by that day: the right has ended (helse- og
    omsorgstjenesteloven § 7-2 a). What was wrong before stands in the reasons.
    """
    if outcome == "granted" and rule not in rights_of(person, on):
        raise Wrong("outcome", "right-over")


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
    ours = (answer.outcome, answer.reasons, answer.child_heard, answer.weight, by.employee)
    return (known.outcome, known.reasons, known.child_heard, known.weight, known.by_id) == ours
