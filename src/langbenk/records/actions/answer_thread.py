"""Write once more in a thread: an answer from work, or more from home."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.cases.moves import open_case
from langbenk.outside.mailing import Reader, nudge
from langbenk.records.coordinating import must_coordinate, to_tell, who_coordinates
from langbenk.records.corresponding import held_thread, write_in


@again_if_beaten
def answer_thread(*, about: UUID, thread: UUID, text: str, form_key: UUID, by: Actor, at: datetime) -> None:
    """Write in the thread; what waited in it is answered when somebody at work writes. The same ``form_key`` again
    writes nothing, and tells nobody.

    Raise ``Wrong`` for an empty or too long text, ``Missing`` for a thread that is not there for this actor.
    """
    text = said("text", text)
    with door(Action.MESSAGE_WRITE, by=by, at=at, about=about, part="message", thing=thread) as opened:
        open_case(about)
        sitters = sitters_of(about, opened)
        if by.employee is not None:
            must_coordinate(by, opened, sitters)
        held = held_thread(thread, about)
        if write_in(held, text, opened.service, message=form_key, by=by, at=at):
            told = to_tell(who_coordinates(sitters)) if by.employee is None else (Reader.at_home(held.relative_id),)
            nudge(*told, about=about, shown_by=Action.MESSAGE_READ, thing=thread, at=at)
