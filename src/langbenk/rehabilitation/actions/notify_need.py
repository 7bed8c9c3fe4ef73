"""Tell the coordinating unit of a possible need of habilitation or rehabilitation."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten
from langbenk.bench.door import door
from langbenk.cases.matters import open_matter
from langbenk.cases.moves import open_case
from langbenk.rehabilitation.models import RehabNeed
from langbenk.rehabilitation.rehabilitating import Need, call_in_the_unit, must_be_a_need


@again_if_beaten
def notify_need(*, about: UUID, what: Need, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep the notice; it waits on the unit's board, and on the day of whoever leads the work, until the potential is
    being looked at (FOR-2011-12-16-1256 § 7). Where the unit does not sit here yet, it sits down, and the family is
    told. The same ``form_key`` again changes nothing.

    Whoever has no seat here tells it as a concern. Raise ``Wrong`` for a notice that does not say what is seen, or who
    knows of it, and where the municipality has not set up its unit.
    """
    must_be_a_need(what)
    with door(
        Action.REHABILITATION_NOTIFY, by=by, at=at, about=about, part="need of rehabilitation", thing=form_key
    ) as opened:
        case = open_case(about)
        if RehabNeed.objects.filter(id=form_key, person_id=about).exists():
            return
        row = RehabNeed(
            id=form_key,
            case=case,
            person_id=about,
            what_is_seen=what.what_is_seen.strip(),
            own_goals=what.own_goals.strip(),
            who_helps=what.who_helps.strip(),
            consent=what.consent.strip(),
            by_id=by.post,
            service_id=opened.on_behalf_of,
            at=at,
        )
        RehabNeed.objects.bulk_create([row])
        call_in_the_unit(case.id, about, by=by, at=at)
        open_matter(case.id, about, "rehabilitation", form_key, at=at)
