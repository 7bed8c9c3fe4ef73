"""What has been decided in one case: drafts on their way, every decision with where it stands, and the complaints."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.deciding import standing
from langbenk.cases.inquiries import rights_of
from langbenk.cases.models import Assessment, Case, Decision
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.decisions.drafting import state_of
from langbenk.decisions.life import BEFORE_IT_IS_MADE, stages_of
from langbenk.decisions.models import Proposal
from langbenk.decisions.sheets.lines import AnswerLine, ComplaintLine, answer_line, complaints_about
from langbenk.law.decided import STATE_WORDS
from langbenk.law.texts.labels import RULE_NAMES
from langbenk.law.words import Words
from langbenk.organisation.routines import second_person_wanted


@dataclass(frozen=True)
class DraftLine:
    """A draft that has not been decided: on which right, how far it has come, and who wrote it last. ``instead_of``:
    the decision in whose place it is to come, where there is one; ``complaint``: the one that it answers.
    """

    id: UUID
    rule: str
    name: Words
    outcome: str
    state: str
    state_words: Words
    by: str
    on: date
    instead_of: UUID | None
    complaint: UUID | None


@dataclass(frozen=True)
class ToPrepare:
    """A right that waits for a decision and has no draft yet."""

    rule: str
    name: Words


@dataclass(frozen=True)
class AnswersSheet:
    """``to_prepare`` is empty unless the case waits for a decision. ``second_person``: the municipality's routine."""

    child: Child
    drafts: tuple[DraftLine, ...]
    to_prepare: tuple[ToPrepare, ...]
    answers: tuple[AnswerLine, ...]
    complaints: tuple[ComplaintLine, ...]
    second_person: bool
    may: frozenset[str]


def answers_sheet(*, about: UUID, by: Actor, at: datetime) -> AnswersSheet:
    """The decisions of one case, the newest first."""
    with door(Action.RIGHTS_READ, by=by, at=at, about=about, part="answers") as opened:
        on, case = day_of(at), open_case(about)
        stages = stages_of(about)
        made = Decision.objects.filter(person_id=about).select_related("by").order_by("-at", "rule")
        drafts = _drafts(about)
        return AnswersSheet(
            child=child(about, on),
            drafts=drafts,
            to_prepare=_to_prepare(case, {draft.rule for draft in drafts}, on),
            answers=tuple(answer_line(one, stages[one.id], on, by=named(one)) for one in made),
            complaints=complaints_about(about) if Action.COMPLAINT_READ in opened.may else (),
            second_person=second_person_wanted(on),
            may=opened.may,
        )


def named(decision: Decision) -> str:
    """Who decided."""
    return f"{decision.by.given_name} {decision.by.family_name}"


def _drafts(about: UUID) -> tuple[DraftLine, ...]:
    held = Proposal.objects.filter(person_id=about).select_related("written_by").order_by("-at")
    replaced = set(Decision.objects.filter(person_id=about).values_list("replaces", flat=True))
    found = ((draft, state_of(draft.id)) for draft in held if draft.instead_of_id not in replaced - {None})
    return tuple(
        DraftLine(
            id=draft.id,
            rule=draft.rule,
            name=RULE_NAMES[draft.rule],
            outcome=draft.outcome,
            state=state.value,
            state_words=STATE_WORDS[state],
            by=f"{draft.written_by.given_name} {draft.written_by.family_name}",
            on=day_of(draft.at),
            instead_of=draft.instead_of_id,
            complaint=draft.complaint_id,
        )
        for draft, state in found
        if state in BEFORE_IT_IS_MADE
    )


def _to_prepare(case: Case, drafted: set[str], on: date) -> tuple[ToPrepare, ...]:
    last = Assessment.objects.filter(case=case).order_by("-at").first()
    if case.step != "decision" or last is None:
        return ()
    decided = set(standing(case).filter(assessment=last).values_list("rule", flat=True))
    rules = rights_of(case.person_id, on)
    return tuple(ToPrepare(rule, RULE_NAMES[rule]) for rule in rules if rule not in decided | drafted)
