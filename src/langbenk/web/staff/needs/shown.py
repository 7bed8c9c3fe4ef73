"""A notice in the reader's language."""

from datetime import date
from typing import Any

from langbenk.intake.sheets.needs import NeedLine, NeedSheet
from langbenk.web.needs.tested import answers_in_words, tested
from langbenk.web.needs.words import DAYS, DETAILS, RELATIONS, STATES, TAGS, WAYS
from langbenk.web.templatetags.norwegian import plain_day


def line_in_words(line: NeedLine) -> dict[str, Any]:
    """One line of a list: how it came, where it stands, who has it."""
    return {"line": line, "way": WAYS[line.way], "state": STATES[line.state], "tag": TAGS[line.state]}


def need_in_words(need: NeedSheet) -> dict[str, Any]:
    """One notice, with its fields under their names."""
    given = dict(need.details)
    details = [(label, _value(name, given[name])) for name, label in DETAILS.items() if name in given]
    young, came = need.line.way == "youth", need.line.came_on
    return {
        **line_in_words(need.line),
        "sheet": need,
        "relation": RELATIONS.get(need.relation, ""),
        "details": details,
        "open": need.line.state in ("new", "taken"),
        "answers": answers_in_words(need.answers),
        "tested": tested(need.answers, need.relation, young=young, on=came),
    }


def _value(name: str, value: str) -> str:
    if name not in DAYS:
        return value
    return str(plain_day(date.fromisoformat(value)))
