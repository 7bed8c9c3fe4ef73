"""A decision on one right as it is prepared: what the rules say, what is written so far, and what still lacks."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.inquiries import RIGHTS, rights_of
from langbenk.cases.models import Assessment
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.decisions.drafting import open_draft, sent_back, state_of
from langbenk.decisions.life import stages_of
from langbenk.decisions.models import Stage
from langbenk.decisions.parts import Parts, by_the_rules, facts_of, prepared_parts
from langbenk.decisions.sheets.lines import AnswerLine, answer_line
from langbenk.law.decided import STATE_WORDS, DecisionState
from langbenk.law.texts.labels import RULE_NAMES
from langbenk.law.words import Words
from langbenk.organisation.routines import second_person_wanted


@dataclass(frozen=True)
class DraftSheet:
    """``decision`` and ``version`` are none and 0 before anything is written. ``returned``: what a reader asked to have
    changed. ``mine``: the one who opens it wrote it last. ``second_person``: somebody else reads before it is decided.
    ``instead_of``: the answer in whose place it is to come (``anew`` where that was annulled), ``why``, or
    the ``complaint`` that it answers, with what there ``is_new``.
    """

    child: Child
    rule: str
    name: Words
    step: str
    assessed_on: date | None
    law_says: Words | None
    decision: UUID | None
    outcome: str
    parts: Parts
    state: str
    state_words: Words
    by: str
    mine: bool
    seconded_by_me: bool
    returned: str
    version: int
    instead_of: AnswerLine | None
    anew: bool
    complaint: UUID | None
    why: str
    is_new: str
    second_person: bool
    guarded: bool
    may: frozenset[str]


def draft_sheet(*, about: UUID, rule: str, by: Actor, at: datetime) -> DraftSheet:
    """The draft on one right, or an empty one with the facts filled in from the assessment."""
    with door(Action.RIGHTS_READ, by=by, at=at, about=about, part="draft") as opened:
        case, on = open_case(about), day_of(at)
        held = open_draft(case, rule)
        if rule not in (RIGHTS if held else rights_of(about, on)):
            raise Missing
        last = Assessment.objects.filter(case=case).order_by("-at").first()
        old = held.instead_of if held else None
        if held and old:
            last = held.assessment
        state = state_of(held.id) if held else DecisionState.DRAFT
        stages = list(Stage.objects.filter(decision=held.id).order_by("number")) if held else []
        who = f"{held.written_by.given_name} {held.written_by.family_name}" if held else ""
        return DraftSheet(
            child=child(about, on),
            rule=rule,
            name=RULE_NAMES[rule],
            step=case.step,
            assessed_on=day_of(last.at) if last else None,
            law_says=by_the_rules(last, rule)[0] if last else None,
            decision=held.id if held else None,
            outcome=held.outcome if held else "",
            parts=prepared_parts(held) if held else Parts(facts=facts_of(last) if last else ""),
            state=state.value,
            state_words=STATE_WORDS[state],
            by=who,
            mine=held is not None and held.written_by_id == by.employee,
            seconded_by_me=bool(stages) and stages[-1].state == "seconded" and stages[-1].by_id == by.employee,
            returned=sent_back(held) if held else "",
            version=held.version if held else 0,
            instead_of=answer_line(old, stages_of(about)[old.id], on) if old else None,
            anew=bool(old and old.annulled_at),
            complaint=held.complaint_id if held else None,
            why=held.why if held else "",
            is_new=held.is_new if held else "",
            second_person=second_person_wanted(on),
            guarded=opened.guarded,
            may=opened.may,
        )
