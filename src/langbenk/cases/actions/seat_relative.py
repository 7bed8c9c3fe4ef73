"""Give a relative a seat, on the ground by which they belong to the person."""

from datetime import datetime
from uuid import UUID

from django.db.models import Q

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.models import Tie as Seat
from langbenk.bench.seats import seat_relative as sit_down
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.belonging import Belonging, checked
from langbenk.cases.moves import open_case
from langbenk.cases.telling import tell


def seat_relative(*, about: UUID, what: Belonging, by: Actor, at: datetime) -> None:
    """Seat a parent without parental responsibility (barnelova § 47), a foster parent, an appointed guardian, next of
    kin, somebody with a power of attorney (forvaltningsloven § 12), or the person themselves, from today.

    Whoever sits there so already keeps that seat. The family is told. Next of kin, and a parent without responsibility,
    see what a consent, or an entry that names them, opens. Raise ``Wrong`` as ``belonging.checked`` says.
    """
    with door(Action.RELATIVE_SEAT, by=by, at=at, about=about, part="seat"):
        on, case = day_of(at), open_case(about)
        days, note = checked(about, what, on=on)
        here = Seat.objects.filter(person_id=about, relative=what.relative, kind=what.kind.value)
        if here.filter(Q(until=None) | Q(until__gt=on)).exists():
            return
        sit_down(about, what.kind, what.ground.id, relative=what.relative, days=days, note=note, by=by, at=at)
        if what.kind is not Tie.SELF:
            name = next((one.name for one in seats_of(about, on=on) if one.holder == what.relative), "")
            tell(case.id, about, "relative-seated", {"name": name, "as": what.kind.value}, at=at)
