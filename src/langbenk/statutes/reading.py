"""Take in what was read from Lovdata: keep the text of the sections we cite, and say what is new since last time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction

from langbenk.law.lovdata import Document
from langbenk.law.provision import Provision
from langbenk.statutes.cited import cited
from langbenk.statutes.compare import Change, Finding, Kept, by_place, findings, keep
from langbenk.statutes.models import StatuteText

LASTING = frozenset((Change.MISSING, Change.UNCLEAR))
"""What is said at every reading until the catalogue is put right; the rest is news, and said once."""


@dataclass(slots=True)
class Report:
    """What came of a reading.

    `documents` were read, `acts` of them are cited; `announced` are the refids passed over because they only say how
    an act was passed; `sections` were found and kept; `absent` are acts that we cite and that were not in the files.
    """

    documents: int = 0
    acts: int = 0
    sections: int = 0
    announced: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)

    @property
    def is_news(self) -> bool:
        """Whether any text that we cite is other than it was."""
        return any(finding.change not in LASTING for finding in self.findings)


def take_in(documents: Iterable[Document], *, on: date) -> Report:
    """Compare with what is kept, keep what is new, and report. All or nothing; run as the owner of the tables.

    `on` is the day of reading. Whatever reading the documents raises is raised before anything is written.
    """
    read = tuple(documents)
    acts = {one.refid: one for one in read if not one.is_announcement}
    report = Report(documents=len(read), announced=[one.refid for one in read if one.is_announcement])
    with transaction.atomic():
        for refid, places in cited().items():
            if refid in acts:
                report.acts += 1
                _take_in_act(acts[refid], places, report, on)
            elif any(one.in_force(on) for rests in places.values() for one in rests):
                report.absent.append(refid)
    return report


def _take_in_act(document: Document, places: Mapping[str, tuple[Provision, ...]], report: Report, on: date) -> None:
    """One act: find each cited section, compare, and keep it or let go of it."""
    there = by_place(document)
    rows = StatuteText.objects.select_for_update(no_key=True).filter(refid=document.refid)
    before = {row.place: Kept(row.title, row.text, row.note, row.repealed) for row in rows}
    fresh = []
    for place, rests in places.items():
        sections = there.get(place, ())
        report.findings += findings(sections, rests, before.get(place), document, on)
        if len(sections) == 1:
            fresh.append(_row(document, place, keep(sections[0], on), on))
    kept = {row.place for row in fresh}
    StatuteText.objects.filter(refid=document.refid).exclude(place__in=kept).delete()
    StatuteText.objects.bulk_create(
        fresh,
        update_conflicts=True,
        unique_fields=["refid", "place"],
        update_fields=["title", "text", "note", "repealed", "changed_on", "read_on"],
    )
    report.sections += len(fresh)


def _row(document: Document, place: str, kept: Kept, on: date) -> StatuteText:
    return StatuteText(
        refid=document.refid,
        place=place,
        title=kept.title,
        text=kept.text,
        note=kept.note,
        repealed=kept.repealed,
        changed_on=document.changed_on,
        read_on=on,
    )
