"""Who takes the case on from where it stands: the seat that the road waits for."""

from langbenk.access.grants import GRANTS
from langbenk.bench.sheets.seats import Seat
from langbenk.cases.process import ROAD


def waited_for(step: str, seats: tuple[Seat, ...]) -> str:
    """The kind of the first seat on the bench today that may do what the step waits for; empty when nobody may yet."""
    action = ROAD[step].waits_for
    sitting = {seat.kind for seat in seats if not seat.begins_later}
    may = (grant.tie.value for grant in GRANTS[action]) if action else ()
    return next((tie for tie in may if tie in sitting), "")
