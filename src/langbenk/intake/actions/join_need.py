"""Say whom a notice is about, and let it become a case, or join the one that there is."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.intake import AboutAnother, Met, known_or_written_down
from langbenk.intake.answering import answered, held_need, must_wait
from langbenk.intake.joining import case_with_the_unit, take_along
from langbenk.people.newcomer import Newcomer


def join_need(
    *,
    need: UUID,
    about: UUID,
    newcomer: Newcomer | None,
    agrees: bool,
    answer: str,
    version: int,
    alone: bool = False,
    by: Actor,
    at: datetime,
) -> UUID:
    """Open the case with the unit, or join the open one, and give back whom it became: ``about``, or who was written
    down meanwhile. ``agrees``: they know and have said yes; without that nothing is opened, for the duty to cooperate
    lifts no secrecy (forvaltningsloven § 13 f). ``alone``: a young person asked that the parents are not told.

    Raise ``Refused`` for one's own family, ``Missing`` and ``Wrong`` as ``take_need`` and ``must_be_their_own``.
    """
    if not agrees:
        raise Wrong("agrees", "ask-first")
    words = said("answer", answer)
    try:
        return _join(need, about, newcomer, words, version, alone=alone, by=by, at=at)
    except Met as met:
        return _join(need, met.person, None, words, version, alone=alone, by=by, at=at)
    except AboutAnother as kin:
        with door(Action.NEED_ANSWER, by=by, at=at, about=kin.person):  # shut: it refuses and logs own family
            raise


@again_if_beaten
def _join(
    need: UUID, about: UUID, new: Newcomer | None, answer: str, version: int, *, alone: bool, by: Actor, at: datetime
) -> UUID:
    with door(Action.NEED_ANSWER, by=by, at=at, about=about, part="join", thing=need) as opened:
        row = held_need(need)
        if row.state == "joined" and row.person_id == about:
            return about
        must_wait(row, version)
        known_or_written_down(about, new, since=day_of(at))
        case = case_with_the_unit(row, about, opened.on_behalf_of, alone=alone, by=by, at=at)
        answered(row, "joined", person_id=about, case_id=case, answer=answer, by=by, at=at)
        take_along(row, about, case, alone=alone, by=by, at=at)
    return about
