"""Settle who coordinates, when the services do not agree."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.coordination.agreeing import change_to, must_be_lawful, must_be_open, services_on
from langbenk.coordination.agreements import must_be_soon
from langbenk.coordination.deciding import must_be_heard, write_to_the_family
from langbenk.coordination.disputing import SETTLED, end_dispute, held_dispute, tell_everybody
from langbenk.coordination.models import Coordinating
from langbenk.coordination.who import BY_DECISION


@dataclass(frozen=True)
class Settlement:
    """Which service coordinates from which day, why, and why that is best for the child."""

    service: UUID
    since: date
    because: str
    best_interests: str


def settle_dispute(*, about: UUID, dispute: UUID, what: Settlement, form_key: UUID, by: Actor, at: datetime) -> None:
    """Name one municipal service (hol § 3-4 and its sisters) for the chief executive (kommuneloven § 13-1): a letter to
    the family, a mail to everybody, and whoever was called gets up. It cannot be appealed, and can be changed.

    Raise ``Wrong`` where it has ended meanwhile, while a child coordinator is at work, for a service that may not be
    named, and until the child and the family have been heard. The same ``form_key`` again changes nothing.
    """
    because, best = said("because", what.because), said("best_interests", what.best_interests)
    must_be_soon(what.since, on=day_of(at))
    with door(Action.DISPUTE_SETTLE, by=by, at=at, about=about, part="settle", thing=dispute) as opened:
        case, seats, on = hold_case(about), seats_of(about, on=day_of(at)), day_of(at)
        if Coordinating.objects.filter(form_key=form_key).exists():
            return
        found = held_dispute(case.id, dispute)
        if found.ended:
            raise Wrong("service", "dispute-ended")
        must_be_open("service", opened, seats)
        named = must_be_lawful("service", what.service, services_on(seats, on=on))
        views = must_be_heard(found, on=on)
        row = Coordinating(case=case, person_id=about, service_id=named.service, footing=BY_DECISION, dispute=found)
        row.because, row.best_interests, row.since = because, best, what.since
        row.by_id, row.at, row.form_key = by.post, at, form_key
        change_to(row)
        write_to_the_family(row, named, seats, views, by=by, at=at)
        names = {"service": named.name, "since": what.since.isoformat(), "reasons": because}
        tell(case.id, about, "coordination-decided", names, at=at)
        tell_everybody(seats, but=by, about=about, at=at)
        end_dispute(found, SETTLED, by=by, at=at)
