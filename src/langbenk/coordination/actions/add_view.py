"""Say what one thinks in a disagreement: a service for itself, the child and the family for themselves."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, said
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.coordination.disputing import call_deciders
from langbenk.coordination.hearing import Heard, voice_of
from langbenk.coordination.models import Dispute, View


def add_view(*, about: UUID, dispute: UUID, what: Heard, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep the view; earlier ones stay. Whoever has got the charge to settle it meanwhile is called. The same
    ``form_key`` again writes nothing.

    Raise ``Wrong`` for a text, a service or a voice that cannot be taken, and where it has ended; ``Missing`` for a
    disagreement that is not here.
    """
    text = said("text", what.text)
    with door(Action.DISPUTE_VIEW, by=by, at=at, about=about, part="view", thing=dispute) as opened:
        found = Dispute.objects.filter(id=dispute, case=open_case(about)).first()
        if found is None:
            raise Missing
        if View.objects.filter(id=form_key, dispute=found).exists():
            return
        if found.ended:
            raise Wrong("text", "dispute-ended")
        view = voice_of(what, seats_of(about, on=day_of(at)), opened, by=by, on=day_of(at))
        view.id, view.dispute, view.person_id, view.text, view.at = form_key, found, about, text, at
        View.objects.bulk_create([view])
        if by.employee:
            call_deciders(about, by=by, at=at)
