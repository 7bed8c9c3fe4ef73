"""Take back a hand-over that nobody has accepted."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.intake.handing import settle


def recall_handover(*, about: UUID, handover: UUID, because: str, by: Actor, at: datetime) -> None:
    """Take it back: it went wrong, or the service has closed meanwhile. The sender has it again.

    Raise ``Wrong`` without a reason, and when it has been answered.
    """
    because = said("because", because, 1000)
    with door(Action.HANDOVER_SEND, by=by, at=at, about=about, part="recall", thing=handover):
        settle(handover, "recalled", because)
