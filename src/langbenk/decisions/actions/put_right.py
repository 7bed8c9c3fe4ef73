"""Note that what a complaint lacked is there now: it has been written down, or signed."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, again_if_beaten
from langbenk.bench.door import door
from langbenk.cases.moves import hold_case
from langbenk.decisions.complaining import ENDS, PUT_RIGHT, steps_of, the_complaint
from langbenk.decisions.settling import take_step


@again_if_beaten
def put_right(*, about: UUID, complaint: UUID, by: Actor, at: datetime) -> None:
    """It counts from the day it came, whatever it lacked (forvaltningsloven § 32, pbrl § 7-3). Noted already, nothing
    changes; raise ``TooEarly`` for a complaint that has ended.
    """
    with door(Action.COMPLAINT_SETTLE, by=by, at=at, about=about, thing=complaint):
        hold_case(about)
        held = the_complaint(about, complaint)
        done = steps_of(held)
        if ENDS & done.keys():
            raise TooEarly(next(reversed(done)))
        if PUT_RIGHT not in done:
            take_step(held, PUT_RIGHT, by=by, at=at)
