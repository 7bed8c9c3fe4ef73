"""When a coordinator is away: what a deed needs to note it, and who stands in for whom today."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Q

from langbenk.bench.deeds import Wrong, not_too_far
from langbenk.cases.process import BESIDE
from langbenk.coordinators.models import Absence
from langbenk.organisation.targets import own_days
from langbenk.outside.queue import Job, later

ABSENCE = "absence"
LONG_AGO = timedelta(days=366)  # our own limit, against a year typed wrong


@dataclass(frozen=True)
class Away:
    """Whoever coordinates is away, and the deputy of today stands in; ``stands_in`` is none, and ``deputy`` empty,
    where there is none at work, so that the unit does. ``until``, the first day back, is none while it is not known. On
    ``due`` the deputy is to become coordinator.
    """

    stand_in: UUID
    employee: UUID
    coordinator: str
    stands_in: UUID | None
    deputy: str
    since: date
    until: date | None
    due: date


def days_until_promoted(on: date) -> int:
    """After how many days the deputy becomes coordinator: the municipality's own target, for no law names a number."""
    return own_days(ABSENCE, on) or BESIDE[ABSENCE].target_days or 0


def must_be_days(since: date, until: date | None, *, on: date) -> None:
    """Raise ``Wrong`` for days that cannot be taken."""
    if since < on - LONG_AGO:
        raise Wrong("since", "long-ago")
    not_too_far("since", since, on=on)
    not_too_far("until", until, on=on)
    if until is not None and until <= since:
        raise Wrong("until", "before-start")
    if until is not None and until <= on:  # it is over: nobody is to be told that a deputy stands in
        raise Wrong("until", "over-already")


def overlapping(employee: UUID, since: date, until: date | None) -> bool:
    """Whether an absence of theirs is noted already on one of these days."""
    theirs = Absence.objects.filter(Q(until=None) | Q(until__gt=since), employee_id=employee)
    return (theirs.filter(since__lt=until) if until else theirs).exists()


def stands_in(about: UUID) -> Away | None:
    """Who stands in for the coordinator of the person behind the open door today; none where they are at work."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT coordinators_stands_in(%s)", [about])
        (found,) = cursor.fetchone()
    return away_of(json.loads(found) if found else None)


def away_of(found: dict[str, Any] | None) -> Away | None:
    """The answer of ``coordinators_stands_in``, as it comes from the database."""
    if not found:
        return None
    return Away(
        stand_in=UUID(found["stand_in"]),
        employee=UUID(found["employee"]),
        coordinator=found["coordinator"],
        stands_in=UUID(found["stands_in"]) if found["stands_in"] else None,
        deputy=found["deputy"],
        since=date.fromisoformat(found["since"]),
        until=date.fromisoformat(found["until"]) if found["until"] else None,
        due=date.fromisoformat(found["due"]),
    )


def send_later(mails: Iterable[UUID]) -> None:
    """Queue the mails that a function of the database has asked for."""
    for mail in mails:
        later(Job.MAIL, mail)


def mails_of(function: str, *arguments: object) -> list[UUID]:
    """Call one of the room's functions that tells many families, and give back the mails that it asks for."""
    with connection.cursor() as cursor:
        cursor.callproc(function, arguments)
        return [mail for (mail,) in cursor.fetchall() if mail]
