"""A declared closeness that is to end, as its deeds need it."""

from datetime import datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import listing
from langbenk.bench.models import Barrier


def whom_it_is_about(closeness: UUID, *, by: Actor, at: datetime) -> UUID:
    """The person behind a declaration that waits for this actor's answer, for the door. Raise ``Missing`` for one that
    does not.
    """
    with listing(Action.CLOSENESS_END, by=by, at=at, part="own"), connection.cursor() as cursor:
        cursor.execute("SELECT person FROM bench_closeness_waits() WHERE id = %s", [closeness])
        row = cursor.fetchone()
    if row is None:
        raise Missing
    person: UUID = row[0]
    return person


def held_closeness(closeness: UUID) -> Barrier:
    """The declaration, held until the deed is done. Raise ``Missing`` for one that has ended, or is not this actor's to
    do anything with.
    """
    row = Barrier.objects.select_for_update(no_key=True).filter(id=closeness, ended_at=None, until=None).first()
    if row is None:
        raise Missing
    return row
