"""Say no to letting somebody see some kinds of information."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Part
from langbenk.bench.consenting import Answer, Receiver, in_the_log, keep_answer, must_be_asked
from langbenk.bench.deeds import again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of


@again_if_beaten
def refuse_consent(*, about: UUID, to: Receiver, told: Mapping[Part, str], by: Actor, at: datetime) -> None:
    """Keep one giver's no, and end their yes if there was one, this very moment. A no costs nothing: the help is the
    same, and it can be changed at any time (forvaltningsloven § 13 a no. 1: consent is voluntary).

    ``told`` is what they read. Raise ``Wrong`` as ``give_consent`` does.
    """
    with door(Action.CONSENT_GIVE, by=by, at=at, about=about, part=in_the_log(told)):
        must_be_asked(about, to, told, by.person, on=day_of(at))
        keep_answer(about, to, Answer(told, "no"), by.person, recorded=None, by=by, at=at)
