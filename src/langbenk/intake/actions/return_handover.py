"""Return a hand-over that is not for this service, with the reason."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.intake.handing import settle, waiting_for_me
from langbenk.outside.mailing import Reader, nudge


def return_handover(*, handover: UUID, because: str, by: Actor, at: datetime) -> None:
    """Send it back: the sender has it again, and sees why. Nobody here learns whom it was about.

    Raise ``Wrong`` without a reason, and when it waits no more.
    """
    because = said("because", because, 1000)
    found = waiting_for_me(handover, by=by, at=at)
    with door(Action.HANDOVER_ANSWER, by=by, at=at, about=found.person, part="return", thing=handover):
        ended = settle(handover, "returned", because)
        nudge(Reader.at_work(ended.sender), about=found.person, shown_by=Action.HANDOVER_READ, at=at)
