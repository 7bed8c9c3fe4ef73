"""Register that the services do not agree on who coordinates."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.matters import open_matter
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.coordination.agreeing import must_be_lawful, must_be_open, services_on
from langbenk.coordination.disputing import (
    MATTER,
    SELF,
    SERVICE,
    call_deciders,
    open_dispute,
    tell_everybody,
)
from langbenk.coordination.models import Dispute, View


def raise_dispute(
    *, about: UUID, facts: str, view: str, proposes: UUID, form_key: UUID, by: Actor, at: datetime
) -> UUID:
    """Keep the facts and this service's view with whom it ``proposes``; call those who settle it (kommuneloven § 13-1),
    ask the family what they think, tell everybody. Due by the local target. The dispute's id, which is ``form_key``.

    Raise ``Wrong`` while a child coordinator is at work, where another has registered it already, for a service that
    may not be named, and for a seat that nobody is to know of.
    """
    facts, view = said("facts", facts), said("view", view)
    with door(Action.DISPUTE_RAISE, by=by, at=at, about=about, part="raise", thing=form_key) as opened:
        case, seats, on = hold_case(about), seats_of(about, on=day_of(at)), day_of(at)
        if Dispute.objects.filter(id=form_key, case=case).exists():
            return form_key
        must_be_open("facts", opened, seats)
        must_be_lawful("proposes", proposes, services_on(seats, on=on))
        if open_dispute(case.id):
            raise Wrong("facts", "dispute-open")
        mine = {"service_id": opened.on_behalf_of, "person_id": about, "at": at}
        Dispute.objects.bulk_create([Dispute(id=form_key, case=case, facts=facts, raised_by_id=by.post, **mine)])
        own = {"proposes_id": proposes, "text": view, "writer_id": by.person, "by_id": by.post}
        View.objects.bulk_create([View(dispute_id=form_key, voice=SERVICE, how=SELF, **own, **mine)])
        open_matter(case.id, about, MATTER, form_key, at=at)
        call_deciders(about, by=by, at=at)
        tell(case.id, about, "dispute-raised", at=at)
        tell_everybody(seats, but=by, about=about, at=at)
        return form_key
