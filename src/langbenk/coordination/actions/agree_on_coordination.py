"""Write down that the services agree on who coordinates."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.coordination.agreeing import change_to, must_be_open, services_on
from langbenk.coordination.agreements import Agreement, agreed_service, must_be_newest, must_be_soon
from langbenk.coordination.disputing import AGREED, end_dispute, held_dispute, open_dispute, tell_everybody
from langbenk.coordination.models import Coordinating
from langbenk.coordination.who import BY_AGREEMENT


@again_if_beaten
def agree_on_coordination(
    *, about: UUID, what: Agreement, version: int, form_key: UUID, by: Actor, at: datetime
) -> None:
    """Let the service coordinate from a day, by agreement (hol § 3-4 and its sisters); a disagreement that runs has
    ended by that. The family is told, and everybody round the person by mail. The same ``form_key`` again is nothing.

    Raise ``Wrong`` for what cannot be taken (``coordination.agreements``), ``Stale`` where it changed meanwhile.
    """
    because, heard = said("because", what.because), said("heard", what.heard)
    must_be_soon(what.since, on=day_of(at))
    with door(Action.COORDINATION_AGREE, by=by, at=at, about=about, part="agree") as opened:
        case, seats = hold_case(about), seats_of(about, on=day_of(at))
        if Coordinating.objects.filter(form_key=form_key).exists():
            return
        must_be_open("seat", opened, seats)
        seat = agreed_service(what.seat, what.agreed, seats, services_on(seats, on=day_of(at)))
        must_be_newest(case.id, version)
        who = {"service_id": seat.service, "employee_id": seat.holder if seat.name else None, "by_id": by.employee}
        rest = {"agreed": list(what.agreed), "because": because, "heard": heard, "since": what.since, "at": at}
        row = Coordinating(case=case, person_id=about, footing=BY_AGREEMENT, form_key=form_key, **who, **rest)
        change_to(row)
        if dispute := open_dispute(case.id):
            end_dispute(held_dispute(case.id, dispute.id), AGREED, by=by, at=at)
        tell(
            case.id,
            about,
            "coordination-agreed",
            {"service": seat.service_name, "since": what.since.isoformat()},
            at=at,
        )
        tell_everybody(seats, but=by, about=about, at=at)
