"""Ways of working that the municipality has chosen for itself."""

from datetime import date, datetime

from langbenk.law.levels import BTI, OURS, LevelNames
from langbenk.organisation.models import Routine

SECOND_PERSON = "second-person"
"""Somebody else reads a decision before it is made. No law asks for it: the municipality's own routine."""

BTI_LEVELS = "bti-levels"
"""The levels of a case are called as in "Bedre tverrfaglig innsats": a method that many municipalities have chosen."""


def second_person_wanted(on: date) -> bool:
    """Whether a second person reads every decision before it is made, as it holds on the day."""
    held = Routine.objects.filter(key=SECOND_PERSON, since__lte=on).order_by("-since")
    return bool(held.values_list("on", flat=True).first())


def choose_second_person(*, on: bool, since: date, at: datetime) -> None:
    """Choose, or drop, that a second person reads first, from a day on. Done by the owner of the tables."""
    Routine.objects.update_or_create(key=SECOND_PERSON, since=since, defaults={"on": on, "at": at})


def level_names(on: date) -> LevelNames:
    """What this municipality calls the levels of a case, as it holds on the day."""
    held = Routine.objects.filter(key=BTI_LEVELS, since__lte=on).order_by("-since")
    return BTI if held.values_list("on", flat=True).first() else OURS


def choose_bti_levels(*, on: bool, since: date, at: datetime) -> None:
    """Choose, or drop, the names of "Bedre tverrfaglig innsats" from a day on. Done by the owner of the tables."""
    Routine.objects.update_or_create(key=BTI_LEVELS, since=since, defaults={"on": on, "at": at})
