"""Try again with a letter that no outlet would take."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.outside.dispatching import failed_dispatch
from langbenk.outside.models import Dispatch
from langbenk.outside.queue import Job, later


def send_again(*, dispatch: UUID, about: UUID, by: Actor, at: datetime) -> None:
    """Queue a letter that failed once more, as it was.

    Raise ``Missing`` for one that is not there, and ``Wrong`` for one that has not failed: it waits, has been handed
    over, or somebody has let it be.
    """
    with door(Action.LETTER_WRITE, by=by, at=at, about=about, part="dispatch", thing=dispatch):
        failed_dispatch(dispatch, about)
        Dispatch.objects.filter(id=dispatch).update(state="queued", why="", attempts=0)
        later(Job.DISPATCH, dispatch)
