"""What outsiders have been asked about one person: the list, and one question with its answer."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict, decide
from langbenk.access.standing import Actor, Situation
from langbenk.bench.door import Judge, door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.outsiders.holding import TRIES, may_change, standing
from langbenk.outsiders.models import OutsideQuestion

MOST = 100


@dataclass(frozen=True)
class QuestionLine:
    """One question: to whom, how it stands (``outsiders.holding.standing``), and whether its answer is yet unread."""

    id: UUID
    to_name: str
    to_kind: str
    to_body: str
    state: str
    asked_on: date
    asked_by: str
    valid_until: date
    answered_at: datetime | None
    new: bool


@dataclass(frozen=True)
class QuestionsSheet:
    """The newest first."""

    child: Child
    lines: tuple[QuestionLine, ...]
    may: frozenset[str]


@dataclass(frozen=True)
class QuestionSheet:
    """One question. ``changes``: this reader can make a new link, or take it back; ``left`` are the tries that are."""

    child: Child
    line: QuestionLine
    text: str
    answer: str
    named_as: str
    part: str
    audience: str
    ground: str
    because: str
    family_knows: bool
    service_name: str
    read_at: datetime | None
    read_by: str
    left: int
    changes: bool
    may: frozenset[str]


def questions_sheet(*, about: UUID, by: Actor, at: datetime) -> QuestionsSheet:
    """All the questions about one person that this reader may know of."""
    with door(Action.OUTSIDER_READ, by=by, at=at, about=about, part="outside questions") as opened:
        open_case(about)
        rows = OutsideQuestion.objects.filter(person_id=about).select_related("asked_by").order_by("-at", "id")[:MOST]
        on = day_of(at)
        return QuestionsSheet(child(about, on), tuple(_line(row, on) for row in rows), opened.may)


def question_sheet(*, about: UUID, question: UUID, by: Actor, at: datetime) -> QuestionSheet:
    """One question; raise ``Refused``, as a secret, for one that is not there for this reader."""
    there = _if_there(question, about, by)
    with door(
        Action.OUTSIDER_READ, by=by, at=at, about=about, part="outside question", thing=question, judge=there
    ) as opened:
        open_case(about)
        found = OutsideQuestion.objects.select_related("asked_by", "read_by", "service").get(id=question)
        on = day_of(at)
        return QuestionSheet(
            child=child(about, on),
            line=_line(found, on),
            text=found.text,
            answer=found.answer,
            named_as=found.named_as,
            part=found.part,
            audience=found.audience,
            ground=found.ground,
            because=found.because,
            family_knows=found.family_knows,
            service_name=found.service.name,
            read_at=found.read_at,
            read_by=f"{found.read_by.given_name} {found.read_by.family_name}" if found.read_by else "",
            left=TRIES - found.attempts,
            changes=may_change(found, by, opened.situation),
            may=opened.may,
        )


def _if_there(question: UUID, about: UUID, by: Actor) -> Judge:
    """What the database does not give this reader is answered as what there is not. That they asked is logged."""

    def judge(me: Situation) -> Verdict:
        if OutsideQuestion.objects.filter(id=question, person_id=about).exists():
            return decide(by, Action.OUTSIDER_READ, me)
        return Verdict(permitted=False, why="not-for-you", secret=True)

    return judge


def _line(row: OutsideQuestion, on: date) -> QuestionLine:
    return QuestionLine(
        id=row.id,
        to_name=row.to_name,
        to_kind=row.to_kind,
        to_body=row.to_body,
        state=standing(row, past=row.valid_until < on),
        asked_on=day_of(row.at),
        asked_by=f"{row.asked_by.given_name} {row.asked_by.family_name}",
        valid_until=row.valid_until,
        answered_at=row.answered_at,
        new=row.answered_at is not None and row.read_at is None,
    )
