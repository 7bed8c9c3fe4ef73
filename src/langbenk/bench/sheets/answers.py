"""What has been asked, of whom, and what each has answered: the lines of every page about consents."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.grants import UNDER_16
from langbenk.access.standing import Part, Tie
from langbenk.bench.lifting import lifted, processing_of
from langbenk.bench.own_say import MATTERS, Matter
from langbenk.law.ages import Person
from langbenk.law.answer import known
from langbenk.law.rules.who_consents import who_consents
from langbenk.law.services import HEALTH
from langbenk.law.young import Circumstances

IN_A_PARENTS_PLACE = (Tie.GUARDIAN, Tie.FOSTER_PARENT)
ALONE_FROM = UNDER_16.until
"""From this age what is health is the young person's to tell of (helsepersonelloven § 22)."""
SOON = timedelta(days=60)
"""So long before a yes ends we say that it does: the municipality's own target, no act sets one."""


@dataclass(frozen=True)
class Answer:
    """What one person has answered: yes, no, or empty. ``withdrawn_at``: they took a yes back, and have not answered
    since; ``asked``: they decide on this today, else what they said counts no more. ``how`` is sign_in, paper or oral,
    written down by ``recorder``. ``ends_soon``: within ``SOON``. ``may_not_know``: nobody asks them; it would tell.
    """

    giver: UUID
    name: str
    mine: bool
    asked: bool
    may_not_know: bool
    answer: str
    since: datetime | None
    until: date | None
    ends_soon: bool
    how: str
    recorder: str
    purpose: str
    withdrawn_at: datetime | None


@dataclass(frozen=True)
class PartAnswers:
    """One kind of information: who is asked, by which provisions, and whether it is open.

    ``lifts`` is the secrecy that a yes lifts. ``alone``: the young person decides, and no guardian.
    """

    part: str
    answers: tuple[Answer, ...]
    opens: bool
    asks_me: bool
    mine: Answer | None
    alone: bool
    grounds: tuple[str, ...]
    lifts: str


@dataclass(frozen=True)
class ReceiverAnswers:
    """One service, or one relative, with each kind of information in the order of ``Part``.

    ``kind`` is the service's, or the relative's tie. ``seated`` is false for one that has left the bench and still has
    somebody's yes. ``processing`` is a service's own ground for what it is shown.
    """

    id: UUID
    is_service: bool
    name: str
    kind: str
    seated: bool
    processing: str
    parts: tuple[PartAnswers, ...]

    @property
    def asks_me(self) -> bool:
        """Whether this reader is asked about any of it."""
        return any(part.asks_me for part in self.parts)

    @property
    def opens(self) -> bool:
        """Whether any of it is open."""
        return any(part.opens for part in self.parts)

    @property
    def mine(self) -> bool:
        """Whether this reader has a yes here that they can take back."""
        return any(part.mine is not None and part.mine.answer == "yes" for part in self.parts)


def answers_about(about: UUID, who: Person, *, reader: UUID, whole: bool, on: date) -> tuple[ReceiverAnswers, ...]:
    """All that this reader may know of what was asked about one person: services first, by name. ``whole``: they read
    everybody's answers, as staff and the person do.
    """
    rows = _rows(about)
    untold = _who_may_not_know(rows, who, on) if whole else set()
    for row in rows:
        row["may_not_know"] = row["asked"] and (row["receiver"], row["giver"]) in untold
    return tuple(_receiver(list(lines), who, reader, on) for _, lines in groupby(rows, key=itemgetter("receiver")))


def _rows(about: UUID) -> list[dict[str, Any]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM bench_answers(%s)", [about])
        names = [column.name for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _who_may_not_know(rows: list[dict[str, Any]], who: Person, on: date) -> set[tuple[UUID, UUID]]:
    """Each health service, with each who stands in a parent's place and may not know that the person has to do with it:
    from 16 the young person has not opened to them what is health (helsepersonelloven §§ 21, 22, pasient- og
    brukerrettighetsloven § 3-4). Whoever has answered about it knows of it. The database asks them no sooner.
    """
    if (who.years(on) or 0) < ALONE_FROM:
        return set()
    let_in = {row["receiver"] for row in rows if row["part"] == Part.HEALTH and row["opens"] and not row["is_service"]}
    known = {(row["receiver"], row["giver"]) for row in rows if row["answer"]}
    parents = (row for row in rows if row["giver_kind"] in IN_A_PARENTS_PLACE and row["giver"] not in let_in)
    return {(row["receiver"], row["giver"]) for row in parents if row["kind"] in HEALTH and row["is_service"]} - known


def _receiver(rows: list[dict[str, Any]], who: Person, reader: UUID, on: date) -> ReceiverAnswers:
    first = rows[0]
    asked_of = {part: [row for row in rows if row["part"] == part.value] for part in Part}
    return ReceiverAnswers(
        id=first["receiver"],
        is_service=first["is_service"],
        name=first["name"],
        kind=first["kind"],
        seated=first["seated"],
        processing=processing_of(first["kind"], on) if first["is_service"] else "",
        parts=tuple(_part(part, lines, who, reader, on) for part, lines in asked_of.items() if lines),
    )


def _part(part: Part, rows: list[dict[str, Any]], who: Person, reader: UUID, on: date) -> PartAnswers:
    answers = tuple(_answer(row, reader, on) for row in rows)
    mine = next((answer for answer in answers if answer.mine), None)
    kinds = [row["giver_kind"] for row in rows if row["asked"]]
    matter = MATTERS[part] if rows[0]["is_service"] else Matter.HEALTH_INFORMATION
    return PartAnswers(
        part=part.value,
        answers=answers,
        opens=rows[0]["opens"],
        asks_me=mine is not None and mine.asked,
        mine=mine,
        alone=Tie.SELF.value in kinds,
        grounds=tuple(_grounds(matter, who, kinds, on)),
        lifts=lifted(part, on),
    )


def _answer(row: dict[str, Any], reader: UUID, on: date) -> Answer:
    until = row["until"]
    return Answer(
        giver=row["giver"],
        name=row["giver_name"],
        mine=row["giver"] == reader,
        asked=row["asked"],
        may_not_know=row["may_not_know"],
        answer=row["answer"],
        since=row["given_at"],
        until=until,
        ends_soon=row["answer"] == "yes" and until is not None and until <= on + SOON,
        how=row["how"],
        recorder=row["recorder"],
        purpose=row["purpose"],
        withdrawn_at=row["withdrawn_at"],
    )


def _grounds(matter: Matter, who: Person, kinds: list[str], on: date) -> Iterator[str]:
    """The provisions by which those who are asked decide (``law.rules.who_consents``), as the bench knows them."""
    facts = {
        "care_order": known(Tie.FOSTER_PARENT.value in kinds),
        "joint_responsibility": known(kinds.count(Tie.GUARDIAN.value) != 1),
    }
    ruling = who_consents(matter, Circumstances(on, who, facts))
    return (ground.id for ground in ruling.grounds)


def missing(parts: Iterable[PartAnswers]) -> tuple[str, ...]:
    """The names of those whose yes is waited for, once each: not theirs who may not know, or who took a yes back."""
    asked = (answer for part in parts for answer in part.answers if answer.asked and not answer.may_not_know)
    return tuple(dict.fromkeys(one.name for one in asked if one.answer != "yes" and not one.withdrawn_at))


def untold(parts: Iterable[PartAnswers]) -> tuple[str, ...]:
    """The names of those who decide and are not asked, since to ask would tell."""
    return tuple(dict.fromkeys(answer.name for part in parts for answer in part.answers if answer.may_not_know))
