"""The rights that others than the coordinating unit decide on: tested with the rest, and told to the family.

The unit does not decide on them. It finds out, and helps the family on (forvaltningsloven § 11).
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from langbenk.cases.inquiries import aged
from langbenk.cases.models import Case, Notice
from langbenk.cases.plain_answers import plain_answers
from langbenk.cases.telling import tell
from langbenk.law import Inquiry, Result
from langbenk.law.assess import answer_to
from langbenk.law.deciders import OURS, open_at
from langbenk.law.right import Code
from langbenk.law.rules import RULES

TOLD = "others-decide"


def others_answered(inquiry: dict[str, Any]) -> tuple[Result, ...]:
    """What the rules answer on each of them that the age does not rule out."""
    return _answered(Inquiry.from_dict(inquiry))


def tell_of_the_others(case: Case, inquiry: dict[str, Any], *, at: datetime) -> None:
    """Tell the family how each of them looks, who decides and how they get on."""
    found = {result.rule: result.code.value for result in others_answered(inquiry)}
    tell(case.id, case.person_id, "others-decide", found, at=at)


def others_told(about: UUID, on: date) -> dict[str, Code]:
    """How each of them looks to the family: as they were told last, else by what this reader has answered at home."""
    told = Notice.objects.filter(person_id=about, code=TOLD).order_by("at").values_list("names", flat=True).last()
    if told is not None:
        return {rule: Code(code) for rule, code in told.items()}
    facts = {fact: one.answer for fact, one in plain_answers(about).items()}
    return {result.rule: result.code for result in _answered(Inquiry(on, aged(about), facts))}


def _answered(asked: Inquiry) -> tuple[Result, ...]:
    rules = (rule for rule in open_at(asked.person.known(asked.on)) if rule not in OURS)
    return tuple(answer_to(RULES[rule], asked) for rule in rules)
