"""Keep a step that one prepares for, with the matter that runs until it is done. Used by deeds, inside the door."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.standing import Actor
from langbenk.cases.matters import close_matters, open_matter, put_off
from langbenk.law.transition_lists import TransitionKind
from langbenk.transitions.ahead import LAW, TOLD, Ahead
from langbenk.transitions.models import COMING, Ticked, Transition


def kept(about: UUID, case: UUID, ahead: Ahead, *, by: Actor, at: datetime) -> Transition:
    """The row of a step: the one there is, or a new one where the night has not been there yet."""
    if ahead.row is not None:
        return ahead.row
    row = Transition(
        case_id=case,
        person_id=about,
        kind=ahead.kind.value,
        on=ahead.on,
        prepared_from=ahead.prepared_from,
        known_by=LAW,
        made_by_id=by.employee,
        at=at,
    )
    Transition.objects.bulk_create([row])
    open_matter(case, about, "transition", row.id, due=row.on, at=at)
    return row


def took_place(
    about: UUID, case: UUID, kind: TransitionKind, on: date, done: tuple[str, ...], *, by: Actor, at: datetime
) -> None:
    """A step has come, on a day: its list runs, with what the deed itself has ``done`` ticked off."""
    row = Transition.objects.filter(case_id=case, kind=kind.value, state=COMING).first()
    if row is None:
        named = {"case_id": case, "person_id": about, "kind": kind.value, "prepared_from": on}
        row = Transition(**named, made_by_id=by.employee, at=at)
    row.on, row.known_by = on, TOLD
    row.save()
    open_matter(case, about, "transition", row.id, due=on, at=at)
    put_off(about, "transition", row.id, due=on)
    ticked = (Ticked(transition=row, person_id=about, key=key, state="done", by_id=by.post, at=at) for key in done)
    Ticked.objects.bulk_create(ticked, ignore_conflicts=True)


def end(row: Transition, state: str, *, at: datetime) -> None:
    """The step is done, or will not come to be; nothing waits for it any more."""
    Transition.objects.filter(id=row.id, state=COMING).update(state=state, ended_at=at)
    close_matters(row.person_id, "transition", [row.id], at=at)
