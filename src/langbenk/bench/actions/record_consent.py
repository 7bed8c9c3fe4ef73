"""Write down what somebody answered on paper, or said."""

from datetime import datetime, time
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.consenting import Answer, Receiver, Recorded, in_the_log, keep_answer, must_be_asked, open_answers
from langbenk.bench.deeds import Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.heard import Heard, can_be_written_down, witness_of
from langbenk.bench.situation import OSLO, day_of


@again_if_beaten
def record_consent(*, about: UUID, to: Receiver, heard: Heard, answer: Answer, by: Actor, at: datetime) -> None:
    """Keep a yes or a no that was not given here, with who wrote it down. The giver sees it, and can withdraw it.

    Raise ``Wrong`` for a day that has not come or is long past, an oral answer without a witness other than
    the writer, a giver who does not decide, and one who has answered again since that day.
    """
    on = day_of(at)
    can_be_written_down(heard, answer, on)
    with door(Action.CONSENT_RECORD, by=by, at=at, about=about, part=in_the_log(answer.told)):
        must_be_asked(about, to, answer.told, heard.giver, on=on)
        since = at if heard.day == on else datetime.combine(heard.day, time(), OSLO)
        parts = [part.value for part in answer.told]
        if open_answers(about, to, heard.giver).filter(part__in=parts, given_at__gt=since).exists():
            raise Wrong("day", "answered-since")
        witness = witness_of(heard, by=by) if heard.how == "oral" else ""
        recorded = Recorded(by.post, heard.how, since, witness)
        keep_answer(about, to, answer, heard.giver, recorded=recorded, by=by, at=at)
