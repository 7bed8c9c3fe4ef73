"""The broken glass: on which grounds, for how long, and by when, and by whom, it is gone through."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.models import Lifting
from langbenk.law.public_holidays import in_working_days
from langbenk.law.services import HEALTH

GROUNDS = ("fvl-13b", "hpl-23", "hpl-31")
"""Danger to life or health (forvaltningsloven § 13 b no. 7); weighty reasons, for health personnel
(helsepersonelloven § 23 no. 4); to alert the emergency services (helsepersonelloven § 31)."""
FOR_HEALTH = frozenset({"hpl-23", "hpl-31"})
"""The grounds of helsepersonelloven, which binds and lets speak health personnel only."""
LONGEST = 8
"""Hours. A local target: the laws name none."""
REVIEW_WITHIN = 3
"""Working days until somebody has gone through it. A local target: the laws name none."""
FINDINGS = ("justified", "not_justified", "report")


def grounds_for(kinds: Iterable[str]) -> tuple[str, ...]:
    """The grounds open to somebody at work in services of these kinds: those of health personnel, to the health
    services alone.
    """
    health = not HEALTH.isdisjoint(kinds)
    return tuple(ground for ground in GROUNDS if health or ground not in FOR_HEALTH)


def review_by(on: date) -> date:
    """The day by which somebody has gone through what was opened on a day."""
    return in_working_days(on, REVIEW_WITHIN)


def held_glass(about: UUID, lifting: UUID, *, by: Actor) -> Lifting:
    """The glass that was broken, held until the deed is done. Raise ``Missing`` for that of another person, ``Wrong``
    for whoever broke it, at whichever post.
    """
    found = Lifting.objects.select_for_update(no_key=True, of=("self",)).select_related("employee")
    row = found.filter(id=lifting, person_id=about).first()
    if row is None:
        raise Missing
    if by.person == row.employee.person_id:
        raise Wrong("finding", "own-glass")
    return row


def reviewer_for(about: UUID) -> UUID | None:
    """Who is named to go through it, behind the open door: the leader of the coordinating unit, or another who works
    there, else the log's controller, the data protection officer or the chief executive; nobody close to the person,
    and not whoever breaks it.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT bench_glass_reviewer(%s)", [about])
        found: UUID | None = cursor.fetchone()[0]
        return found
