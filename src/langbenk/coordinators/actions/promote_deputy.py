"""Let the deputy who stands in become coordinator."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.matters import close_matters
from langbenk.cases.models import Appointment
from langbenk.cases.moves import hold_case
from langbenk.cases.seating import change_coordinator, decided_rights, who_can_serve
from langbenk.coordinators.away import stands_in
from langbenk.coordinators.letters import send_to_the_family
from langbenk.coordinators.models import StandIn
from langbenk.coordinators.promoting import notice_of, tell_of_it
from langbenk.outside.mailing import Reader, nudge


def promote_deputy(*, about: UUID, stand_in: UUID, deputy: UUID, form_key: UUID, by: Actor, at: datetime) -> None:
    """From today the deputy coordinates, and ``deputy`` is theirs. They are told, and the family, by letter too
    (hol §§ 7-2, 7-2 a, 7-3). Whoever is away gets it back by an appointment only. The same ``form_key`` again changes
    nothing.

    Raise ``Wrong`` for two who are the same, or cannot serve (``cases.seating``); ``Missing`` where nobody stands in
    today, or where it has been done at night.
    """
    on = day_of(at)
    with door(Action.COORDINATOR_APPOINT, by=by, at=at, about=about, part="deputy", thing=stand_in) as opened:
        case = hold_case(about)
        if Appointment.objects.filter(case=case, form_key=form_key).exists():
            return
        stood = StandIn.objects.filter(id=stand_in, person_id=about, promoted_on=None).first()
        away = stands_in(about)
        if stood is None or away is None or away.stand_in != stand_in or away.stands_in is None:
            raise Missing
        if away.stands_in == deputy:
            raise Wrong("deputy", "same-person")
        leader, second = who_can_serve(about, away.stands_in, deputy, on=on)
        kind = change_coordinator(case, decided_rights(case), leader, second, since=on, by=by, at=at)
        who = {"coordinator_id": leader.employee, "deputy_id": second.employee, "by_id": by.post}
        row = Appointment(case=case, person_id=about, kind=kind.value, since=on, **who, at=at, form_key=form_key)
        Appointment.objects.bulk_create([row])
        StandIn.objects.filter(id=stand_in).update(promoted_on=on, deputy_id=leader.employee)
        close_matters(about, "absence", at=at)
        letter, thing = notice_of(stood, away, leader, opened, by=by.post, on=on)
        send_to_the_family(letter, thing, opened, by=by, at=at)
        tell_of_it(case.id, stood, away, leader, at=at)
        nudge(Reader.at_work(leader.employee), Reader.at_work(second.employee), about=about, at=at)
