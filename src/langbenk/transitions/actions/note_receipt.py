"""Note that the new municipality has received the pack, and who there the family is to talk to."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, Wrong, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.transitions.moving import the_move

LONGEST_REFERENCE = 80


def note_receipt(
    *, about: UUID, received_by: str, received_on: date, reference: str = "", by: Actor, at: datetime
) -> None:
    """Keep the named person there, the day, and their own reference; tell the family, who see on their page whom to
    call. A hand-over is delivered only then. Noted already, it stays as it is.

    Raise ``TooEarly`` while nothing has been sent, ``Wrong`` for a day before that, or one that has not come.
    """
    name = said("received_by", received_by, longest=200)
    if len(reference.strip()) > LONGEST_REFERENCE:
        raise Wrong("reference", "too-long")
    with door(Action.CASE_HAND_ON, by=by, at=at, about=about, part="receipt"):
        case = hold_case(about)
        move = the_move(about, case.id)
        if move.received_on:
            return
        if move.sent_at is None:
            raise TooEarly(case.step)
        if not day_of(move.sent_at) <= received_on <= day_of(at):
            raise Wrong("received_on", "not-come" if received_on > day_of(at) else "before-sent")
        move.received_by, move.received_on, move.reference = name, received_on, reference.strip()
        move.noted_by_id = by.employee
        move.save()
        tell(case.id, about, "received-there", at=at)
