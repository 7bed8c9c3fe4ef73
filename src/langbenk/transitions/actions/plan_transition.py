"""Plan a step that no calendar knows: home from hospital, a move, the day a school or kindergarten has set."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten, not_too_far
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.matters import open_matter, put_off
from langbenk.cases.moves import hold_case
from langbenk.law.transition_lists import TransitionKind
from langbenk.transitions.ahead import TOLD, day_for, targets_on
from langbenk.transitions.models import COMING, Transition
from langbenk.transitions.moving import move_to, municipality


@dataclass(frozen=True)
class Planned:
    """Which step, on which day, what was said of it; and for a move, to which municipality (its number)."""

    kind: str
    on: date
    note: str = ""
    to: str = ""


@again_if_beaten
def plan_transition(*, about: UUID, planned: Planned, by: Actor, at: datetime) -> None:
    """Keep the step with its day, or give it another day; a matter runs until it is done. A move that now goes to
    another municipality is asked about anew: the yes was for the former one.

    Raise ``Wrong`` for a day that has passed or lies more than ten years ahead, a school year that the law does not
    open (opplæringslova § 2-4), and a move without a municipality, or to our own.
    """
    if planned.kind not in set(TransitionKind):
        raise Wrong("kind", "unknown")
    kind, on = TransitionKind(planned.kind), day_of(at)
    if planned.on < on:
        raise Wrong("on", "past")
    not_too_far("on", planned.on, on=on)
    with door(Action.TRANSITION_PREPARE, by=by, at=at, about=about, part=kind.value):
        case = hold_case(about)
        day_for(about, kind, planned.on)
        to = municipality(planned.to, on) if kind is TransitionKind.MOVING else None
        begins = min(on, targets_on(on).prepare_from(kind, planned.on))
        when = {"on": planned.on, "prepared_from": begins, "known_by": TOLD}
        said = {"note": planned.note.strip(), "made_by_id": by.employee, "at": at}
        row, _ = Transition.objects.update_or_create(
            case_id=case.id, kind=kind.value, state=COMING, defaults={"person_id": about, **when, **said}
        )
        open_matter(case.id, about, "transition", row.id, due=row.on, at=at)
        put_off(about, "transition", row.id, due=row.on)
        if to:
            move_to(row.id, about, to)
