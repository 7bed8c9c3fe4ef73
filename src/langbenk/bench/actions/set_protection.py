"""Protect an address."""

from datetime import datetime
from uuid import UUID, uuid4

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.models import AddressProtection
from langbenk.bench.protecting import DECIDED_BY, Protecting, can_be_named, nameable


@again_if_beaten
def set_protection(*, about: UUID, what: Protecting, by: Actor, at: datetime) -> None:
    """Protect the address of somebody and of their family (folkeregisterloven § 10-4). It counts at once, before a
    second person has confirmed it: it does less harm that somebody is kept out for a day than that somebody gets in.

    Whoever sets it is named too, where they can be. The same protection again changes nothing. Raise ``Wrong`` where no
    reason is given, where police or child welfare have not decided, or where fewer than two are named.
    """
    reason = said("reason", what.reason)
    if what.decided_by not in DECIDED_BY:
        raise Wrong("decided_by", "unknown")
    new = uuid4()
    with door(Action.PROTECTION_CHANGE, by=by, at=at, about=about, part="set", thing=new):
        if what.against in (about, by.person):
            raise Wrong("against", "not-against")
        setter = {one.employee for one in nameable(about)} & {by.post}
        named = can_be_named(about, what.named | setter, against=what.against)
        this = {"person_id": about, "against_id": what.against, "grade": what.grade.value}
        if AddressProtection.objects.filter(**this, ended_at=None).exists():
            return
        row = AddressProtection(
            **this,
            id=new,
            decided_by=what.decided_by,
            reason=reason,
            named_staff=named,
            set_by_id=by.post,
            set_at=at,
        )
        AddressProtection.objects.bulk_create([row])
