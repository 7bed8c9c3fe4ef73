"""The life of a decision: where it stands on a day, and the one place where it moves. Used inside the door."""

from collections import defaultdict
from datetime import date, datetime
from uuid import UUID

from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, Wrong
from langbenk.bench.situation import day_of
from langbenk.decisions.models import Stage
from langbenk.law import InputError
from langbenk.law.appeal import appeal
from langbenk.law.complaints import decision_kind
from langbenk.law.decided import DecisionState, must_be_allowed
from langbenk.organisation.routines import second_person_wanted

BEFORE_IT_IS_MADE = frozenset({DecisionState.DRAFT, DecisionState.PROPOSED, DecisionState.SECONDED})
COMPLAINED_OF = frozenset({DecisionState.COMPLAINED, DecisionState.SENT_ON})


def stages_of(about: UUID) -> dict[UUID, list[Stage]]:
    """Every move of every decision about the person, in order, by the decision's id."""
    held: dict[UUID, list[Stage]] = defaultdict(list)
    for stage in Stage.objects.filter(person_id=about).select_related("by").order_by("decision", "number"):
        held[stage.decision].append(stage)
    return held


def state_on(stages: list[Stage], rule: str, on: date) -> DecisionState:
    """Where a decision stands on a day. One without stages is decided; one that was told is final from the day after
    the last on which it could be complained of (pbrl § 7-5, fvl § 29).
    """
    if not stages:
        return DecisionState.DECIDED
    state = DecisionState(stages[-1].state)
    last_day = last_day_of(stages, rule)
    over = last_day is not None and on > last_day
    return DecisionState.FINAL if state is DecisionState.TOLD and over else state


def told_on(stages: list[Stage]) -> date | None:
    """The day on which the letter was sent, or none while it has not been."""
    return next((stage.on for stage in reversed(stages) if stage.state == DecisionState.TOLD), None)


def last_day_of(stages: list[Stage], rule: str) -> date | None:
    """The last day to complain, counted from the letter; none before it is sent, and where there is no appeal."""
    told = first_told_on(stages)
    return appeal(decision_kind(rule), told).last_day if told else None


def first_told_on(stages: list[Stage]) -> date | None:
    """The day of the letter itself: a complaint that is withdrawn does not begin the time anew."""
    return next((stage.on for stage in stages if stage.state == DecisionState.TOLD), None)


def move_decision(
    decision: UUID,
    about: UUID,
    rule: str,
    to: DecisionState,
    *,
    by: Actor,
    at: datetime,
    reason: str = "",
    on: date | None = None,
) -> None:
    """Let the decision come to ``to``, by the table of the law (``law.decided``).

    Raise ``TooEarly`` where no move leads there from where it stands now, ``Wrong`` where its reason is lacking. Two
    who make a move at the same moment: ``django.db.IntegrityError`` for the second.
    """
    stages = list(Stage.objects.filter(decision=decision).order_by("number"))
    today = day_of(at)
    now = state_on(stages, rule, today)
    second = now is DecisionState.SECONDED or second_person_wanted(today)  # what was read goes on, wanted or not
    try:
        must_be_allowed(now, to, reason=reason, second_person=second)
    except InputError as refused:
        if refused.field == "reason":
            raise Wrong("reason", "empty") from None
        raise TooEarly(now) from None
    number = len(stages) + 1
    rows = []
    if stages and now is DecisionState.FINAL and stages[-1].state != now:
        rows.append(_stage(decision, about, number, now, "", today, by, at))
        number += 1
    rows.append(_stage(decision, about, number, to, reason, on or today, by, at))
    Stage.objects.bulk_create(rows)


def begin(decision: UUID, about: UUID, *, by: Actor, at: datetime) -> None:
    """Let a decision begin its life as a draft."""
    Stage.objects.bulk_create([_stage(decision, about, 1, DecisionState.DRAFT, "", day_of(at), by, at)])


def _stage(
    decision: UUID, about: UUID, number: int, state: DecisionState, reason: str, on: date, by: Actor, at: datetime
) -> Stage:
    return Stage(
        decision=decision,
        person_id=about,
        number=number,
        state=state.value,
        reason=reason.strip(),
        on=on,
        by_id=by.employee,
        at=at,
    )
