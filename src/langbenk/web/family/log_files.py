"""The log as files that the family keeps: lines for a spreadsheet, and an extract on paper."""

import csv
from datetime import datetime
from io import StringIO

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from langbenk.bench.sheets.who_looked import EVERYTHING, LogFilter, Look
from langbenk.bench.situation import OSLO
from langbenk.insight.sheets.who_looked import LogExtractSheet
from langbenk.letters.log_extract import LogExtract, LogRow, log_extract
from langbenk.web.looked.words import LookInWords, called_in_log, look_in_words
from langbenk.web.templatetags.norwegian import as_typed, citation, moment, number, plain_day

MOST_IN_CSV = 10_000  # readings: some megabytes, and well within what a spreadsheet takes
MOST_IN_PDF = 2_000  # readings: a hundred pages at the most, made in about a second
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}")
BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def as_csv(sheet: LogExtractSheet) -> bytes:
    """One line for each reading, as Excel in Norway opens it by itself: semicolons, and a mark that says UTF-8."""
    made = StringIO()
    made.write(BYTE_ORDER_MARK)
    table = csv.writer(made, delimiter=";", lineterminator="\r\n")
    headings = (_("Day"), _("Time"), _("Name"), _("As"), _("What"), _("Stopped"), _("Why"), _("On the bench since"))
    table.writerow(headings)
    child = called_in_log(sheet.given_name, is_me=sheet.is_me)
    for look in sheet.looks:
        table.writerow([_as_text(cell) for cell in _cells(look, look_in_words(look, child))])
    if sheet.cut:
        table.writerow([_cut(MOST_IN_CSV)])
    return made.getvalue().encode()


def as_pdf(sheet: LogExtractSheet, *, only: LogFilter, name: str, place: str, at: datetime) -> bytes:
    """The lines as they stand on the page, in the language of the page."""
    child = called_in_log(sheet.given_name, is_me=sheet.is_me)
    said = {"day": plain_day(at), "clock": moment(at), "name": name}
    letter = LogExtract(
        language=get_language() or "nb",
        title=_("Who has looked"),
        place=place or "Langbenk",
        made=_("Taken out on %(day)s, %(clock)s, for %(name)s.") % said,
        about=" ".join(_about(sheet, only, child)),
        empty=_("Nobody has looked."),
        headings=(_("When"), _("Who"), _("What"), _("Why")),
        rows=tuple(_row(look, look_in_words(look, child)) for look in sheet.looks),
        page=_("Page"),
    )
    return log_extract(letter, at=at)


def _cells(look: Look, said: LookInWords) -> tuple[str, ...]:
    clock = f"{look.at.astimezone(OSLO):%H:%M:%S}"
    stopped = "" if look.permitted else _("yes")
    seated = as_typed(look.seated_since) if look.seated_since else ""
    return (as_typed(look.day), clock, _who(look, said), said.role, said.what, stopped, said.why, seated)


def _as_text(cell: str) -> str:
    """What begins like a formula is shown, and never reckoned."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _who(look: Look, said: LookInWords) -> str:
    """The name, the reader's own too: a file is shown to others, and «you» would be somebody else then."""
    return look.name or said.who


def _row(look: Look, said: LookInWords) -> LogRow:
    when = f"{plain_day(said.day)}, {moment(said.clock)}" if said.clock else plain_day(said.day)
    who = f"{_who(look, said)}, {said.role}" if said.role else _who(look, said)
    return LogRow(when, who, said.what, citation(said.why))


def _about(sheet: LogExtractSheet, only: LogFilter, child: str) -> list[str]:
    said = [_("What has been opened and done about %(child)s, the newest first.") % {"child": child}]
    if only != EVERYTHING:
        said.append(_("This is a selection: not everything in the log stands here."))
    if only.since:
        said.append(_("From %(day)s.") % {"day": plain_day(only.since)})
    if only.until:
        said.append(_("Until %(day)s.") % {"day": plain_day(only.until)})
    if only.refused:
        said.append(_("Only those who were stopped."))
    if sheet.cut:
        said.append(_cut(MOST_IN_PDF))
    return said


def _cut(most: int) -> str:
    said = _("There is room for the newest %(count)s readings here. Choose days on the page to take out older ones.")
    return said % {"count": number(most)}
