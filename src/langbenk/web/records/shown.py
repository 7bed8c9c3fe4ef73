"""Tasks, messages and what was added to an entry, in words."""

from django.urls import reverse
from django.utils.text import capfirst

from langbenk.organisation.professions import title
from langbenk.records.sheets.entry import WholeEntry
from langbenk.records.sheets.my_day import MyDay, Waiting
from langbenk.records.sheets.tasks import TaskSheet
from langbenk.records.shown_task import ChangeLine, TaskLine
from langbenk.web.records.words import (
    ADDED,
    AN_ENTRY,
    CHANGES,
    ENDED,
    FOR_WHOM,
    MATTERS,
    OF_NOBODY,
    SOMEBODY,
    SOURCES,
    TO_LOOK_INTO,
    WAITS,
    YOU,
    say,
)
from langbenk.web.templatetags.norwegian import plain_day
from langbenk.web.templatetags.road import step_text

LISTS = ("late", "today", "soon", "any")
PAGES = {
    "task": "task",
    "untaken": "task",
    "adrift": "task",
    "sign": "entry",
    "withheld": "entry",
    "message": "message-thread",
    "glass": "glass-review",
    "question": "question",
}
NAMELESS = {"handover": "handover", "need": "need"}
"""Which page each thing on «My day» leads to, and those that tell of nobody; all else leads to the case."""
MATTER_PAGES = {"outsider": "outside-question"}
MATTERS_OF_A_CASE = {"rehabilitation": "rehabilitation"}
"""Which page a matter leads to: that of the very thing, or one about the person."""


def task_in_words(line: TaskLine) -> dict[str, object]:
    """A task in a list: whose it is, for whom it is."""
    whose = say(YOU) if line.mine else ", ".join(filter(None, (line.owner, line.service_name)))
    return {
        "line": line,
        "whose": whose or say(SOMEBODY),
        "for_whom": say(FOR_WHOM[line.audience]),
        "ended": say(ENDED[line.ended]) if line.ended else "",
    }


def history_in_words(sheet: TaskSheet) -> list[dict[str, object]]:
    """All that happened to a task."""
    return [{"at": one.at, "what": _change(one), "because": one.because} for one in sheet.changes]


def source_in_words(sheet: TaskSheet) -> str:
    """What a task came from; empty where it came from nothing."""
    return capfirst(say(SOURCES[sheet.source])) if sheet.source else ""


def added_in_words(sheet: WholeEntry) -> dict[str, object]:
    """What came after an entry: its signature, and what was added."""
    signed = sheet.signed
    return {
        "whole": sheet,
        "signed_as": title(signed.profession) if signed and signed.profession else "",
        "added": [
            {
                "line": one,
                "kind": say(ADDED[one.kind]),
                "who": say(YOU) if one.mine else ", ".join(filter(None, (one.name, one.service_name))),
            }
            for one in sheet.added
        ],
    }


def day_in_words(sheet: MyDay) -> dict[str, list[dict[str, object]]]:
    """What waits, in the lists of the page."""
    return {when: [_waits(one) for one in sheet.waiting if one.when == when] for when in LISTS}


def _waits(one: Waiting) -> dict[str, object]:
    return {
        "what": say(WAITS[one.what]),
        "title": _title(one),
        "name": one.name,
        "due": one.due,
        "href": _leads_to(one),
        "own_target": one.what in ("sign", "message"),
    }


def _title(one: Waiting) -> str:
    if one.what in TO_LOOK_INTO:
        return say(TO_LOOK_INTO[one.what])
    if one.what == "step":
        return capfirst(step_text(one.says))
    if one.what == "matter":
        return say(MATTERS[one.says])
    if one.what in NAMELESS:
        return say(OF_NOBODY[one.what], which=one.says)
    return one.says or say(AN_ENTRY)


def _leads_to(one: Waiting) -> str:
    if page := NAMELESS.get(one.what):
        return reverse(page, args=[one.thing])
    if page := PAGES.get(one.what) or (MATTER_PAGES.get(one.says) if one.what == "matter" else None):
        return reverse(page, args=[one.person, one.thing])
    page = MATTERS_OF_A_CASE.get(one.says, "case") if one.what == "matter" else "case"
    return reverse(page, args=[one.person])


def _change(one: ChangeLine) -> str:
    who = say(YOU) if one.mine else one.name or say(SOMEBODY)
    return say(CHANGES[one.what], who=who, day=plain_day(one.due))
