"""Note how much somebody can carry."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.coordinators.models import Capacity
from langbenk.organisation.staff import colleague

MOST = 100  # our own limit, against a number typed wrong


def agree_capacity(*, employee: UUID, most: int, by: Actor, at: datetime) -> None:
    """From today they can carry so much weight, as agreed with their leader; the law sets no number. 0: no more
    families. Nobody loses one by it. The number that holds already is not written again.

    Raise ``Wrong`` for a number out of reach, and for somebody who does not work here.
    """
    if not 0 <= most <= MOST:
        raise Wrong("most", "out-of-reach")
    with door(Action.REGISTER_CHANGE, by=by, at=at, about=None, part="capacity"):
        if colleague(employee, day_of(at)) is None:
            raise Wrong("most", "not-employed")
        held = Capacity.objects.filter(employee_id=employee).order_by("-since", "-at").first()
        if held is None or held.most != most:
            row = Capacity(employee_id=employee, most=most, since=day_of(at), by_id=by.post, at=at)
            Capacity.objects.bulk_create([row])
