"""Let a letter be that could not be sent: somebody has seen it, and told its reader in another way, or not at all."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.outside.dispatching import failed_dispatch
from langbenk.outside.models import Dispatch


def let_be(*, dispatch: UUID, about: UUID, by: Actor, at: datetime) -> None:
    """Try no more; why it failed stays, and so does the letter itself, in the case.

    Raise ``Missing`` for one that is not there, and ``Wrong`` for one that has not failed.
    """
    with door(Action.LETTER_WRITE, by=by, at=at, about=about, part="unsent", thing=dispatch):
        failed_dispatch(dispatch, about)
        Dispatch.objects.filter(id=dispatch).update(state="dropped", pdf=b"")
