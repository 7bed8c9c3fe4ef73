"""Which secrecy a consent lifts, and what the receiver processes by: two answers, never one (forvaltningsloven § 13 f).

The secrecy is that of those who hold the kind of information and are to tell it; the ground for processing is that of
the service that is told.
"""

from datetime import date
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Part
from langbenk.bench.grounds import BELONGS_TO
from langbenk.law.secrecy import processing_ground, secrecy_of
from langbenk.law.services import Service

HELD_BY = {
    Part.PLAN: Service.MUNICIPAL_HEALTH,
    Part.HEALTH: Service.MUNICIPAL_HEALTH,
    Part.SCHOOL: Service.SCHOOL,
    Part.CHILD_WELFARE: Service.CHILD_WELFARE,
    Part.EVERYDAY: Service.SCHOOL,
}
"""Whose secrecy covers each kind of information: a plan holds what the health services know (``bench.own_say``), and
everyday life is covered by what binds all who work for the public (forvaltningsloven § 13)."""


def lifted(part: Part, on: date) -> str:
    """The id of the provision of secrecy that a yes to this kind of information lifts on a day."""
    found = secrecy_of(HELD_BY[part], on)
    return found[0].id if found else ""


def processing_of(kind: str, on: date) -> str:
    """The id of the provision by which this kind of service processes what it is shown; empty where no act has one."""
    ground = processing_ground(BELONGS_TO.get(kind, kind), on)
    return ground.id if ground else ""


def processing(service: UUID, on: date) -> str:
    """The same for one service."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT kind FROM organisation_service WHERE id = %s", [service])
        found = cursor.fetchone()
    return processing_of(found[0], on) if found else ""
