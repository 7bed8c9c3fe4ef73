"""What the catalogue cites, by the act's refid and the section's place in it."""

from collections import defaultdict

from langbenk.law.lovdata.document import section_place
from langbenk.law.provision import Provision
from langbenk.law.provisions import ALL

Cited = dict[str, dict[str, tuple[Provision, ...]]]


def place_of(provision: Provision) -> str:
    """The section's place in its act, as a document from Lovdata gives it: "§7-2a"."""
    return section_place(provision.number)


def cited() -> Cited:
    """Every section cited: refid, place, and what rests on it (more than one where a paragraph stands by itself)."""
    found: dict[str, dict[str, tuple[Provision, ...]]] = defaultdict(dict)
    for provision in ALL:
        if provision.section:
            sections = found[provision.act.refid]
            sections[place_of(provision)] = (*sections.get(place_of(provision), ()), provision)
    return dict(found)
