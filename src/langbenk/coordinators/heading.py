"""What a letterhead is made of, and how much there is room for at the top of a letter."""

from dataclasses import dataclass
from datetime import date

from langbenk.bench.deeds import Wrong, said
from langbenk.coordinators.crests import Crested
from langbenk.organisation.county_governor import AREAS

LONGEST = {"unit": 120, "phone": 20, "web": 200}
LINES, LONGEST_LINE = 5, 120  # of the address


@dataclass(frozen=True)
class Head:
    """The name, the unit, how to reach it, and the crest, from a day on; ``county`` is the number of the county that
    the municipality lies in, or empty.
    """

    municipality: str
    unit: str
    address: tuple[str, ...]
    phone: str
    web: str
    county: str
    crest: Crested
    since: date


def must_have_room(head: Head) -> None:
    """Raise ``Wrong`` for a municipality without a name or in no county that there is, and for what is too long."""
    said("municipality", head.municipality, 80)
    for field, longest in LONGEST.items():
        if len(getattr(head, field)) > longest:
            raise Wrong(field, "too-long")
    if head.county and head.county not in AREAS:
        raise Wrong("county", "unknown")
    if len(head.address) > LINES or any(len(line) > LONGEST_LINE for line in head.address):
        raise Wrong("address", "too-many-lines")
