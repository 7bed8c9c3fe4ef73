"""The municipality as the sender of a letter."""

from datetime import date

from django.db.models import F, QuerySet

from langbenk.letters.sender import Crest, Sender
from langbenk.organisation.coordinating_unit import coordinating_unit
from langbenk.organisation.models import Letterhead


def letterhead(on: date) -> Sender:
    """The letterhead as it holds on the day; the coordinating unit's name and telephone where none has been set."""
    held = newest_first(Letterhead.objects.filter(since__lte=on)).first()
    if held is None:
        unit = coordinating_unit(on)
        return Sender(municipality=unit.name if unit else "", phone=unit.phone if unit else "")
    return Sender(
        municipality=held.municipality,
        unit=held.unit,
        address=tuple(held.address),
        phone=held.phone,
        web=held.web,
        crest=Crest(held.crest, held.crest_alt) if held.crest else None,
    )


def newest_first(held: QuerySet[Letterhead]) -> QuerySet[Letterhead]:
    """By the day from which they hold, and of one day the last set first; what the house was set up with last."""
    return held.order_by("-since", F("at").desc(nulls_last=True))
