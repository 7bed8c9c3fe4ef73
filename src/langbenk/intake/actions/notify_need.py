"""Tell the coordinating unit that somebody may need help from several services."""

from datetime import datetime

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.intake.letters import keep_notice
from langbenk.intake.receiving import BY_KIND, Need, keep_need, must_be_lawful
from langbenk.organisation.services import open_services
from langbenk.organisation.staff import in_the_coordinating_unit


@again_if_beaten
def notify_need(need: Need, *, told_by_telephone: bool = False, by: Actor, at: datetime) -> str:
    """Keep the notice in the name of the writer's service, and give back its receipt (FOR-2011-12-16-1256 §§ 6, 7, 12;
    spesialisthelsetjenesteloven § 2-5; fastlegeforskriften § 26), and as a letter; what a caller told the unit is
    noted as theirs.

    Raise ``Refused`` for one's own family, ``Wrong`` without a yes and without a ground that lifts secrecy, for a call
    that nobody in the unit took, and as ``keep_need``. The same form again changes nothing.
    """
    on = day_of(at)
    with door(Action.NEED_NOTIFY, by=by, at=at, about=need.whom.person, part="need") as opened:
        service = open_services(on).get(id=opened.on_behalf_of)
        if told_by_telephone:
            if not in_the_coordinating_unit(by.post, on):
                raise Wrong("text", "for-the-unit")
            way = "telephone"
        else:
            must_be_lawful(need, service.kind, on)
            way = BY_KIND.get(service.kind, "staff")
        receipt = keep_need(need, way, service=service.id, by=by, at=at)
        if not told_by_telephone:
            keep_notice(need, way, service, by=by, at=at)
        return receipt
