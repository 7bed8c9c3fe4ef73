"""Let a service, or a relative, see some kinds of information."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.consenting import Answer, Receiver, in_the_log, keep_answer, must_be_asked
from langbenk.bench.deeds import Wrong, again_if_beaten, not_too_far
from langbenk.bench.door import door
from langbenk.bench.situation import day_of


@again_if_beaten
def give_consent(*, about: UUID, to: Receiver, answer: Answer, by: Actor, at: datetime) -> None:
    """Keep one giver's yes, with what they were told about each kind of information when they gave it
    (forvaltningsloven § 13 a no. 1, helsepersonelloven § 22). It opens once all who decide have said yes.

    Another end, or another purpose, than before replaces the former yes; a yes replaces a no. Raise ``Wrong`` for a
    receiver without such a seat here, a day that is not to come or too far ahead, and one who does not decide.
    """
    if answer.until and answer.until <= day_of(at):
        raise Wrong("until", "not-ahead")
    not_too_far("until", answer.until, on=day_of(at))
    if answer.answer != "yes":
        raise Wrong("answer", "unknown")
    with door(Action.CONSENT_GIVE, by=by, at=at, about=about, part=in_the_log(answer.told)):
        must_be_asked(about, to, answer.told, by.person, on=day_of(at))
        keep_answer(about, to, answer, by.person, recorded=None, by=by, at=at)
