"""Say that what waits in a thread needs no answer."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten
from langbenk.bench.door import Refused, door
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.cases.moves import open_case
from langbenk.records.coordinating import must_coordinate
from langbenk.records.corresponding import held_thread, last_in, settle


@again_if_beaten
def settle_thread(*, about: UUID, thread: UUID, seen: UUID, form_key: UUID, by: Actor, at: datetime) -> None:
    """Let nothing wait in the thread any more, without a word: a «thank you» asks for none. It stands there as read, by
    whom and when. ``seen`` is the last message that the reader saw. Where nothing waits, nothing changes.

    Raise ``Wrong`` when home has written more meanwhile, ``Refused`` at home and for one who does not coordinate.
    """
    with door(Action.MESSAGE_WRITE, by=by, at=at, about=about, part="message", thing=thread) as opened:
        open_case(about)
        if by.employee is None:
            raise Refused(Action.MESSAGE_WRITE, Verdict(permitted=False, why="not-yours", ground=opened.verdict.ground))
        must_coordinate(by, opened, sitters_of(about, opened))
        held = held_thread(thread, about)
        if held.waits_since is None:
            return
        if last_in(held) != seen:
            raise Wrong("thread", "written-since")
        settle(held, opened.service, message=form_key, by=by, at=at)
