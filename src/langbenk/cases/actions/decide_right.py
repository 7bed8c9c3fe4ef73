"""A named person decides on one right, with reasons of their own."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.cases.deciding import Answer, decide_first
from langbenk.cases.moves import hold_case


def decide_right(
    *,
    about: UUID,
    assessment: UUID,
    rule: str,
    outcome: str,
    reasons: str,
    child_heard: str,
    weight: str = "",
    by: Actor,
    at: datetime,
) -> None:
    """Keep the decision on ``rule`` and tell the family. The software never decides: the rules' answer is advice.

    ``outcome`` is one of ``granted``, ``refused``, ``declined``; ``child_heard`` says how the child was heard and
    ``weight`` what weight it got (Grunnloven § 104, barnelova § 31): a decision about a child needs both. The very same
    decision again changes nothing; a different one on the same right, or one that rests on an older assessment, is
    ``Wrong``. So is this short way where the municipality wants a second person to read first: then the decision is
    prepared (room ``decisions``).
    """
    answer = Answer(assessment, rule, outcome, reasons, child_heard, weight)
    with door(Action.RIGHTS_DECIDE, by=by, at=at, about=about):
        decide_first(hold_case(about), answer, by=by, at=at)
