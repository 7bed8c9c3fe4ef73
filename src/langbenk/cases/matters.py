"""Open and close what runs beside the road. Used by deeds, inside the door."""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from langbenk.bench.situation import day_of
from langbenk.cases.models import Matter
from langbenk.cases.process import BESIDE
from langbenk.organisation.targets import own_days


def open_matter(case: UUID, about: UUID, kind: str, thing: UUID, *, due: date | None = None, at: datetime) -> None:
    """Let a matter of this kind (``cases.process.BESIDE``) run from now on, about the record ``thing``.

    ``due`` is the law's own deadline where it has one, else the municipality's target counts. Opening again what has
    been opened changes nothing, whether it is closed by now or not.
    """
    on = day_of(at)
    row = Matter(
        case_id=case,
        person_id=about,
        kind=kind,
        thing=thing,
        since=on,
        due=due or BESIDE[kind].due(on, own_days(kind, on)),
        at=at,
    )
    Matter.objects.bulk_create([row], ignore_conflicts=True)


def close_matters(about: UUID, kind: str, things: Iterable[UUID] | None = None, *, at: datetime) -> int:
    """End the open matters of this kind about the person, all of them or those about ``things``; how many ended."""
    running = Matter.objects.filter(person_id=about, kind=kind, closed_at=None)
    if things is not None:
        running = running.filter(thing__in=list(things))
    return running.update(closed_at=at)


def coordinator_appointed(case: UUID, about: UUID, *, at: datetime) -> None:
    """What an appointment ends and begins: nobody is away any more, and the coordinator gathers a cooperation group."""
    close_matters(about, "absence", at=at)
    open_matter(case, about, "group", case, at=at)


def put_off(about: UUID, kind: str, thing: UUID, *, due: date) -> None:
    """Give an open matter another day."""
    Matter.objects.filter(person_id=about, kind=kind, thing=thing, closed_at=None).update(due=due)
