"""Note that somebody at the service that begins has received what was written to them."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.matters import close_matters
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.transitions.models import PassedOn


def note_passed(*, about: UUID, passed: UUID, received_by: str, received_on: date, by: Actor, at: datetime) -> None:
    """Keep the named person there and the day; nothing waits for it any more, and the family is told. Noted already,
    it stays as it is.

    Raise ``Missing`` for what was not sent about this person, ``Wrong`` for a day before that, or that has not come.
    """
    name = said("received_by", received_by, longest=200)
    with door(Action.CASE_HAND_ON, by=by, at=at, about=about, part="receipt", thing=passed):
        case = hold_case(about)
        row = PassedOn.objects.filter(id=passed, person_id=about).first()
        if row is None:
            raise Missing
        if row.received_on:
            return
        if not day_of(row.at) <= received_on <= day_of(at):
            raise Wrong("received_on", "not-come" if received_on > day_of(at) else "before-sent")
        row.received_by, row.received_on, row.noted_by_id = name, received_on, by.post
        row.save(update_fields=["received_by", "received_on", "noted_by"])
        close_matters(about, "transition", [row.id], at=at)
        tell(case.id, about, "passed-on-received", at=at)
