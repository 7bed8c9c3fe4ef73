"""Send what came to the wrong body on to the right one, with the yes of those it is about."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.intake.answering import answered, held_need, must_wait, whose_yes
from langbenk.intake.handing import due_on
from langbenk.intake.letters import Body, keep_sent_on
from langbenk.organisation.models import Service


def send_need_on(*, need: UUID, to: Body, why: str, agreed: str, version: int, by: Actor, at: datetime) -> None:
    """Send it, and give a receipt: to the one who asked by letter, to a service by the answer that it reads
    (forvaltningsloven § 11 fourth paragraph, § 13 a); a caller is called back. It is with that body when somebody there
    has it by name; until then we ask after it.

    ``agreed`` says who said yes to that, and when: the person it is about, or whoever decides for them. The same again
    changes nothing. Raise ``Missing`` and ``Wrong`` as ``take_need`` and ``whose_yes``, ``Wrong`` for no words.
    ``Refused`` for a reader who is kept away from the one who asked.
    """
    said("body", to.name, 200)
    where, why, agreed = said("body", to.line, 200), said("why", why, 1000), said("agreed", agreed, 200)
    whose = whose_yes(need, by=by, at=at)
    with door(Action.NEED_ANSWER, by=by, at=at, about=whose, part="send on", thing=need) as opened:
        row = held_need(need)
        if row.sent_at and row.passed_to == where:
            return
        must_wait(row, version)
        sent = {"agreed": agreed, "sent_at": at, "sent_due": due_on(day_of(at))}
        answered(row, "passed_on", passed_to=where, answer=why, **sent, by=by, at=at)
        keep_sent_on(row, whose, to, why, agreed, Service.objects.get(id=opened.on_behalf_of), by=by, at=at)
