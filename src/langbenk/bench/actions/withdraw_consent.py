"""Take one's consent back."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Part
from langbenk.bench.door import door
from langbenk.bench.models import Consent


def withdraw_consent(*, about: UUID, service: UUID, part: Part = Part.PLAN, by: Actor, at: datetime) -> None:
    """End one's own consent this very moment (personvernforordningen art. 7 no. 3: as easily as it was given).

    What the other guardian has answered stays. Nothing to withdraw is no fault: it is withdrawn then.
    """
    with door(Action.CONSENT_WITHDRAW, by=by, at=at, about=about, part=part.value):
        mine = Consent.objects.filter(person_id=about, service_id=service, part=part.value, given_by=by.person)
        mine.filter(withdrawn_at=None).update(withdrawn_at=at, withdrawn_by=by.person)
