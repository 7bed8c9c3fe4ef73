"""`langbenk law read FILE…`: keep the text of the sections we cite, from Lovdata's open data, and say what is new."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from langbenk.cli.asking import day_asked, take_day, take_language_and_json
from langbenk.cli.prepare import as_configured
from langbenk.cli.printing import print_json, print_lines
from langbenk.law.lovdata import read
from langbenk.law.provisions import ACTS, BY_ID
from langbenk.law.words import Words

if TYPE_CHECKING:
    from langbenk.statutes.compare import Finding
    from langbenk.statutes.reading import Report

FEW = 5
"""As many are shown one by one; a year of Norsk Lovtidend is only counted, a first reading only listed."""

READ = Words(
    "Dokumenter lest: {documents}. Av dem viser vi til: {acts}. Paragrafer lagret: {sections}.",
    "Dokument lesne: {documents}. Av dei viser vi til: {acts}. Paragrafar lagra: {sections}.",
    "Documents read: {documents}. Cited by us: {acts}. Sections stored: {sections}.",
)
ANNOUNCED = Words(
    "Gått forbi, for en kunngjøring sier ikke hvordan loven lyder nå: {names}.",
    "Gått forbi, for ei kunngjering seier ikkje korleis lova lyder no: {names}.",
    "Passed over, since an announcement does not say how the act reads now: {names}.",
)
COUNTED = Words("{count} kunngjøringer", "{count} kunngjeringar", "{count} announcements")
ABSENT = Words("Ikke i disse filene: {names}.", "Ikkje i desse filene: {names}.", "Not in these files: {names}.")
NO_NEWS = Words(
    "Ingenting er endret siden sist.", "Ingenting er endra sidan sist.", "Nothing has changed since last time."
)
HEADINGS = {
    "new": Words("Ny tekst", "Ny tekst", "New text"),
    "changed": Words("Endret tekst", "Endra tekst", "Changed text"),
    "noted": Words("Ny merknad om endringer", "Ny merknad om endringar", "New note on amendments"),
    "moved": Words("Nytt nummer", "Nytt nummer", "New number"),
    "repealed": Words("Opphevet", "Oppheva", "Repealed"),
    "missing": Words(
        "Vi viser til den, men finner den ikke", "Vi viser til han, men finn han ikkje", "Cited, but not found"
    ),
    "unclear": Words(
        "Nummeret står flere ganger i dokumentet, så teksten er ikke lagret",
        "Nummeret står fleire gonger i dokumentet, så teksten er ikkje lagra",
        "The number stands several times in the document, so no text is stored",
    ),
}
WAS = Words("før: {text}", "før: {text}", "was: {text}")
NOW = Words("nå: {text}", "no: {text}", "now: {text}")


def arguments(parser: ArgumentParser) -> None:
    """What to do with the law: `read` is the only thing so far."""
    read_files = parser.add_subparsers(dest="deed", required=True, metavar="read").add_parser(
        "read", help="read documents from Lovdata's open data", allow_abbrev=False
    )
    read_files.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="a document (.xml) or a tar.bz2 of them"
    )
    take_day(read_files)
    take_language_and_json(read_files)


def run(options: Namespace) -> int:
    """Read every file, then store and report. Raises InputError, and changes nothing, if one is not sound."""
    on = day_asked(options)
    os.environ["LANGBENK_AS"] = "owner"
    as_configured()
    from langbenk.statutes.cited import cited
    from langbenk.statutes.reading import take_in

    report = take_in(read(options.files, wanted=cited().keys(), clock=monotonic), on=on)
    if options.json:
        print_json(as_dict(report, options.lang))
    else:
        print_lines(lines(report, options.lang))
    return 0


def as_dict(report: "Report", lang: str) -> dict[str, object]:
    """The report for a machine."""
    return {
        "documents": report.documents,
        "acts": report.acts,
        "sections": report.sections,
        "news": report.is_news,
        "findings": [
            {
                "change": finding.change.value,
                "provision": finding.provision,
                "ground": BY_ID[finding.provision].cite(lang),
                "was": finding.was,
                "now": finding.now,
            }
            for finding in report.findings
        ],
        "announced": report.announced,
        "absent": report.absent,
    }


def lines(report: "Report", lang: str) -> Iterator[str]:
    """The report for a person: what was read, what is new section by section, and what was not there."""
    yield READ.say(lang).format(documents=report.documents, acts=report.acts, sections=report.sections)
    if report.announced:
        count = len(report.announced)
        names = COUNTED.say(lang).format(count=count) if count > FEW else ", ".join(report.announced)
        yield ANNOUNCED.say(lang).format(names=names)
    for change, heading in HEADINGS.items():
        found = [finding for finding in report.findings if finding.change == change]
        if found:
            yield ""
            yield f"{heading.say(lang)}:"
            yield from told(found, lang)
    if report.absent:
        missing = (act.cite(lang) for act in ACTS if act.refid in report.absent)
        yield ""
        yield ABSENT.say(lang).format(names=", ".join(missing))
    if report.acts and not report.is_news:
        yield NO_NEWS.say(lang)


def told(found: "Sequence[Finding]", lang: str) -> Iterator[str]:
    """The findings of one kind: the citation, and what it was and is. A whole catalogue of new texts is only listed."""
    if len(found) > FEW and all(finding.change == "new" for finding in found):
        yield "  " + ", ".join(BY_ID[finding.provision].cite(lang) for finding in found)
        return
    for finding in found:
        yield f"  {BY_ID[finding.provision].cite(lang)}"
        if finding.was:
            yield f"    {WAS.say(lang).format(text=finding.was)}"
        if finding.now:
            yield f"    {NOW.say(lang).format(text=finding.now)}"
