"""Send what came to the wrong body on to the right one, with the yes of those it is about."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.intake.answering import answered, asker_of, held_need, must_wait
from langbenk.intake.handing import due_on
from langbenk.intake.letters import Body, keep_sent_on
from langbenk.organisation.models import Service


def send_need_on(*, need: UUID, to: Body, why: str, agreed: str, version: int, by: Actor, at: datetime) -> None:
    """Send it, and give the one who asked a receipt by letter (forvaltningsloven § 11 fourth paragraph, § 13 a). It is
    with that body when somebody there has it by name; until then we ask after it.

    ``agreed`` says who said yes, and when: the person it is about, or whoever decides for them. The same again changes
    nothing. Raise ``Missing`` and ``Wrong`` as ``take_need``, ``Wrong`` for no words, and for a question from one whom
    we do not know by name. ``Refused`` for a reader who is kept away from the one who asked.
    """
    said("body", to.name, 200)
    where, why, agreed = said("body", to.line, 200), said("why", why, 1000), said("agreed", agreed, 200)
    asker = asker_of(need, by=by, at=at)
    if asker is None:
        raise Wrong("send", "nobody-asked")
    with door(Action.NEED_ANSWER, by=by, at=at, about=asker, part="send on", thing=need) as opened:
        row = held_need(need)
        if row.sent_at and row.passed_to == where:
            return
        must_wait(row, version)
        sent = {"agreed": agreed, "sent_at": at, "sent_due": due_on(day_of(at))}
        answered(row, "passed_on", passed_to=where, answer=why, **sent, by=by, at=at)
        keep_sent_on(row, asker, to, why, agreed, Service.objects.get(id=opened.on_behalf_of), by=by, at=at)
