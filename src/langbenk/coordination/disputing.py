"""A disagreement while it runs: who is called to settle it, who is told, and how it ends. Used by deeds, inside the
door.
"""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.access.ties import RELATIVES
from langbenk.bench.days import Days
from langbenk.bench.deeds import Missing
from langbenk.bench.seats import empty_seats, seat_for_a_service, sits_as
from langbenk.bench.sheets.seats import Seat
from langbenk.bench.situation import day_of
from langbenk.cases.matters import close_matters
from langbenk.coordination.deciders import called_on
from langbenk.coordination.models import Dispute
from langbenk.law.disputes import WHO_DECIDES
from langbenk.outside.mailing import Reader, nudge

MATTER = "dispute"
SETTLED, AGREED, WITHDRAWN = "settled", "agreed", "withdrawn"
SERVICE, CHILD, FAMILY = "service", "child", "family"
SELF, TOLD, NOT_ASKED = "self", "told", "not_asked"


def open_dispute(case: UUID) -> Dispute | None:
    """The disagreement that runs in the case, as the database lets this actor see it."""
    return Dispute.objects.filter(case_id=case, ended="").first()


def held_dispute(case: UUID, dispute: UUID) -> Dispute:
    """The very disagreement, ended or not, held until the deed is done. Raise ``Missing`` for one of another case."""
    found = Dispute.objects.select_for_update(no_key=True).filter(id=dispute, case_id=case).first()
    if found is None:
        raise Missing
    return found


def call_deciders(about: UUID, *, by: Actor, at: datetime) -> int:
    """Seat those who settle it for the chief executive, by name, until it is settled (kommuneloven § 13-1) or their
    charge ends: whoever has the charge, and where nobody has it the chief executive. Nobody of the child's own family.
    How many there are.
    """
    on = day_of(at)
    called = called_on(about, on=on)
    for one in called:
        if sits_as(about, Tie.DECIDER, one.employee, on=on):
            continue
        seat_for_a_service(
            about,
            Tie.DECIDER,
            WHO_DECIDES.id,
            service=one.service,
            employee=one.employee,
            days=Days(on, one.until),
            apart=False,
            by=by,
            at=at,
        )
    nudge(*(Reader.at_work(one.employee) for one in called), about=about, shown_by=Action.COORDINATION_READ, at=at)
    return len(called)


def end_dispute(dispute: Dispute, how: str, *, by: Actor, at: datetime) -> None:
    """End it in one of the three ways. Whoever was called to settle it gets up when the day is over: until then they
    can read what came of it.
    """
    dispute.ended, dispute.ended_at, dispute.ended_by_id = how, at, by.post
    dispute.save(update_fields=["ended", "ended_at", "ended_by"])
    close_matters(dispute.person_id, MATTER, [dispute.id], at=at)
    empty_seats(dispute.person_id, (Tie.DECIDER,), until=date.fromordinal(day_of(at).toordinal() + 1))


def tell_everybody(seats: Iterable[Seat], *, but: Actor, about: UUID, at: datetime) -> None:
    """Tell everybody round the person by mail, without a word of it, that there is something new to read."""
    sitting = [seat for seat in seats if seat.holder and not seat.begins_later and not seat.stopped]
    home = [Reader.at_home(seat.holder) for seat in sitting if seat.holder and seat.kind in RELATIVES]
    work = [Reader.at_work(seat.holder) for seat in sitting if seat.holder and seat.kind not in RELATIVES]
    told = [one for one in (*home, *work) if but.employee is None or one.employee != but.employee]
    nudge(*told, about=about, shown_by=Action.COORDINATION_READ, at=at)
