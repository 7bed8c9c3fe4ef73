"""Try again with a letter that no outlet would take."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import door
from langbenk.outside.models import Dispatch
from langbenk.outside.queue import Job, later


def send_again(*, dispatch: UUID, about: UUID, by: Actor, at: datetime) -> None:
    """Queue a letter that failed once more, as it was.

    Raise ``Missing`` for one that is not there, and ``Wrong`` for one that waits or has been handed over.
    """
    with door(Action.LETTER_WRITE, by=by, at=at, about=about, part="dispatch", thing=dispatch):
        found = Dispatch.objects.select_for_update(no_key=True).filter(id=dispatch, person_id=about)
        going = found.only("id", "state").first()
        if going is None:
            raise Missing
        if going.state != "failed":
            raise Wrong("dispatch", "not-failed")
        Dispatch.objects.filter(id=dispatch).update(state="queued", why="", attempts=0)
        later(Job.DISPATCH, dispatch)
