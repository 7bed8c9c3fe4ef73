"""Write a first message: from home to whoever coordinates, or from there to one of the family."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import decide
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.sheets.sitters import Sitter, sitters_of
from langbenk.cases.moves import open_case
from langbenk.outside.mailing import Reader, nudge
from langbenk.records.coordinating import must_coordinate, to_tell, who_coordinates
from langbenk.records.corresponding import LONGEST_SUBJECT, write_in
from langbenk.records.models import Thread


@again_if_beaten
def begin_thread(
    *, about: UUID, to: UUID | None, subject: str, text: str, form_key: UUID, by: Actor, at: datetime
) -> UUID:
    """Begin a thread, and give back its id; the one it is for is told by mail, without a word of it. ``to`` is the
    relative, from work; at home it is always whoever coordinates. The same ``form_key`` again writes nothing.

    Raise ``Wrong`` for an empty or too long text, and for somebody who cannot get messages here, ``Refused`` for one at
    work who does not coordinate.
    """
    subject, text = said("subject", subject, LONGEST_SUBJECT), said("text", text)
    with door(Action.MESSAGE_WRITE, by=by, at=at, about=about, part="message", thing=form_key) as opened:
        case, sitters = open_case(about), sitters_of(about, opened)
        if by.employee is not None:
            must_coordinate(by, opened, sitters)
        relative = by.person if by.employee is None else _at_home(to, sitters)
        thread = Thread(
            id=form_key, case=case, person_id=about, relative_id=relative, subject=subject, at=at, last_at=at
        )
        if Thread.objects.filter(id=form_key, person_id=about).exists():
            return form_key
        Thread.objects.bulk_create([thread])
        write_in(thread, text, opened.service, message=form_key, by=by, at=at)
        told = to_tell(who_coordinates(sitters)) if by.employee is None else (Reader.at_home(relative),)
        nudge(*told, about=about, shown_by=Action.MESSAGE_READ, thing=form_key, at=at)
        return form_key


def _at_home(to: UUID | None, sitters: tuple[Sitter, ...]) -> UUID:
    chosen = next((each for each in sitters if each.at_home and each.actor.person == to), None)
    if chosen is None or not decide(chosen.actor, Action.MESSAGE_READ, chosen.situation).permitted:
        raise Wrong("to", "not-here-today")
    return chosen.actor.person
