"""Appoint the coordinator and a deputy, from a day."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, Wrong, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.levels import COORDINATOR, reach
from langbenk.cases.matters import coordinator_appointed
from langbenk.cases.models import Appointment
from langbenk.cases.moves import hold_case, move
from langbenk.cases.outcomes import after_appointment, calls_for_a_coordinator
from langbenk.cases.seating import appointed_already, change_coordinator, decided_rights, who_can_serve
from langbenk.cases.tidings import tell_of_an_appointment
from langbenk.people.guardians import is_grown_up

A_YEAR = timedelta(days=366)  # our own limit, against a year typed wrong


@dataclass(frozen=True)
class Choice:
    """Whom the unit has chosen, from which day, the family's wish; ``version`` appointments were seen."""

    coordinator: UUID
    deputy: UUID
    since: date
    family_wish: str
    version: int | None = None


def appoint_coordinator(*, about: UUID, choice: Choice, form_key: UUID, by: Actor, at: datetime) -> None:
    """End the former coordinator's seat, start the new one's and the deputy's, tell the family (hol §§ 7-2, 7-2 a); the
    group is to meet. Raise ``Wrong`` for one who cannot serve, ``TooEarly`` while none is due, ``Stale`` after others.
    """
    wish = said("family_wish", choice.family_wish)
    if choice.coordinator == choice.deputy:
        raise Wrong("deputy", "same-person")
    if not day_of(at) <= choice.since <= day_of(at) + A_YEAR:
        raise Wrong("since", "past" if choice.since < day_of(at) else "far-ahead")
    with door(Action.COORDINATOR_APPOINT, by=by, at=at, about=about) as opened:
        case = hold_case(about)
        if appointed_already(case, (choice.coordinator, choice.deputy, choice.since, wish), form_key, choice.version):
            return
        decided = decided_rights(case)
        if not calls_for_a_coordinator(decided, grown_up=is_grown_up(about, choice.since)):
            raise TooEarly(case.step)
        leader, deputy = who_can_serve(about, choice.coordinator, choice.deputy, on=choice.since)
        kind = change_coordinator(case, decided, leader, deputy, since=choice.since, by=by, at=at)
        who = {"coordinator_id": leader.employee, "deputy_id": deputy.employee, "by_id": by.employee}
        rest = {"since": choice.since, "family_wish": wish, "at": at, "form_key": form_key}
        Appointment.objects.bulk_create([Appointment(case=case, person_id=about, kind=kind.value, **who, **rest)])
        reach(case.id, about, COORDINATOR, since=choice.since, by=by, at=at)
        coordinator_appointed(case.id, about, at=at)
        tell_of_an_appointment(case.id, about, kind, (leader, deputy), choice.since, opened, by=by, at=at)
        if case.step == "appointment":
            move(case, after_appointment(decided), since=choice.since)
