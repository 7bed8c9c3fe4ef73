"""Say how much a case weighs for whoever coordinates it."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.cases.moves import hold_case
from langbenk.coordinators.models import Weight

USUAL, MOST = 1, 5


def weigh_case(*, about: UUID, weight: int, by: Actor, at: datetime) -> None:
    """From 1, which is usual, to 5: the unit's own estimate of the work, so that load is more than a number of
    families.

    Raise ``Wrong`` for another number.
    """
    if not USUAL <= weight <= MOST:
        raise Wrong("weight", "out-of-reach")
    with door(Action.COORDINATOR_APPOINT, by=by, at=at, about=about, part="weight"):
        case = hold_case(about)
        held = Weight.objects.filter(case=case)
        if not held.update(weight=weight, by_id=by.post, at=at):
            Weight.objects.bulk_create([Weight(case=case, person_id=about, weight=weight, by_id=by.post, at=at)])
