"""What the pages say of one decision and one complaint, for staff and for the family alike."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from langbenk.bench.situation import day_of
from langbenk.cases.models import Decision
from langbenk.decisions.complaining import ENDS, PUT_RIGHT, heard_of, to_be_weighed
from langbenk.decisions.life import first_told_on, last_day_of, state_on
from langbenk.decisions.models import Complaint, ComplaintStep, Stage
from langbenk.law.complaints import Timeliness
from langbenk.law.decided import STATE_WORDS
from langbenk.law.texts.labels import RULE_NAMES
from langbenk.law.words import Words


@dataclass(frozen=True)
class AnswerLine:
    """One decision: what was decided by whom, where it stands today, when it was told, and the last day to complain.

    ``stands`` is false for one that was amended or annulled.
    """

    id: UUID
    rule: str
    name: Words
    outcome: str
    reasons: str
    child_heard: str
    weight: str
    decided_on: date
    decided_by: str
    state: str
    state_words: Words
    told_on: date | None
    last_day: date | None
    stands: bool


@dataclass(frozen=True)
class StepLine:
    """One thing that was done with a complaint."""

    kind: str
    on: date
    words: str
    result: str
    by: str


@dataclass(frozen=True)
class ComplaintLine:
    """A complaint, and how far it has come. ``state`` is its last step; ``weigh`` while a person must say whether it
    is heard though late, and ``received`` before anything is done with it. ``timely``: in_time, late_may_be_heard,
    too_late.
    """

    id: UUID
    decision: UUID
    name: Words
    words: str
    why_late: str
    form: str
    came: date
    posted: date | None
    knew: date | None
    signed: bool
    made_by: UUID
    timely: str
    timely_words: Words
    doubt: Words | None
    grounds: tuple[str, ...]
    last_day: date | None
    latest_ever: date | None
    state: str
    is_open: bool
    steps: tuple[StepLine, ...]


def answer_line(decision: Decision, stages: list[Stage], on: date, *, by: str = "") -> AnswerLine:
    """The decision as it stands on a day."""
    state = state_on(stages, decision.rule, on)
    return AnswerLine(
        id=decision.id,
        rule=decision.rule,
        name=RULE_NAMES[decision.rule],
        outcome=decision.outcome,
        reasons=decision.reasons,
        child_heard=decision.child_heard,
        weight=decision.weight,
        decided_on=day_of(decision.at),
        decided_by=by,
        state=state.value,
        state_words=STATE_WORDS[state],
        told_on=first_told_on(stages),
        last_day=last_day_of(stages, decision.rule),
        stands=state.value not in ("amended", "annulled") and decision.annulled_at is None,
    )


def complaint_line(complaint: Complaint, steps: list[ComplaintStep]) -> ComplaintLine:
    """The complaint as it stands."""
    heard, kinds = heard_of(complaint), [step.kind for step in steps if step.kind != PUT_RIGHT]
    waits = to_be_weighed(heard) and "heard" not in kinds and not ENDS & set(kinds)
    return ComplaintLine(
        id=complaint.id,
        decision=complaint.decision_id,
        name=RULE_NAMES[complaint.decision.rule],
        words=complaint.words,
        why_late=complaint.why_late,
        form=complaint.form,
        came=complaint.came,
        posted=complaint.posted,
        knew=complaint.knew,
        signed=complaint.signed,
        made_by=complaint.made_by_id,
        timely=heard.timeliness.value,
        timely_words=heard.words,
        doubt=heard.doubt,
        grounds=tuple(ground.id for ground in heard.grounds),
        last_day=heard.last_day,
        latest_ever=heard.latest_ever if heard.timeliness is not Timeliness.IN_TIME else None,
        state="weigh" if waits else kinds[-1] if kinds else "received",
        is_open=not ENDS & set(kinds),
        steps=tuple(StepLine(one.kind, one.on, one.words, one.result, _name(one)) for one in steps),
    )


def complaints_about(about: UUID) -> tuple[ComplaintLine, ...]:
    """Every complaint about the person that this reader may read, the newest first."""
    held = Complaint.objects.filter(person_id=about).select_related("decision").order_by("-at")
    steps = ComplaintStep.objects.filter(person_id=about).select_related("by").order_by("at", "kind")
    done: dict[UUID, list[ComplaintStep]] = {}
    for step in steps:
        done.setdefault(step.complaint_id, []).append(step)
    return tuple(complaint_line(one, done.get(one.id, [])) for one in held)


def _name(step: ComplaintStep) -> str:
    return f"{step.by.given_name} {step.by.family_name}" if step.by else ""
