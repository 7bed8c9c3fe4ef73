"""What is asked to assess the rights: one question for each fact, with its provision and what was answered last."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.inquiries import RIGHTS, questions_about
from langbenk.cases.models import Assessment, Decision
from langbenk.cases.moves import open_case
from langbenk.cases.plain_answers import Answered, plain_answers
from langbenk.cases.process import ASSESSED_AT
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.sheets.wish import Said, all_said, last_said
from langbenk.law import Answer, Question
from langbenk.law.texts.labels import RULE_NAMES
from langbenk.law.words import Words


@dataclass(frozen=True)
class Asked:
    """One fact: its short name, its question, its provision's id, and the last answer with its reason. ``said``: what
    the family answered when they asked for help, on the day ``said_on``; empty where they were not asked.
    """

    fact: str
    label: Words
    question: Words
    help: Words
    ground: str
    answer: str
    reason: str
    said: str
    said_on: date | None


@dataclass(frozen=True)
class AskedFor:
    """The questions under one right. A fact that several rights turn on stands under the first. ``ours``: it is decided
    in the case, and not by others.
    """

    rule: str
    name: Words
    ours: bool
    facts: tuple[Asked, ...]


@dataclass(frozen=True)
class RightsSheet:
    """The questions, the family's wishes, and the last assessment if there is one. ``decided`` when something was
    decided on that assessment: then a new one means deciding anew. ``is_time``: the road stands here now. ``guarded``:
    an address is protected, so that no text may tell where somebody is.
    """

    child: Child
    is_time: bool
    rights: tuple[AskedFor, ...]
    wishes: tuple[Said, ...]
    assessed_on: date | None
    assessed_by: str
    decided: bool
    guarded: bool
    may: frozenset[str]


def rights_sheet(*, about: UUID, by: Actor, at: datetime) -> RightsSheet:
    """The assessment of one child's rights, as it was left."""
    with door(Action.RIGHTS_READ, by=by, at=at, about=about, part="rights") as opened:
        case = open_case(about)
        last = Assessment.objects.filter(case=case).select_related("by").order_by("-at").first()
        plain = plain_answers(about)
        return RightsSheet(
            child=child(about, day_of(at)),
            is_time=case.step in ASSESSED_AT,
            rights=tuple(
                AskedFor(
                    rule,
                    RULE_NAMES[rule],
                    rule in RIGHTS,
                    tuple(_asked(question, last, plain) for question in questions),
                )
                for rule, questions in questions_about(about, day_of(at)).items()
            ),
            wishes=last_said(all_said(case)),
            assessed_on=day_of(last.at) if last else None,
            assessed_by=f"{last.by.given_name} {last.by.family_name}" if last else "",
            decided=Decision.objects.filter(assessment=last).exists() if last else False,
            guarded=opened.guarded,
            may=opened.may,
        )


def _asked(question: Question, last: Assessment | None, plain: dict[str, Answered]) -> Asked:
    said = plain.get(question.fact)
    answers, reasons = (last.inquiry["facts"], last.reasons) if last else ({}, {})
    return Asked(
        fact=question.fact,
        label=question.asked.label,
        question=question.asked.question,
        help=question.asked.help,
        ground=question.provision.id,
        answer=answers.get(question.fact, Answer.UNKNOWN.value),
        reason=reasons.get(question.fact, ""),
        said=said.answer.value if said else "",
        said_on=said.on if said else None,
    )
