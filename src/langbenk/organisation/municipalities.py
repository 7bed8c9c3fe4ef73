"""The 357 municipalities with their names in all their languages (© Kartverket, CC BY 4.0; see ``data/``)."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from langbenk.organisation.models import Municipality

NORWEGIAN = "no"
AFTER_Z = str.maketrans({"æ": "{", "ø": "|", "å": "}"})  # the three characters that follow z
LIKE_NORWEGIAN = str.maketrans("áčđŋšŧžäö", "acdnstzæø")


@dataclass(frozen=True)
class Named:
    """One municipality: a ``number`` of four digits, names by language (``no``, ``sme``, ``smj``, ``sma``, ``fkv``)."""

    number: str
    names: dict[str, str]  # in the official order
    county_number: str
    county_name: str

    @property
    def name(self) -> str:
        """The Norwegian name, which lists are sorted by."""
        return self.names[NORWEGIAN]


def read() -> tuple[Named, ...]:
    """All municipalities, by their Norwegian names, with æ, ø and å last."""
    return tuple(sorted(_rows(), key=lambda one: (norwegian_order(one.name), one.number)))


def counties() -> dict[str, str]:
    """The counties by their numbers, in the order of their names."""
    found = {one.county_number: one.county_name for one in _rows()}
    return dict(sorted(found.items(), key=lambda one: norwegian_order(one[1])))


def norwegian_order(name: str) -> str:
    """A key to sort names by as Norwegians do: æ, ø, å after z, and aa as å. Sámi letters stand by their plain ones."""
    return name.casefold().replace("aa", "å").translate(LIKE_NORWEGIAN).translate(AFTER_Z)


def load() -> int:
    """Write all municipalities into the table, as its owner, and answer how many. Safe to run again."""
    rows = [
        Municipality(
            number=one.number,
            name=one.name,
            names=list(one.names.values()),
            county_number=one.county_number,
            county_name=one.county_name,
        )
        for one in read()
    ]
    Municipality.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["number"],
        update_fields=["name", "names", "county_number", "county_name"],
    )
    return len(rows)


def _rows() -> Iterator[Named]:
    text = files("langbenk.organisation").joinpath("data/municipalities.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(line for line in text.splitlines() if not line.startswith("#")):
        names = dict(name.split(":", 1) for name in row["names"].split(" / "))
        yield Named(row["number"], names, row["county_number"], row["county_name"])
