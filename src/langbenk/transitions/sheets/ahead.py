"""What comes for one person, with its lists: for those who prepare it, and for the family."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat, Tie
from langbenk.bench.deeds import Missing
from langbenk.bench.door import Opened, door
from langbenk.bench.situation import day_of
from langbenk.cases.models import Case
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.law.transition_lists import TransitionKind
from langbenk.transitions.ahead import TOLD, Ahead, ahead_of
from langbenk.transitions.models import COMING, Move, PassedOn, Ticked
from langbenk.transitions.passing import PASSES_ON


@dataclass(frozen=True)
class ItemLine:
    """One thing on a list, by the law's key: open, done or not relevant; ``note`` is for those at work only."""

    key: str
    state: str
    note: str
    by: str
    on: date | None
    version: int


@dataclass(frozen=True)
class PassedLine:
    """What went to a service that begins, with which kinds of information, and who there has received it."""

    id: UUID
    to: str
    parts: tuple[str, ...]
    sent_on: date
    received_by: str
    received_on: date | None


@dataclass(frozen=True)
class StepLine:
    """One step. ``kind`` is the law's. ``late``: its day has passed, and there is still something on its list.

    ``estimated``: counted from a due date. ``local_day``: the municipality or county sets the day within the year.
    ``told``: somebody has said the day, and can call it off. ``grounds`` are provisions' ids. ``begins_somebody``: a
    service begins here that can be written to; ``passed`` is what has gone, for those who hand a case on.
    """

    kind: str
    on: date
    prepared_from: date
    begun: bool
    late: bool
    estimated: bool
    local_day: bool
    told: bool
    note: str
    settled: int
    items: tuple[ItemLine, ...]
    grounds: tuple[str, ...]
    begins_somebody: bool
    passed: tuple[PassedLine, ...]


@dataclass(frozen=True)
class MoveLine:
    """How far a move has come: whether the family has answered, what goes along, whether it was received, by whom."""

    to: str
    number: str
    on: date
    answered: bool
    parts: tuple[str, ...]
    agreed_by: str
    agreed_on: date | None
    sent_on: date | None
    received_by: str
    received_on: date | None
    reference: str


@dataclass(frozen=True)
class AheadSheet:
    """All that comes for one person, in the order of the days. ``is_me``: the reader themself.

    ``guarded``: an address is protected, so that at home no page tells where anybody moves to.
    """

    child: Child
    step: str
    steps: tuple[StepLine, ...]
    move: MoveLine | None
    guarded: bool
    is_me: bool
    may: frozenset[str]

    def the_step(self, kind: str) -> StepLine:
        """The step of this kind; raise ``Missing`` where it is not ahead."""
        found = next((one for one in self.steps if one.kind == kind), None)
        if found is None:
            raise Missing
        return found


def ahead_sheet(*, about: UUID, by: Actor, at: datetime) -> AheadSheet:
    """What comes, and how far it has been prepared."""
    with door(Action.TRANSITION_READ, by=by, at=at, about=about, part="ahead") as opened:
        case, on = open_case(about), day_of(at)
        steps = ahead_of(about, case.id, on)
        rows = [one.row.id for one in steps if one.row]
        found = Ticked.objects.filter(transition__in=rows).select_related("by")
        ticked = {(one.transition_id, one.key): one for one in found}
        passed = _passed(rows)
        at_work = by.hat is Hat.STAFF
        return AheadSheet(
            child=child(about, on),
            step=case.step,
            steps=tuple(_line(one, ticked, passed, on, at_work=at_work) for one in steps),
            move=_move(case, opened, at_work=at_work),
            guarded=opened.guarded,
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )


def _line(
    one: Ahead,
    ticked: dict[tuple[UUID, str], Ticked],
    passed: dict[UUID | None, list[PassedLine]],
    on: date,
    *,
    at_work: bool,
) -> StepLine:
    row = one.row.id if one.row else None
    items = tuple(_item(key.key, ticked.get((row, key.key)) if row else None, at_work) for key in one.step.checklist)
    settled = sum(item.state != "open" for item in items)
    return StepLine(
        kind=one.kind.value,
        on=one.on,
        prepared_from=one.prepared_from,
        begun=one.begun(on),
        late=one.on < on and settled < len(items) and one.kind is not TransitionKind.DEATH,
        estimated=one.step.estimated,
        local_day=one.step.local_day and not (one.row and one.row.known_by == TOLD),
        told=bool(one.row and one.row.known_by == TOLD),
        note=one.row.note if one.row and at_work else "",
        settled=settled,
        items=items,
        grounds=tuple(dict.fromkeys(ground.id for ground in one.step.grounds)),
        begins_somebody=one.kind in PASSES_ON,
        passed=tuple(passed.get(row, ())),
    )


def _passed(rows: list[UUID]) -> dict[UUID | None, list[PassedLine]]:
    """By the step's row. The family reads its copies of the letters, and none of these rows."""
    lines: dict[UUID | None, list[PassedLine]] = {}
    for one in PassedOn.objects.filter(transition__in=rows).select_related("service").order_by("at"):
        line = PassedLine(one.id, one.service.name, tuple(one.parts), day_of(one.at), one.received_by, one.received_on)
        lines.setdefault(one.transition_id, []).append(line)
    return lines


def _item(key: str, ticked: Ticked | None, at_work: bool) -> ItemLine:
    if ticked is None:
        return ItemLine(key, "open", "", "", None, 0)
    name = f"{ticked.by.given_name} {ticked.by.family_name}"
    return ItemLine(key, ticked.state, ticked.note if at_work else "", name, day_of(ticked.at), ticked.version)


def _move(case: Case, opened: Opened, *, at_work: bool) -> MoveLine | None:
    """At home nobody reads where a protected family moves to: the page could be read by somebody else there."""
    found = Move.objects.filter(transition__case=case, transition__state=COMING).select_related("transition").first()
    if found is None or (opened.guarded and not at_work):
        return None
    return MoveLine(
        to=found.name,
        number=found.number,
        on=found.transition.on,
        answered=found.answered,
        parts=tuple(found.parts),
        agreed_by=found.agreed_by,
        agreed_on=found.agreed_on,
        sent_on=day_of(found.sent_at) if found.sent_at else None,
        received_by=found.received_by,
        received_on=found.received_on,
        reference=found.reference,
    )
