"""Whose absence the actor may note, and who they lead: asked of the database, which knows who leads whom today."""

from datetime import date
from uuid import UUID

from django.db import connection
from django.db.models import Q

from langbenk.bench.deeds import Missing
from langbenk.organisation.models import Employment
from langbenk.organisation.staff import Colleague, colleagues


def must_be_theirs(employee: UUID) -> None:
    """Raise ``Missing`` unless the door stands open for this actor to note when that employee is away."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT coordinators_notes_absence(%s)", [employee])
        if not cursor.fetchone()[0]:
            raise Missing


def led_by(leads: frozenset[UUID], on: date) -> tuple[Colleague, ...]:
    """Those at work on the day in these services, by name."""
    jobs = Employment.objects.filter(Q(until=None) | Q(until__gt=on), since__lte=on, unit__service_id__in=leads)
    return colleagues(on, among=jobs.values_list("employee_id", flat=True)) if leads else ()
