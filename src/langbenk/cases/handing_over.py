"""Hand a case to the coordinating unit: the unit itself, not a name, takes a seat."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong
from langbenk.bench.seats import seat_service
from langbenk.bench.situation import day_of
from langbenk.cases.telling import tell, tell_of_the_case
from langbenk.cases.tidings import nudge_at_work
from langbenk.law.provisions.hol import HOL_7_3
from langbenk.organisation.services import open_services


def hand_to_the_unit(about: UUID, case: UUID, *, by: Actor, at: datetime) -> None:
    """Seat the coordinating unit (helse- og omsorgstjenesteloven § 7-3) and the family, and tell both. For deeds that
    have the family's yes to it.

    Raise ``Wrong`` where the municipality has not set up its coordinating unit.
    """
    unit = open_services(day_of(at)).filter(coordinating_unit=True).first()
    if unit is None:
        raise Wrong("contacted", "no-coordinating-unit")
    seat_service(about, Tie.COORDINATING_UNIT, HOL_7_3.id, service=unit.id, since=day_of(at), by=by, at=at)
    tell_of_the_case(case, about, by=by, at=at)
    tell(case, about, "handed-to-unit", {"unit": unit.name}, at=at)
    nudge_at_work([unit.id], about, Action.BOARD_READ, but=by, at=at)
