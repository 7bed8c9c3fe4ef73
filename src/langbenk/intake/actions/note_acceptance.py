"""Write down who accepted a hand-over at a body outside."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.intake.handing import settle


def note_acceptance(*, about: UUID, handover: UUID, name: str, by: Actor, at: datetime) -> None:
    """Note the name of the one who accepted it there: a body outside has no page here, and a hand-over that nobody
    has accepted by name is not delivered.

    Raise ``Wrong`` without a name, for a service that accepts it itself, and when it has been answered.
    """
    name = said("name", name, 200)
    with door(Action.HANDOVER_SEND, by=by, at=at, about=about, part="noted", thing=handover):
        settle(handover, "noted", name)
