"""Ask for help in one's own name: from home, or without saying who one is. No case is needed, and no seat.

Nothing is read here about anybody but the one who asks and their own children, so no door stands here and no line is
written; the database shows each reader their own notices and nothing else.
"""

import hashlib
import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection, transaction

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, again_if_beaten, said
from langbenk.bench.situation import day_of, enter
from langbenk.intake.letters import NeedLetterLine, letter_file_of, letters_of
from langbenk.intake.models import NeedNotice
from langbenk.intake.receiving import SIGNS, Need, due_on, keep_need, new_receipt, tell_the_unit, who_in
from langbenk.law.ages import years
from langbenk.letters.file import LetterFile
from langbenk.outside.system import become_system
from langbenk.people.models import Person
from langbenk.people.seal import number_key

YOUNG = 18
MOST_IN_AN_HOUR = 60  # unnamed questions over all: a local limit, against floods
MOST_SHOWN = 50


@dataclass(frozen=True)
class AskedFor:
    """One whom the reader can ask for: themselves, their child, or the child they expect."""

    id: UUID
    name: str
    relation: str
    given_name: str


@dataclass(frozen=True)
class OwnNeed:
    """One's own notice as it stands: who has it is told by ``state``, and ``taken_by`` is their name. ``answers`` to
    plain questions, by the names of their facts. What was sent on to ``passed_to`` on a day, ``received_by`` has there.
    """

    receipt: str
    came_on: date
    due: date
    state: str
    name: str
    text: str
    taken_by: str
    answer: str
    passed_to: str
    person: UUID | None
    late: bool
    id: UUID
    relation: str
    young: bool
    answers: tuple[tuple[str, str], ...]
    sent_on: date | None
    received_by: str
    letters: tuple[NeedLetterLine, ...]


@dataclass(frozen=True)
class Unnamed:
    """An unnamed question, to whoever has its code."""

    came_on: date
    due: date
    state: str
    text: str
    answer: str
    passed_to: str
    claimed: bool


@again_if_beaten
def ask_for_help(need: Need, *, by: Actor, at: datetime) -> str:
    """Keep what somebody at home asks for, and give back the receipt. One plain form, and nothing else is demanded: it
    is for the municipality to find out what they are entitled to (forvaltningsloven § 11, hol § 4-2 a).

    Raise ``Wrong`` for a person whom this reader cannot ask for, and as ``keep_need``.
    """
    with _as_oneself(by, at):
        if need.whom.person and need.whom.person not in {each.id for each in _mine()}:
            raise Wrong("whom", "unknown")
        return keep_need(need, "youth" if _is_young(by, day_of(at)) else "family", asker=by.person, by=by, at=at)


def whom_i_ask_for(*, by: Actor, at: datetime) -> tuple[AskedFor, ...]:
    """Those the reader can ask for, themselves first."""
    with _as_oneself(by, at):
        return _mine()


def own_needs(*, by: Actor, at: datetime) -> tuple[OwnNeed, ...]:
    """What the reader has asked for under the hat they wear, the newest first."""
    with _as_oneself(by, at):
        mine = {"sender_id": by.employee} if by.employee else {"asker_id": by.person}
        rows = list(NeedNotice.objects.filter(**mine).select_related("taken_by").order_by("-came_at")[:MOST_SHOWN])
        letters = letters_of(row.id for row in rows)
        return tuple(_own(row, day_of(at), letters.get(row.id, ())) for row in rows)


def own_letter(*, letter: UUID, by: Actor, at: datetime) -> LetterFile:
    """A letter of one's own notice; raise ``Missing`` for one that is not this reader's."""
    with _as_oneself(by, at):
        return letter_file_of(letter)


def ask_unnamed(text: str, *, form_key: UUID, at: datetime) -> str:
    """Keep a question from one who does not say who they are; give back the code by which they find the answer.

    The code is 16 signs, made anew for each, and only its keyed hash is kept. Raise ``Wrong`` for an empty text, and
    when too many have asked within an hour.
    """
    words = said("text", text, 2000)
    code = _code_of(form_key)
    due = due_on(day_of(at))
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT intake_ask_unnamed(%s, %s, %s, ''::bytea, %s, %s, %s, %s)",
            [words, _key(code), new_receipt(), form_key, at, due, MOST_IN_AN_HOUR],
        )
        if not cursor.fetchone()[0]:
            raise Wrong("text", "too-many-questions")
        become_system(at)
        tell_the_unit(form_key, at=at)
    return code


def unnamed_by_code(code: str) -> Unnamed:
    """The question with this code; raise ``Wrong`` where there is none."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM intake_by_code(%s)", [_key(code)])
        row = cursor.fetchone()
    if row is None:
        raise Wrong("code", "no-such-code")
    came, due, state, text, answer, passed_to, _, claimed = row
    return Unnamed(day_of(came), due, state, text, answer, passed_to, claimed)


def claim_unnamed(code: str, *, by: Actor, at: datetime) -> None:
    """Make an unnamed question one's own, once signed in. Raise ``Wrong`` for a code that opens none, or another's."""
    with _as_oneself(by, at), connection.cursor() as cursor:
        cursor.execute("SELECT intake_claim(%s)", [_key(code)])
        if not cursor.fetchone()[0]:
            raise Wrong("code", "no-such-code")


@contextmanager
def _as_oneself(by: Actor, at: datetime) -> Iterator[None]:
    with transaction.atomic(durable=True):
        enter(Action.NEED_NOTIFY, by=by, at=at, about=None)
        yield


def _mine() -> tuple[AskedFor, ...]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, name, relation, given_name FROM intake_at_home() ORDER BY relation = 'self' DESC, name, id"
        )
        return tuple(AskedFor(*row) for row in cursor.fetchall())


def _is_young(by: Actor, on: date) -> bool:
    born = Person.objects.values_list("birth_date", flat=True).filter(id=by.person).first()
    if born is None:
        raise Missing
    return years(born, on) < YOUNG


def _own(row: NeedNotice, on: date, letters: tuple[NeedLetterLine, ...]) -> OwnNeed:
    taker = row.taken_by
    return OwnNeed(
        receipt=row.receipt,
        came_on=day_of(row.came_at),
        due=row.due,
        state=row.state,
        name=who_in(row)[0] if row.relation != "unnamed" else "",
        text=row.text,
        taken_by=f"{taker.given_name} {taker.family_name}" if taker else "",
        answer=row.answer,
        passed_to=row.passed_to,
        person=row.person_id,
        late=row.answered_at is None and row.due < on,
        id=row.id,
        relation=row.relation,
        young=row.way == "youth",
        answers=tuple(sorted((row.answers or {}).items())),
        sent_on=day_of(row.sent_at) if row.sent_at else None,
        received_by=row.received_by,
        letters=letters,
    )


def _code_of(form_key: UUID) -> str:
    """A code of 80 bits that nobody can guess. It follows from the form, so that a second press gives the same."""
    secret = hmac.new(_key(str(form_key)).encode(), b"langbenk unnamed code", hashlib.sha256).digest()
    signs = "".join(SIGNS[byte % len(SIGNS)] for byte in secret[:16])
    return "-".join(signs[at : at + 4] for at in range(0, 16, 4))


def _key(code: str) -> str:
    """The keyed hash that a code is looked up by; how it was typed makes no difference."""
    return number_key("unnamed " + "".join(sign for sign in code.upper() if sign.isalnum()))
