"""What has come in: the unit's list, one notice, and what was asked in one case."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection
from django.db.models import Q

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.sheets.child import Child, child
from langbenk.intake.letters import YOUTH, NeedLetterLine, letters_of
from langbenk.intake.models import NeedNotice
from langbenk.intake.receiving import OPEN_STATES, contact_in, who_in
from langbenk.organisation.models import Employee

PAGE, ANSWERED = 25, 10
WITH = ("service", "taken_by", "sender")
WAITS = Q(state__in=OPEN_STATES) | Q(sent_at__isnull=False, received_at=None)


@dataclass(frozen=True)
class NeedLine:
    """One notice in a list. It shows no name: only that something waits, in which way it came, and who has it.
    ``sent_on`` is the state of what went to another body, and that nobody there has by name.
    """

    id: UUID
    receipt: str
    way: str
    service_name: str
    came_on: date
    due: date
    state: str
    taken_by: str
    mine: bool
    late: bool


@dataclass(frozen=True)
class NeedsSheet:
    """What waits, first due first; ``after`` asks for the next page. ``answered`` the last few, on the first page."""

    waiting: tuple[NeedLine, ...]
    after: str
    answered: tuple[NeedLine, ...]
    may: frozenset[str]


@dataclass(frozen=True)
class NeedSheet:
    """One notice. ``known`` is whom it is about when the sender chose that very person; ``name`` and ``number`` as they
    were typed. ``details`` by the names of a hospital's or a GP's fields, ``answers`` to plain questions by their
    facts. ``alone``: a young person asked, and may ask that the parents are not told. ``sendable``: by somebody's yes.
    """

    line: NeedLine
    relation: str
    known: UUID | None
    name: str
    number: str
    contact: str
    asker: str
    sender: str
    text: str
    helps: str
    wish: str
    details: tuple[tuple[str, str], ...]
    consent: str
    ground: str
    because: str
    answer: str
    passed_to: str
    answers: tuple[tuple[str, str], ...]
    agreed: str
    sent_on: date | None
    sent_due: date | None
    received_by: str
    letters: tuple[NeedLetterLine, ...]
    alone: bool
    person: UUID | None
    version: int
    sendable: bool
    may: frozenset[str]


@dataclass(frozen=True)
class AskedSheet:
    """What was asked about one person, the newest first."""

    child: Child
    needs: tuple[NeedSheet, ...]
    may: frozenset[str]


def needs_sheet(*, by: Actor, at: datetime, after: str = "") -> NeedsSheet:
    """A page of what waits for the coordinating unit. ``after`` is a former page's; nonsense means the first."""
    since, last = _cursor(after)
    with door(Action.NEED_ANSWER, by=by, at=at, about=None, part="needs") as opened:
        rows = NeedNotice.objects.select_related("service", "taken_by").order_by("due", "id")
        found = list(rows.filter(Q(due__gt=since) | Q(due=since, id__gt=last), WAITS)[: PAGE + 1])
        done = () if after else rows.exclude(WAITS).order_by("-answered_at")[:ANSWERED]
        more = f"{found[PAGE - 1].due}_{found[PAGE - 1].id}" if len(found) > PAGE else ""
        return NeedsSheet(
            waiting=tuple(_line(row, by, day_of(at)) for row in found[:PAGE]),
            after=more,
            answered=tuple(_line(row, by, day_of(at)) for row in done),
            may=opened.may,
        )


def need_sheet(*, need: UUID, by: Actor, at: datetime) -> NeedSheet:
    """One notice; raise ``Missing`` for one that is not for this reader. Whom the sender chose has it in their log."""
    with door(Action.NEED_ANSWER, by=by, at=at, about=None, part="need", thing=need):
        row = NeedNotice.objects.filter(id=need).first()
        if row is None:
            raise Missing
        whom, reads = row.person_id, Action.NEED_READ
        if whom is None:
            whom, reads = row.subject_id if row.named else None, Action.NEED_ANSWER
    with door(reads, by=by, at=at, about=whom, part="need", thing=need) as opened:
        return _sheet(NeedNotice.objects.select_related(*WITH).get(id=need), by, at, opened.may)


def asked_sheet(*, about: UUID, by: Actor, at: datetime) -> AskedSheet:
    """What was asked about one person before their case was opened, and since."""
    with door(Action.NEED_READ, by=by, at=at, about=about, part="needs") as opened:
        rows = NeedNotice.objects.select_related(*WITH).filter(person_id=about).order_by("-came_at")[:PAGE]
        found = tuple(_sheet(row, by, at, opened.may) for row in rows)
        return AskedSheet(child=child(about, day_of(at)), needs=found, may=opened.may)


def _line(row: NeedNotice, by: Actor, on: date) -> NeedLine:
    asked_after = row.sent_due if row.received_at is None else None
    due: date = asked_after or row.due
    return NeedLine(
        id=row.id,
        receipt=row.receipt,
        way=row.way,
        service_name=row.service.name if row.service else "",
        came_on=day_of(row.came_at),
        due=due,
        state="sent_on" if asked_after else row.state,
        taken_by=_called(row.taken_by),
        mine=row.taken_by_id is not None and row.taken_by_id == by.employee,
        late=(asked_after is not None or row.state in OPEN_STATES) and due < on,
    )


def _sheet(row: NeedNotice, by: Actor, at: datetime, may: frozenset[str]) -> NeedSheet:
    name, number = who_in(row)
    with connection.cursor() as cursor:
        cursor.execute("SELECT intake_asker(%s)", [row.id])
        asker = cursor.fetchone()[0] or ""
    return NeedSheet(
        line=_line(row, by, day_of(at)),
        relation=row.relation,
        known=row.subject_id if row.named else None,
        name=name,
        number=number,
        contact=contact_in(row),
        asker=asker,
        sender=_called(row.sender),
        text=row.text,
        helps=row.helps,
        wish=row.wish,
        details=tuple(sorted(row.details.items())),
        consent=row.consent,
        ground=row.ground,
        because=row.because,
        answer=row.answer,
        passed_to=row.passed_to,
        answers=tuple(sorted((row.answers or {}).items())),
        agreed=row.agreed,
        sent_on=day_of(row.sent_at) if row.sent_at else None,
        sent_due=row.sent_due,
        received_by=row.received_by,
        letters=letters_of([row.id]).get(row.id, ()),
        alone=row.way == YOUTH and row.relation == "self",
        person=row.person_id,
        version=row.version,
        sendable=bool(row.asker_id or (row.sender_id and row.consent == "yes")),
        may=may,
    )


def _called(employee: Employee | None) -> str:
    return f"{employee.given_name} {employee.family_name}" if employee else ""


def _cursor(after: str) -> tuple[date, UUID]:
    due, _, last = after.partition("_")
    try:
        return date.fromisoformat(due), UUID(last)
    except ValueError:
        return date.min, UUID(int=0)
