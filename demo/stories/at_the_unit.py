"""The part of the road that goes through the coordinating unit: opened, asked, assessed, decided."""

from dataclasses import dataclass
from datetime import date

from demo.invented import Human
from demo.staff import JORUNN, MARIT
from demo.stories.telling import Judged, answers, at_work, form, moment, reasons
from langbenk.cases.actions.assess_rights import assess_rights
from langbenk.cases.actions.decide_right import decide_right
from langbenk.cases.actions.open_at_unit import open_at_unit
from langbenk.cases.actions.record_wish import record_wish
from langbenk.decisions.actions.make_decision import make_decision
from langbenk.decisions.actions.prepare_decision import prepare_decision
from langbenk.decisions.drafting import Draft
from langbenk.law import Answer


@dataclass(frozen=True)
class Handled:
    """What the unit heard, found and decided. ``decided`` gives each rule its outcome and the decider's reasons.
    With ``best``, what is best for the child, the child coordinator is prepared by Marit before Jorunn decides.
    """

    child: Human
    wishes: dict[str, Answer]
    said_by: str
    words: str
    judged: Judged
    heard: str
    weight: str
    decided: dict[str, tuple[str, str]]
    best: str = ""


def handle(told: Handled, *, opened: date, asked: date, assessed: date, decided: date) -> None:
    """Marit opens the case, asks the family and assesses; Jorunn decides."""
    about, unit = told.child.id, at_work(MARIT)
    open_at_unit(about=about, by=unit, at=moment(opened, "09.00"))
    record_wish(
        about=about,
        answers=told.wishes,
        said_by=told.said_by,
        words=told.words,
        form_key=form(told.child, "wish"),
        by=unit,
        at=moment(asked, "13.15"),
    )
    assessment = assess_rights(
        about=about,
        facts=answers(told.judged),
        reasons=reasons(told.judged),
        form_key=form(told.child, "rights"),
        by=unit,
        at=moment(assessed, "10.30"),
    )
    for rule, (outcome, why) in told.decided.items():
        if told.best and rule == "child-coordinator":
            _prepare(told, outcome, why, decided)
            continue
        decide_right(
            about=about,
            assessment=assessment,
            rule=rule,
            outcome=outcome,
            reasons=why,
            child_heard=told.heard,
            weight=told.weight,
            by=at_work(JORUNN),
            at=moment(decided, "11.00"),
        )


def _prepare(told: Handled, outcome: str, why: str, decided: date) -> None:
    parts = {"own_reasons": why, "heard": told.heard, "weight": told.weight, "best_interests": told.best}
    draft = Draft(outcome=outcome, facts="\n".join(reasons(told.judged).values()), **parts)
    decision = prepare_decision(
        about=told.child.id,
        rule="child-coordinator",
        draft=draft,
        version=0,
        propose=True,
        by=at_work(MARIT),
        at=moment(decided, "09.30"),
    )
    make_decision(about=told.child.id, decision=decision, version=1, by=at_work(JORUNN), at=moment(decided, "10.55"))
