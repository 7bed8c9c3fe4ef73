"""Let a service on the bench see the plan."""

from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from langbenk.access.actions import Action
from langbenk.access.grants import GRANTS
from langbenk.access.standing import Actor, Part
from langbenk.bench.deeds import Wrong, again_if_beaten, not_too_far, said
from langbenk.bench.door import door
from langbenk.bench.models import Consent, Tie
from langbenk.bench.named import aged
from langbenk.bench.own_say import Matter, decides_alone
from langbenk.bench.situation import day_of


@again_if_beaten
def give_consent(
    *,
    about: UUID,
    service: UUID,
    until: date | None,
    informed_text: str,
    part: Part = Part.PLAN,
    by: Actor,
    at: datetime,
) -> None:
    """Keep one guardian's consent, with what they were told when they gave it (forvaltningsloven § 13 a no. 1,
    helsepersonelloven § 22). It is given to the service, not to a name, and opens once every guardian has given theirs.

    ``until`` is the first day that it no longer holds; another day than before replaces the former consent.
    Raise ``Wrong`` for a service that has no such seat here, a day that is not to come or too far ahead, and for a
    young person who alone decides on this (helsepersonelloven § 22).
    """
    informed_text = said("informed_text", informed_text)
    if until and until <= day_of(at):
        raise Wrong("until", "not-ahead")
    not_too_far("until", until, on=day_of(at))
    with door(Action.CONSENT_GIVE, by=by, at=at, about=about, part=part.value):
        if decides_alone(aged(about), Matter.HEALTH_INFORMATION, on=day_of(at)):
            raise Wrong("service", "decides-alone")
        seats = Tie.objects.filter(Q(until=None) | Q(until__gt=day_of(at)), person_id=about, kind__in=_needing(part))
        if not seats.filter(Q(on_behalf_of=service) | Q(service=service)).exists():
            raise Wrong("service", "not-on-the-bench")
        mine = Consent.objects.filter(person_id=about, service_id=service, part=part.value, given_by=by.person)
        former = mine.filter(withdrawn_at=None)
        if former.filter(until=until).exists():
            return
        former.update(withdrawn_at=at, withdrawn_by=by.person)
        what = {"person_id": about, "service_id": service, "part": part.value, "informed_text": informed_text}
        Consent.objects.bulk_create([Consent(**what, given_by_id=by.person, given_at=at, until=until)])


def _needing(part: Part) -> set[str]:
    """The ties that see this part by consent."""
    return {grant.tie.value for grants in GRANTS.values() for grant in grants if grant.consent is part}
