"""An entry in words, in a list and on its own page."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from langbenk.bench.situation import day_of
from langbenk.cases.sheets.entries import EntryLine
from langbenk.cases.sheets.entry import EntrySheet, SharedLine
from langbenk.law.sharing import Way
from langbenk.web.entry.words import FOR_WHOM, KIND_OF, WAYS, WHY_I_READ, say


@dataclass(frozen=True)
class LineInWords:
    """``title`` is what it is for, or how it begins where nobody said that; ``more`` the beginning below a title.
    ``short`` tells nothing of the text, for pages that are not about entries.
    """

    id: UUID
    day: date
    clock: datetime
    title: str
    more: str
    short: str
    who: str
    for_whom: str
    kind: str


def line_in_words(line: EntryLine) -> LineInWords:
    """One entry of a list."""
    begins = line.opening if line.whole else f"{line.opening.rsplit(' ', 1)[0]} …"
    return LineInWords(
        id=line.id,
        day=day_of(line.at),
        clock=line.at,
        title=line.purpose or begins,
        more=begins if line.purpose else "",
        short=line.purpose or capfirst(say(KIND_OF[line.part])),
        who=_("You") if line.mine else ", ".join(filter(None, (line.writer, line.service_name))),
        for_whom=say(FOR_WHOM[line.audience]),
        kind=say(KIND_OF[line.part]),
    )


def entry_in_words(sheet: EntrySheet) -> dict[str, object]:
    """What the page about one entry says of it."""
    return {
        "who": _("You") if sheet.mine else ", ".join(filter(None, (sheet.writer, sheet.service_name))),
        "for_whom": say(FOR_WHOM[sheet.audience]),
        "kind": say(KIND_OF[sheet.part]),
        "why": say(WHY_I_READ[sheet.why]),
        "shared": [_shared(line) for line in sheet.shared],
    }


def _shared(line: SharedLine) -> dict[str, object]:
    return {"line": line, "way": say(WAYS[Way(line.ground)])}
