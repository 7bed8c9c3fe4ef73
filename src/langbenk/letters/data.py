"""A letter's typed data as plain values, for whoever keeps it beside the letter itself."""

from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from typing import Any

from langbenk.law import Appeal
from langbenk.law.provision import Provision
from langbenk.letters.letter import Letter


def as_data(letter: Letter) -> dict[str, Any]:
    """The letter's own fields as what JSON can hold: a provision by its id, an appeal as its contract, days in ISO."""
    found: dict[str, Any] = _plain(letter)
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, Provision):
        return value.id
    if isinstance(value, Appeal):
        return value.as_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return value
