"""Assess the rights: one answer for each fact, a reason for each judgement, and the rules' answer beside them."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.inquiries import inquiry_about
from langbenk.cases.models import Assessment
from langbenk.cases.moves import hold_case, move, must_stand_at
from langbenk.cases.others import tell_of_the_others
from langbenk.cases.process import ASSESSED_AT
from langbenk.law import RELEASE, Answer, Inquiry, assess


def assess_rights(
    *, about: UUID, facts: dict[str, Answer], reasons: dict[str, str], form_key: UUID, by: Actor, at: datetime
) -> UUID:
    """Keep facts, reasons, the rules' answer and their release together, so that it can be computed again; give its id.

    Every yes and no must have a reason that the family can ask to see (forvaltningsloven § 17: the matter as clear
    as may be); unknown needs none and is never a refusal. The wishes are taken from what the family last answered.
    The family is told of the rights that others decide on; on its own, the unit decides by a deed of its own.
    """
    for fact, answer in facts.items():
        if answer is not Answer.UNKNOWN and not reasons.get(fact, "").strip():
            raise Wrong(fact, "reason-missing")
    with door(Action.RIGHTS_ASSESS, by=by, at=at, about=about):
        case = hold_case(about)
        kept = Assessment.objects.filter(form_key=form_key, case=case).first()
        if kept:
            return kept.id
        must_stand_at(case, *ASSESSED_AT)
        stamp = {"by_id": by.employee, "at": at, "form_key": form_key}
        inquiry = inquiry_about(case, facts, on=day_of(at))
        assessment = Assessment(
            case=case,
            person_id=about,
            inquiry=inquiry,
            reasons={fact: reason.strip() for fact, reason in reasons.items() if reason.strip()},
            answer=assess(Inquiry.from_dict(inquiry)).as_dict("nb"),
            release=RELEASE,
            **stamp,
        )
        Assessment.objects.bulk_create([assessment])
        tell_of_the_others(case, inquiry, at=at)
        move(case, "decision", since=day_of(at))
        return assessment.id
