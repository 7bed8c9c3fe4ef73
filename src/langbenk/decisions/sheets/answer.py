"""One decision: what it says, what it has come through, the letters about it, and what can be done with it now."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.deciding import UNDER_WAY
from langbenk.cases.models import Decision
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.decisions.annulling import may_be_annulled
from langbenk.decisions.changing import Meant, meant_instead
from langbenk.decisions.life import COMPLAINED_OF, stages_of
from langbenk.decisions.models import Stage
from langbenk.decisions.parts import Parts, parts_of
from langbenk.decisions.sheets.answers import named
from langbenk.decisions.sheets.lines import AnswerLine, ComplaintLine, answer_line, complaints_about
from langbenk.decisions.telling import the_decision
from langbenk.law.decided import STATE_WORDS, DecisionState
from langbenk.law.words import Words
from langbenk.organisation.routines import second_person_wanted


@dataclass(frozen=True)
class LifeLine:
    """One stage that the decision has come through, who brought it there, and why."""

    state: str
    words: Words
    on: date
    by: str
    reason: str


@dataclass(frozen=True)
class AnswerSheet:
    """``to_tell``: it stands and no letter about it has been sent. ``to_change``: it can be amended of our own accord,
    ``to_annul``: and annulled too. ``to_decide_anew``: it was annulled while the plan went on, and nothing has come
    instead. ``replaced_by`` is what amended it. ``second_person``: another reads a new answer before it is made; so far
    it is ``meant`` so.
    """

    child: Child
    answer: AnswerLine
    parts: Parts
    life: tuple[LifeLine, ...]
    complaints: tuple[ComplaintLine, ...]
    replaced_by: UUID | None
    to_tell: bool
    to_change: bool
    to_annul: bool
    to_decide_anew: bool
    second_person: bool
    meant: Meant
    guarded: bool
    may: frozenset[str]


def answer_sheet(*, about: UUID, decision: UUID, by: Actor, at: datetime) -> AnswerSheet:
    """One decision in one child's case."""
    with door(Action.RIGHTS_READ, by=by, at=at, about=about, part="answer", thing=decision) as opened:
        on, case, made = day_of(at), open_case(about), the_decision(about, decision)
        stages = stages_of(about)[decision]
        line = answer_line(made, stages, on, by=named(made))
        next_one = Decision.objects.filter(replaces=made).first()
        again = Decision.objects.filter(assessment=made.assessment, rule=made.rule, annulled_at=None).exists()
        stands = line.stands and line.state not in COMPLAINED_OF
        return AnswerSheet(
            child=child(about, on),
            answer=line,
            parts=parts_of(made),
            life=tuple(_line(stage) for stage in stages),
            complaints=tuple(one for one in complaints_about(about) if one.decision == decision),
            replaced_by=next_one.id if next_one else None,
            to_tell=line.told_on is None and line.stands and line.state != DecisionState.UPHELD,
            to_change=stands,
            to_annul=stands and may_be_annulled(case),
            to_decide_anew=made.annulled_at is not None and not again and case.step not in UNDER_WAY,
            second_person=second_person_wanted(on),
            meant=meant_instead(case, made),
            guarded=opened.guarded,
            may=opened.may,
        )


def _line(stage: Stage) -> LifeLine:
    who = f"{stage.by.given_name} {stage.by.family_name}" if stage.by else ""
    return LifeLine(stage.state, STATE_WORDS[DecisionState(stage.state)], stage.on, who, stage.reason)
