"""Answer a family's wish for another coordinator."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.matters import close_matters
from langbenk.cases.models import Appointment
from langbenk.coordinators.wishing import CHANGE, OUTCOMES, answered, open_wish
from langbenk.outside.mailing import Reader, nudge


def answer_wish(*, about: UUID, wish: UUID, outcome: str, answer: str, by: Actor, at: datetime) -> None:
    """The unit answers the one who asked, who is told by mail that there is something new.

    Raise ``Wrong`` for an outcome that is none (``coordinators.wishing``), or for a new coordinator before one has been
    appointed; ``Missing`` where it is answered already, or is not for this reader.
    """
    words = said("answer", answer)
    if outcome not in OUTCOMES:
        raise Wrong("outcome", "unknown")
    with door(Action.COORDINATOR_APPOINT, by=by, at=at, about=about, part="answer", thing=wish):
        asked = open_wish(about, wish)
        if asked is None:
            raise Missing
        since = day_of(asked.at)
        if outcome == "new" and not Appointment.objects.filter(case_id=asked.case_id, since__gte=since).exists():
            raise Wrong("outcome", "not-appointed-yet")
        answered(asked, outcome, words, by=by.post, at=at)
        close_matters(about, CHANGE, [wish], at=at)
        nudge(Reader.at_home(asked.said_by_id), about=about, shown_by=Action.CHANGE_WISH, at=at)
