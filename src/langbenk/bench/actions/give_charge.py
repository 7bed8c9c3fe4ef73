"""Give somebody a charge."""

from datetime import datetime

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.charging import NewCharge, charged, holds_already
from langbenk.bench.deeds import again_if_beaten
from langbenk.bench.door import door


@again_if_beaten
def give_charge(*, charge: NewCharge, by: Actor, at: datetime) -> None:
    """The chief executive gives one of the others (``bench.charging.GIVEN``) to somebody at work, on that charge's own
    ground (kommuneloven §§ 13-1, 30-2, pasientjournalforskriften § 14, personvernforordningen artikkel 37, arkivlova
    § 5). It is about no one person, and is logged all the same. Who has it already keeps it.

    Raise ``Wrong`` where it cannot be given so, and ``Refused`` for everybody else.
    """
    with door(Action.CHARGE_GIVE, by=by, at=at, about=None, part="give"):
        row = charged(charge, by=by.post, at=at)
        if not holds_already(charge):
            row.save(force_insert=True)
