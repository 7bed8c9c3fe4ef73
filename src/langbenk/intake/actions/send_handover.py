"""Hand something about a person over to another service, or to a body outside."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.grounds import cooperation_ground
from langbenk.bench.seats import seat_service
from langbenk.bench.situation import day_of
from langbenk.cases.inviting import employed
from langbenk.cases.matters import open_matter
from langbenk.cases.moves import hold_case
from langbenk.intake.handing import Receiver, due_on, receiver_today
from langbenk.intake.models import HandOver
from langbenk.intake.receiving import grounds_between
from langbenk.law.sharing import Way
from langbenk.organisation.models import Service
from langbenk.outside.mailing import Reader, nudge


@again_if_beaten
def send_handover(
    *, about: UUID, to: Receiver, text: str, ground: str, because: str, form_key: UUID, by: Actor, at: datetime
) -> None:
    """Send it. It is delivered when somebody there has accepted it by name; until then the sender answers for it.

    ``text`` is what they must know to say yes, without a name; ``ground`` a way of ``law.sharing``, and ``because`` who
    agreed, or why it fits. The same form again changes nothing. Raise ``Wrong`` as ``receiver_today``, and for a ground
    that is not open between the two.
    """
    words, because, on = said("text", text, 1000), said("because", because, 1000), day_of(at)
    if to.service is None:
        said("body", to.body, 200)
    with door(Action.HANDOVER_SEND, by=by, at=at, about=about, part="handover") as opened:
        case = hold_case(about)
        if HandOver.objects.filter(form_key=form_key).exists():
            return
        own = Service.objects.get(id=opened.on_behalf_of)
        service = receiver_today(to, own.id, about, on)
        ways = {each.key for each in grounds_between(own.kind, service.kind, on)} if service else {Way.CONSENT}
        if ground not in ways:
            raise Wrong("ground", "no-such-ground")
        row = HandOver(
            case_id=case.id, person_id=about, from_service=own, sent_by_id=by.post, to_service=service,
            to_body="" if service else to.body.strip(), text=words, ground=ground, because=because, sent_at=at,
            due=due_on(on), form_key=form_key,
        )  # fmt: skip
        HandOver.objects.bulk_create([row])
        open_matter(case.id, about, "handover", row.id, due=row.due, at=at)
        if service:
            its = cooperation_ground(service.kind, on)
            seat_service(about, Tie.HELPING_SERVICE, its, service=service.id, since=on, by=by, at=at)
            there = employed(on).filter(unit__service=service).values_list("employee_id", flat=True)
            nudge(*(Reader.at_work(each) for each in there), shown_by=Action.HANDOVER_READ, at=at)
