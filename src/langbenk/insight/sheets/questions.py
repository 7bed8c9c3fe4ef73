"""Questions about the log: to the family with their answers, to a leader with what must be answered."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door, listing
from langbenk.bench.sheets.who_looked import Look
from langbenk.bench.situation import day_of
from langbenk.insight.models import Question
from langbenk.organisation.models import Employee


@dataclass(frozen=True)
class Asked:
    """A question that this reader has asked about a line, and the answer; ``answered_at`` is none until it comes."""

    line: int
    looked_on: date
    words: str
    asked_on: date
    due_on: date
    service_name: str
    answer: str
    answered_on: date | None
    answered_by: str


def asked_about(about: UUID, by: Actor) -> tuple[Asked, ...]:
    """Inside an open door: what this reader has asked about the person, the newest first; the wall leaves out those
    about lines that have left their log since, as when an entry is withheld from them.
    """
    mine = Question.objects.filter(person_id=about, asked_by_id=by.person).select_related("service", "answered_by")
    return tuple(
        Asked(
            line=row.line,
            looked_on=day_of(row.line_at),
            words=row.words,
            asked_on=day_of(row.asked_at),
            due_on=row.due_on,
            service_name=row.service.name,
            answer=row.answer,
            answered_on=day_of(row.answered_at) if row.answered_at else None,
            answered_by=_name(row.answered_by) if row.answered_by else "",
        )
        for row in mine.order_by("-asked_at", "id")
    )


@dataclass(frozen=True)
class ToAnswer:
    """A question to a leader: about whose reading of what, when, on which ground; and what was answered.

    ``child`` is the whole name, as whoever looked knew them, empty for a child that has none; nothing else about the
    person is here. ``own``: it is about the leader's own reading, and somebody else's to answer. ``in_place``: it comes
    to the coordinating unit, because the service has no leader who can answer.
    """

    id: UUID
    about: UUID
    child: str
    own: bool
    in_place: bool
    look: Look
    words: str
    asked_on: date
    due_on: date
    answer: str
    answered_on: date | None
    answered_by: str


def questions_to_me(*, by: Actor, at: datetime) -> tuple[ToAnswer, ...]:
    """The questions to this leader, at most 200: unanswered first, by the day they are due."""
    with listing(Action.LOOK_EXPLAIN, by=by, at=at, part="questions") as shown:
        found = _questions(None)
        shown.extend({question.about: None for question in found})
    return found


def question_sheet(*, question: UUID, about: UUID, by: Actor, at: datetime) -> ToAnswer:
    """One question, for the leader who is asked; ``Missing`` when it is another's."""
    with door(Action.LOOK_EXPLAIN, by=by, at=at, about=about, part="question", thing=question):
        found = _questions(question)
    if not found or found[0].about != about:
        raise Missing
    return found[0]


def _questions(only: UUID | None) -> tuple[ToAnswer, ...]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, about, child, own, in_place, words, asked_at, due_on, answer, answered_at, answered_by, line,"
            " at, action, part, permitted, why, ground, name, profession, service_name, consented_on"
            " FROM insight_questions(%s)",
            [only],
        )
        names = [column.name for column in cursor.description]
        return tuple(_to_answer(dict(zip(names, row, strict=True))) for row in cursor.fetchall())


def _to_answer(row: dict[str, Any]) -> ToAnswer:
    return ToAnswer(
        id=row["id"],
        about=row["about"],
        child=row["child"],
        own=row["own"],
        in_place=row["in_place"],
        look=_look(row),
        words=row["words"],
        asked_on=day_of(row["asked_at"]),
        due_on=row["due_on"],
        answer=row["answer"],
        answered_on=day_of(row["answered_at"]) if row["answered_at"] else None,
        answered_by=row["answered_by"],
    )


def _look(row: dict[str, Any]) -> Look:
    """The line as it stands in the family's log."""
    return Look(
        day=day_of(row["at"]),
        at=row["at"],
        name=row["name"],
        profession=row["profession"],
        service_name=row["service_name"],
        hat=Hat.STAFF.value,
        action=Action(row["action"]),
        part=row["part"],
        why=row["why"],
        ground=row["ground"],
        consented_on=day_of(row["consented_on"]) if row["consented_on"] else None,
        seated_since=None,
        permitted=row["permitted"],
        count=1,
        mine=False,
        lines=(row["line"],),
        at_work=True,
    )


def _name(employee: Employee) -> str:
    return f"{employee.given_name} {employee.family_name}"
