"""Let a consent hold longer, before it ends."""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Part
from langbenk.bench.consenting import Answer, Receiver, in_the_log, keep_answer, must_be_asked, open_answers
from langbenk.bench.deeds import Wrong, again_if_beaten, not_too_far
from langbenk.bench.door import door
from langbenk.bench.situation import day_of


@again_if_beaten
def renew_consent(
    *, about: UUID, to: Receiver, parts: Collection[Part], until: date | None, by: Actor, at: datetime
) -> None:
    """Give one's own yes another end, in the words it was given in (personvernforordningen art. 7).

    Raise ``Wrong`` for a yes that is not there or has run out, which must be read and given anew, for a day that is not
    to come or too far ahead, and for one who no longer decides.
    """
    on = day_of(at)
    if until and until <= on:
        raise Wrong("until", "not-ahead")
    not_too_far("until", until, on=on)
    with door(Action.CONSENT_GIVE, by=by, at=at, about=about, part=in_the_log(parts)):
        must_be_asked(about, to, parts, by.person, on=on)
        standing = {Part(one.part): one for one in open_answers(about, to, by.person).filter(answer="yes")}
        for part in parts:
            former = standing.get(part)
            if former is None or (former.until and former.until <= on):
                raise Wrong("until", "nothing-to-renew")
            longer = Answer({part: former.informed_text}, purpose=former.purpose, until=until)
            keep_answer(about, to, longer, by.person, recorded=None, by=by, at=at)
