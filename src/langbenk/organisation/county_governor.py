"""The county governor of the municipality, by its own name (statsforvalteren.no; ten offices for fifteen counties).

The number of a county is that of ``data/municipalities.csv``. Which county the municipality lies in is its own data
(``Letterhead.county``): a municipality that has not said so has a county governor without the county's name.
"""

from datetime import date

from langbenk.law.words import Words
from langbenk.organisation.letterhead import newest_first
from langbenk.organisation.models import Letterhead

_CAPITAL = "Østfold, Buskerud, Oslo og Akershus"
_TELEMARK = "Vestfold og Telemark"
_NORTH = "Troms og Finnmark"

AREAS: dict[str, str] = {
    "03": _CAPITAL,
    "11": "Rogaland",
    "15": "Møre og Romsdal",
    "18": "Nordland",
    "31": _CAPITAL,
    "32": _CAPITAL,
    "33": _CAPITAL,
    "34": "Innlandet",
    "39": _TELEMARK,
    "40": _TELEMARK,
    "42": "Agder",
    "46": "Vestland",
    "50": "Trøndelag",
    "55": _NORTH,
    "56": _NORTH,
}
"""The area of the office that each county belongs to, as it stands in the office's name."""

_UNNAMED = Words("Statsforvalteren", "Statsforvaltaren", "The county governor (statsforvalteren)")


def county_governor(on: date) -> Words:
    """What the municipality's county governor is called, as the municipality's own data stand on the day."""
    held = newest_first(Letterhead.objects.filter(since__lte=on)).values_list("county", flat=True).first()
    area = AREAS.get(held or "")
    if area is None:
        return _UNNAMED
    return Words(
        f"Statsforvalteren i {area}", f"Statsforvaltaren i {area}", f"The county governor (Statsforvalteren i {area})"
    )
