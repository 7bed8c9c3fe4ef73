"""The texts that pages open beside the work."""

from dataclasses import dataclass
from datetime import date

from langbenk.law.provisions import ALL
from langbenk.statutes.cited import place_of
from langbenk.statutes.models import StatuteText


@dataclass(frozen=True)
class StatuteSheet:
    """The text of a cited section, paragraph by paragraph. ``cited`` is the paragraph meant, from 1; 0 for them all."""

    title: str
    paragraphs: tuple[str, ...]
    cited: int
    note: str
    repealed: bool
    changed_on: date | None
    read_on: date


def stored_texts() -> dict[str, StatuteSheet]:
    """Everything that is stored, by the id of the provision. One statement; a few hundred sections."""
    rows = {(row.refid, row.place): row for row in StatuteText.objects.all()}
    stored = ((provision, rows.get((provision.act.refid, place_of(provision)))) for provision in ALL)
    return {
        provision.id: StatuteSheet(
            title=row.title,
            paragraphs=tuple(row.text.split("\n\n")) if row.text else (),
            cited=provision.paragraph or 0,
            note=row.note,
            repealed=row.repealed,
            changed_on=row.changed_on,
            read_on=row.read_on,
        )
        for provision, row in stored
        if row
    }
