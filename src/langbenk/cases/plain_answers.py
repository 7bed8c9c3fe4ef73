"""What the family answered to plain questions when they asked: kept with the case, and read beside every question."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.cases.models import PlainAnswers
from langbenk.law.answer import Answer
from langbenk.law.facts import FACTS


@dataclass(frozen=True)
class Answered:
    """One fact as somebody at home answered it, and on which day."""

    answer: Answer
    on: date


def keep_plain_answers(
    case: UUID, about: UUID, answers: dict[str, str], *, need: UUID, said_by: UUID | None, on: date, at: datetime
) -> None:
    """Keep the answers of one notice (``need``) with the case it became. No answers: nothing is kept."""
    if answers:
        row = PlainAnswers(
            case_id=case, person_id=about, answers=answers, said_by_id=said_by, said_on=on, need=need, at=at
        )
        PlainAnswers.objects.bulk_create([row])


def plain_answers(about: UUID) -> dict[str, Answered]:
    """The facts that were answered, as far as this reader may know of them: at home only by themselves. The last answer
    to each counts.
    """
    found: dict[str, Answered] = {}
    rows = PlainAnswers.objects.filter(person_id=about).order_by("said_on", "at")
    for answers, on in rows.values_list("answers", "said_on"):
        found |= {name: Answered(Answer(answer), on) for name, answer in answers.items() if name in FACTS}
    return found
