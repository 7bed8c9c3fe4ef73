"""Take one's consent back."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Part
from langbenk.bench.consenting import Receiver, in_the_log, open_answers
from langbenk.bench.door import door


def withdraw_consent(
    *, about: UUID, to: Receiver, parts: Collection[Part] = tuple(Part), by: Actor, at: datetime
) -> None:
    """End one's own yes to these kinds of information this very moment (personvernforordningen art. 7 no. 3: as easily
    as it was given), also where one no longer decides.

    What others have answered stays. Nothing to withdraw is no fault: it is withdrawn then.
    """
    with door(Action.CONSENT_WITHDRAW, by=by, at=at, about=about, part=in_the_log(parts)):
        mine = open_answers(about, to, by.person).filter(answer="yes", part__in=[part.value for part in parts])
        mine.update(withdrawn_at=at, withdrawn_by=by.person)
