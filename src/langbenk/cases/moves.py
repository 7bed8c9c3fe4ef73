"""Move a case along the road: the one place where a case's step changes."""

from datetime import date
from uuid import UUID

from django.db.models import F

from langbenk.bench.deeds import Missing, TooEarly
from langbenk.cases.models import Case
from langbenk.cases.process import ROAD, standing_at
from langbenk.organisation.targets import own_days


def open_case(about: UUID) -> Case:
    """The open case of the person at the door; raise ``Missing`` when there is none that may be read."""
    return _standing(Case.objects.filter(person_id=about, closed_at=None).first())


def hold_case(about: UUID) -> Case:
    """The open case, held until the deed is done: whoever comes second waits, and then sees what the first wrote."""
    return _standing(Case.objects.select_for_update(no_key=True).filter(person_id=about, closed_at=None).first())


def must_have_reached(case: Case, step: str) -> None:
    """Raise ``TooEarly`` while the case waits at a place before this one; the table stands in the order of the road."""
    road = list(ROAD)
    if road.index(case.step) < road.index(step):
        raise TooEarly(case.step)


def must_stand_at(case: Case, *steps: str) -> None:
    """Raise ``TooEarly`` unless the case waits at one of these steps."""
    if case.step not in steps:
        raise TooEarly(case.step)


def move(case: Case, to: str, *, since: date, due: date | None = None) -> None:
    """Let the case wait at ``to`` from a day on; due by the road's own target unless a day is given.

    Raise ``TooEarly`` when the road does not lead there, or when somebody else has moved the case meanwhile.
    """
    if to != case.step and to not in ROAD[case.step].then:
        raise TooEarly(case.step)
    next_on = due or ROAD[to].due(since, own_days(to, since))
    moved = Case.objects.filter(id=case.id, version=case.version).update(
        step=to, next_on=next_on, version=F("version") + 1
    )
    if not moved:
        raise TooEarly(case.step)
    case.step, case.next_on, case.version = to, next_on, case.version + 1


def _standing(case: Case | None) -> Case:
    if case is None:
        raise Missing
    case.step = standing_at(case.step)
    return case
