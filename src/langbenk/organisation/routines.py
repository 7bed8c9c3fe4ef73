"""Ways of working that the municipality has chosen for itself."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.organisation.models import Routine

SECOND_PERSON = "second-person"
"""Somebody else reads a decision before it is made. No law asks for it: the municipality's own routine."""


@dataclass(frozen=True)
class Chosen:
    """Once when a routine was chosen or dropped: from which day, by whom, why. ``by`` is empty where it came with the
    installation.
    """

    on: bool
    since: date
    by: str
    because: str


def second_person_wanted(on: date) -> bool:
    """Whether a second person reads every decision before it is made, as it holds on the day."""
    held = Routine.objects.filter(key=SECOND_PERSON, since__lte=on).order_by("-since", "-at")
    return bool(held.values_list("on", flat=True).first())


def choose_second_person(*, on: bool, since: date, at: datetime, because: str = "", set_by: UUID | None = None) -> None:
    """Choose, or drop, that a second person reads first, from a day on. What held before stays written."""
    chosen = Routine(key=SECOND_PERSON, on=on, since=since, because=because, set_by_id=set_by, at=at)
    Routine.objects.bulk_create([chosen])


def second_person_history() -> tuple[Chosen, ...]:
    """Every time that it was chosen or dropped, the last one first."""
    rows = Routine.objects.filter(key=SECOND_PERSON).select_related("set_by").order_by("-since", "-at")[:100]
    return tuple(
        Chosen(
            on=row.on,
            since=row.since,
            by=f"{row.set_by.given_name} {row.set_by.family_name}" if row.set_by else "",
            because=row.because,
        )
        for row in rows
    )
