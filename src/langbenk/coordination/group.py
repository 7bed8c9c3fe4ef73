"""The cooperation group (ansvarsgruppe): who is in it, and its mandate as a letter."""

from collections.abc import Iterable

from langbenk.access.standing import Tie
from langbenk.access.ties import RELATIVES
from langbenk.bench.named import given_name, post_name
from langbenk.bench.sheets.seats import Seat
from langbenk.coordination.models import GroupMandate
from langbenk.letters.kinds.group_mandate import GroupMandate as Letter
from langbenk.letters.sender import Named

GROUP = "group"
PASSING = (Tie.DECIDER, Tie.SUPERVISOR, Tie.EMERGENCY, Tie.REPORTER)


def members(seats: Iterable[Seat]) -> tuple[Seat, ...]:
    """Those who are in the group today: the family, and everybody who helps; nobody who only comes by."""
    return tuple(seat for seat in seats if seat.kind not in PASSING and not seat.begins_later and not seat.stopped)


def mandate_letter(row: GroupMandate, seats: Iterable[Seat], *, guarded: bool) -> Letter:
    """The letter. Where an address is protected, it names nobody's workplace."""
    here = members(seats)
    leader = next((seat for seat in here if seat.is_leading), None)
    writer = post_name(row.by_id)
    return Letter(
        child=given_name(row.person_id),
        purpose=row.purpose,
        members=tuple(_named(seat, guarded=guarded) for seat in here),
        leader=leader.name if leader else writer,
        writes_minutes=row.writes_minutes,
        meets=row.meets,
        writer=Named(writer),
    )


def _named(seat: Seat, *, guarded: bool) -> Named:
    name = seat.name or ("" if guarded else seat.service_name)
    works = bool(seat.name) and seat.kind not in RELATIVES and not guarded
    return Named(name, unit=seat.service_name if works else "")
